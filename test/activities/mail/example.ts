import type { Answer, AskedPerson, Item, LevelName, Person, Step } from '../../../domain/model';
import { askWorkflowId } from '../../../workflows/ids';
import type { MailboxInput, MailEntry } from '../../../workflows/messages';
import { hmacSigner } from '../../../worker/link-signer';

/** One permit that nobody files, as it climbs. All people and places are made up. */

const ZONE = 'Europe/London';

/** A moment on the production's wall clock, in summer time. */
export const at = (date: string, time = '09:00'): number => Date.parse(`${date}T${time}:00+01:00`);

const person = (key: string, name: string, role: string): Person => ({
  key,
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.com`,
  roles: [role],
  department: '',
});

export const DILYS = person('p-D0000001', 'Dilys Pengelly', 'Location Manager');
export const MAYA = person('p-M0000002', 'Maya Okafor', 'Associate Producer');
export const TOM = person('p-T0000003', 'Tom Brandvold', 'Line Producer');
export const HELENA = person('p-H0000004', 'Helena Strand', 'Executive Producer');

export const PERMIT: Item = {
  key: 'r-7Q2KM4XD',
  track: 'locations',
  title: 'Marrow Point Light',
  sheetId: 3,
  tabTitle: 'Locations',
  status: 'agreed',
  statusWord: 'Verbal yes',
  hasStatus: true,
  words: { agreed: 'Verbal yes', signed: 'Agreement signed' },
  marks: { permit: 'needed' },
  ownerName: 'Dilys',
  ownerKey: DILYS.key,
  department: '',
  notes: '',
  scenes: ['1', '9', '10'],
  neededOn: '2027-05-18',
  neededBecause: 'scene 1 is shot on day 2 (Tue 18 May)',
  ownDueDate: null,
};

export const FILED: Step = {
  milestoneId: 'permitFiled',
  milestoneName: 'permit filed',
  reached: 'submitted',
  column: 'permit',
  ownerKey: DILYS.key,
  dueDate: '2027-05-04',
  because: 'scene 1 is shot on day 2 (Tue 18 May), 10 working days before',
};

const LADDER: readonly { level: LevelName; who: Person; date: string }[] = [
  { level: 'reminder', who: DILYS, date: '2027-04-30' },
  { level: 'nudge', who: DILYS, date: '2027-05-04' },
  { level: 'associateProducer', who: MAYA, date: '2027-05-05' },
  { level: 'lineProducer', who: TOM, date: '2027-05-07' },
  { level: 'executiveProducer', who: HELENA, date: '2027-05-11' },
];

export const mailboxOf = (to: Person): MailboxInput => ({
  productionId: 'the-last-ferry',
  person: to,
  productionTitle: 'The Last Ferry',
  timeZone: ZONE,
  spreadsheetUrl: 'https://sheets.example.com/spreadsheets/d/1aB/edit',
});

/** The entry of a level, with all levels before it told in vain, and who it is for. */
export function entryAt(level: LevelName, answers: readonly Answer[] = []): { entry: MailEntry; to: Person } {
  const turn = LADDER.findIndex((rung) => rung.level === level);
  const rung = LADDER[turn];
  if (!rung) throw new Error(`no rung called ${level}`);
  const asked: AskedPerson[] = LADDER.slice(0, turn).map((told) => ({
    name: told.who.name,
    level: told.level,
    at: at(told.date),
  }));
  const askId = askWorkflowId('the-last-ferry', 'locations', PERMIT.key, FILED.milestoneId);
  const history = { askId, level: asked[turn - 1]?.level ?? null, asked, answers, ended: null };
  const entry: MailEntry = {
    askId,
    level,
    turn,
    item: PERMIT,
    step: FILED,
    atStake: 'Scenes 1, 9, 10: day 2 (Tue 18 May).',
    since: at('2027-04-30'),
    history,
    at: at(rung.date),
  };
  return { entry, to: rung.who };
}

/** A second entry for lists: a costume without a scene schedule behind it. */
export function costumeEntry(level: LevelName = 'nudge'): MailEntry {
  const { entry } = entryAt('nudge');
  return {
    ...entry,
    level,
    askId: askWorkflowId('the-last-ferry', 'wardrobe', 'r-C0STUME1', 'fitted'),
    turn: 0,
    item: {
      ...PERMIT,
      key: 'r-C0STUME1',
      track: 'wardrobe',
      title: 'NORA VALE: Navy uniform + peaked cap',
      tabTitle: 'Wardrobe',
      sheetId: 5,
      statusWord: 'FIT',
      scenes: ['4', '11'],
      neededOn: '2027-05-17',
    },
    step: {
      ...FILED,
      milestoneId: 'fitted',
      milestoneName: 'fitted',
      column: 'status',
      dueDate: '2027-05-03',
      because: 'scene 11 is shot on day 1 (Mon 17 May), 10 days before',
    },
    atStake: 'Scenes 4, 11: day 1 (Mon 17 May).',
    history: { ...entry.history, asked: [], level: null },
  };
}

export const SIGNER = hmacSigner('a secret for tests, of no use elsewhere');
export const WEB_URL = 'https://callboard.example.com';
