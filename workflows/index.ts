/** Every workflow type, by the name that the Web UI shows. The bundle is not tree-shaken, so nothing else is listed. */
export { Ask } from './ask';
export { Breakdown } from './breakdown';
export { Hiring } from './hiring';
export { Mailbox } from './mailbox';
export { Production } from './production';
export { Rehearsal } from './rehearsal';
export { Securing } from './securing';
export { SheetWatch } from './sheet-watch';
export { Shoot } from './shoot';
