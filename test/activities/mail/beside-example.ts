import type { Person, Step } from '../../../domain/model';
import { askWorkflowId } from '../../../workflows/ids';
import type { MailEntry, Notice } from '../../../workflows/messages';
import { at, entryAt, HELENA, PERMIT, TOM } from './example';

/** What is asked beside the milestones, and what is told, as examples. All people and things are made up. */

export const KIRAN: Person = {
  key: 'p-K0000005',
  name: 'Kiran Bhatt',
  email: 'kiran.bhatt@example.com',
  roles: ['Cast'],
  department: '',
};

function beside(over: Partial<MailEntry>): MailEntry {
  const { entry } = entryAt('nudge');
  return { ...entry, level: 'reminder', turn: 0, history: { ...entry.history, asked: [], level: null }, ...over };
}

const APPROVAL: Step = {
  milestoneId: 'moneyApproved',
  milestoneName: 'approval of £450 given',
  reached: 'approved',
  column: 'approval',
  ownerKey: HELENA.key,
  dueDate: '2027-04-28',
  because: 'it is more than the £300 that may be spent without approval',
  about: {
    kind: 'approval',
    amount: 450,
    currency: '£',
    line: { name: 'Props', budget: 1500, spent: 820, committed: 300 },
  },
};

export const APPROVAL_ENTRY = beside({
  askId: askWorkflowId('the-last-ferry', 'props', 'r-M0T0RCYC', 'moneyApproved'),
  at: at('2027-04-26'),
  since: at('2027-04-26'),
  item: {
    ...PERMIT,
    key: 'r-M0T0RCYC',
    track: 'props',
    title: 'MOTORCYCLE (hero)',
    tabTitle: 'Props',
    sheetId: 4,
    statusWord: 'Approved',
    scenes: ['12'],
    source: 'Wetdown Effects',
    neededOn: '2027-05-20',
  },
  step: APPROVAL,
  atStake: 'Scene 12: day 4 (Thu 20 May).',
});

const ROLE = {
  ...PERMIT,
  key: 'r-DEVACTOR',
  track: 'cast',
  title: 'DEV SANGHERA',
  tabTitle: 'Cast',
  sheetId: 1,
} as const;

const PREPARATIONS: Step = {
  milestoneId: 'preparations',
  milestoneName: 'fitting attended',
  reached: 'ready',
  column: 'done',
  ownerKey: KIRAN.key,
  dueDate: '2027-05-06',
  because: '',
  about: {
    kind: 'preparations',
    week: '2027-05-04',
    isPressing: true,
    lines: [
      {
        id: 'fitted',
        name: 'fitting attended',
        dueDate: '2027-05-03',
        because: 'scene 5 is shot on day 1 (Mon 17 May), 14 days before',
      },
      {
        id: 'trained',
        name: 'training done',
        dueDate: '2027-05-07',
        because: 'scene 5 is shot on day 1 (Mon 17 May), 10 days before',
      },
      {
        id: 'lines',
        name: 'lines learned',
        dueDate: '2027-05-14',
        because: 'scene 5 is shot on day 1 (Mon 17 May), 3 days before',
      },
    ],
  },
};

export const PREPARATIONS_ENTRY = beside({
  askId: askWorkflowId('the-last-ferry', 'cast', ROLE.key, 'preparations', 2),
  at: at('2027-05-04'),
  since: at('2027-05-04'),
  item: { ...ROLE, statusWord: 'Booked', hired: { name: KIRAN.name, key: KIRAN.key }, neededOn: '2027-05-17' },
  step: PREPARATIONS,
  atStake: 'Scenes 5, 6, 12: day 1 (Mon 17 May), day 4 (Thu 20 May).',
});

export const PAPERS_ENTRY = beside({
  askId: askWorkflowId('the-last-ferry', 'cast', ROLE.key, 'lineProducersWord'),
  at: at('2027-05-13'),
  since: at('2027-05-13'),
  item: { ...ROLE, statusWord: 'Offer out', hired: { name: KIRAN.name, key: KIRAN.key }, neededOn: '2027-05-17' },
  step: {
    ...PREPARATIONS,
    milestoneId: 'lineProducersWord',
    milestoneName: 'word of the line producer given',
    ownerKey: TOM.key,
    dueDate: '2027-05-14',
    because: 'scene 5 is shot on day 1 (Mon 17 May)',
    about: { kind: 'papers', missing: 'deal memo signed' },
  },
  atStake: 'Scenes 5, 6, 12: day 1 (Mon 17 May), day 4 (Thu 20 May).',
});

const tab = { tabTitle: 'Locations', sheetId: 3 };

export const MOVED: Notice = {
  noticeId: 'moved.1',
  kind: 'datesMoved',
  heading: '2 dates of yours have moved',
  opening: 'The schedule has moved, and these dates with it. Nothing else has changed.',
  lines: [
    {
      ...tab,
      what: 'Marrow Point Light, permit filed',
      detail: 'Tue 4 May → Tue 11 May',
      why: 'scene 1 is shot on day 5 (Tue 25 May), 10 working days before',
    },
    {
      ...tab,
      what: 'Cliff Road B1140, permit issued',
      detail: 'Mon 17 May → Wed 12 May',
      why: 'scene 12 is shot on day 1 (Mon 17 May), 3 working days before',
    },
  ],
  more: 0,
  at: at('2027-04-27', '11:30'),
};

export const FELL_THROUGH: Notice = {
  noticeId: 'fallen.1',
  kind: 'fellThrough',
  heading: 'Marrow Point Light has fallen through',
  opening: 'Scenes 1, 9, 10 have no place now: day 2 (Tue 18 May). 2 things in these scenes hang on it.',
  lines: [
    {
      what: 'GLASS LENS',
      detail: 'needed Tue 18 May',
      why: 'scene 10 is shot on day 2 (Tue 18 May)',
      tabTitle: 'Props',
      sheetId: 4,
    },
    {
      what: 'Storm lantern',
      detail: 'needed Tue 18 May',
      why: 'scene 9 is shot on day 2 (Tue 18 May)',
      tabTitle: 'Props',
      sheetId: 4,
    },
  ],
  more: 0,
  at: at('2027-04-27', '11:30'),
};
