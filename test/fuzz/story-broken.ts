/** Callboard did what it must not, or left out what it should do. */
export class StoryBroken extends Error {}
