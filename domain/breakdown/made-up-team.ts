/** The people of a production that is made from a script alone. All of them are made up. */
export interface TeamMember {
  readonly name: string;
  readonly role: string;
  readonly department: string;
}

const member = (name: string, role: string, department: string): TeamMember => ({ name, role, department });

export const FILM_TEAM: readonly TeamMember[] = [
  member('Ada Marchetti', 'Executive Producer', 'Production'),
  member('Joel Tremaine', 'Line Producer', 'Production'),
  member('Priya Desai', 'Associate Producer', 'Production'),
  member('Owen Castellan', 'Director', 'Production'),
  member('Mei Lindgren', 'Production Accountant', 'Accounting'),
  member('Rosa Whitlock', '1st AD', 'Assistant Directors'),
  member('Dario Benning', '2nd AD', 'Assistant Directors'),
  member('Hanna Kowal', 'Casting Director', 'Casting'),
  member('Leo Abernathy', 'Location Manager', 'Locations'),
  member('Nadia Ferro', 'Production Designer', 'Art'),
  member('Gus Halloran', 'Set Decorator', 'Art'),
  member('Tamsin Roe', 'Props Master', 'Props'),
  member('Ivo Sandoval', 'Costume Designer', 'Wardrobe'),
  member('Claire Odum', 'Director of Photography', 'Camera'),
  member('Sid Yamane', 'Script Supervisor', 'Script'),
];

export const THEATRE_TEAM: readonly TeamMember[] = [
  member('Ada Marchetti', 'Executive Producer', 'Production'),
  member('Joel Tremaine', 'General Manager', 'Production'),
  member('Priya Desai', 'Associate Producer', 'Production'),
  member('Owen Castellan', 'Director', 'Creative'),
  member('Mei Lindgren', 'Accountant', 'Accounting'),
  member('Rosa Whitlock', 'Stage Manager', 'Stage Management'),
  member('Dario Benning', 'Deputy Stage Manager', 'Stage Management'),
  member('Hanna Kowal', 'Casting Director', 'Casting'),
  member('Nadia Ferro', 'Set Designer', 'Design'),
  member('Tamsin Roe', 'Props Supervisor', 'Props'),
  member('Ivo Sandoval', 'Costume Designer', 'Wardrobe'),
  member('Claire Odum', 'Lighting Designer', 'Design'),
  member('Gus Halloran', 'Technical Director', 'Technical'),
];

/** Positions that still have to be filled, after the ones of the team. */
export const FILM_POSITIONS_TO_FILL: readonly (readonly [department: string, position: string])[] = [
  ['Camera', '1st AC'],
  ['Camera', 'Camera Operator'],
  ['Grip & Electric', 'Gaffer'],
  ['Grip & Electric', 'Key Grip'],
  ['Sound', 'Production Sound Mixer'],
  ['Sound', 'Boom Operator'],
  ['Make-up & Hair', 'Key Make-up Artist'],
  ['Transport', 'Transport Coordinator'],
  ['Production', 'Production Assistant'],
];

export const THEATRE_POSITIONS_TO_FILL: readonly (readonly [department: string, position: string])[] = [
  ['Stage Management', 'Assistant Stage Manager'],
  ['Technical', 'Sound Operator'],
  ['Technical', 'Lighting Operator'],
  ['Technical', 'Head Carpenter'],
  ['Wardrobe', 'Dresser'],
  ['Front of House', 'House Manager'],
];

/** `Ada Marchetti` writes as ada.marchetti@example.com. */
export function addressOf({ name }: TeamMember): string {
  return `${name.toLowerCase().replace(/ /g, '.')}@example.com`;
}
