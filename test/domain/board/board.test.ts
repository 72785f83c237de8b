import { USUAL_POLICY } from '../../../domain/escalation/policy';
import { boardRows, type BoardInput, type BoardRow } from '../../../domain/board/board';
import { columnText, columnTexts } from '../../../domain/board/column';
import type { Answer, ItemReport, ProductionFacts, Step } from '../../../domain/model';
import { anItem } from '../an-item';

const bea = {
  key: 'p-BEA',
  name: 'Bea Holloway',
  email: 'bea@example.com',
  roles: ['Props Master'],
  department: 'Props',
};
const maya = {
  key: 'p-MAYA',
  name: 'Maya Okafor',
  email: 'maya@example.com',
  roles: ['Associate Producer'],
  department: '',
};

const facts: ProductionFacts = {
  productionId: 'the-last-ferry',
  title: 'The Last Ferry',
  kind: 'film',
  calendar: { workingWeekdays: [1, 2, 3, 4, 5], daysOff: [], holidays: [], timeZone: 'Europe/London' },
  shootDays: [
    { dayNumber: 1, date: '2027-05-17', scenes: ['2', '3'], location: 'Saltby Harbour' },
    { dayNumber: 2, date: '2027-05-18', scenes: ['1'], location: 'Marrow Point' },
  ],
  people: [bea, maya],
  associateProducer: maya.key,
  lineProducer: null,
  executiveProducer: null,
  leadTimeScale: 1,
  reminderDays: 2,
  policy: USUAL_POLICY,
  leadTimes: {},
  approvalThreshold: null,
  spreadsheetUrl: 'https://sheets.example.com/1',
};

const now = Date.parse('2027-05-10T09:00:00Z');
const at = (iso: string): number => Date.parse(iso);
const inHand: Step = {
  milestoneId: 'inHand',
  milestoneName: 'in hand',
  reached: 'inHand',
  column: 'status',
  ownerKey: bea.key,
  dueDate: '2027-05-07',
  because: 'scene 3 is shot on day 1 (Mon 17 May), 10 days before',
};
const quote: Answer = {
  kind: 'onIt',
  personKey: bea.key,
  personName: 'Bea Holloway',
  note: 'quote by noon',
  at: at('2027-05-08T10:00:00Z'),
};

const late: ItemReport = {
  item: anItem({ scenes: ['3'], ownerName: 'Bea', ownerKey: bea.key }),
  step: inHand,
  state: 'late',
  ask: {
    askId: 'ask',
    level: 'associateProducer',
    asked: [
      { name: 'Bea Holloway', level: 'nudge', at: at('2027-05-07T08:00:00Z') },
      { name: 'Maya Okafor', level: 'associateProducer', at: at('2027-05-10T08:00:00Z') },
    ],
    answers: [quote],
    ended: null,
  },
};
const onTrack: ItemReport = {
  item: anItem({ key: 'r-2', title: 'Rope', scenes: ['1'] }),
  step: { ...inHand, dueDate: '2027-05-14' },
  state: 'onTrack',
  ask: null,
};

function board(about: Partial<BoardInput> = {}): BoardRow[] {
  return boardRows({
    reports: [late, onTrack],
    facts,
    now,
    watched: ['Props: props.'],
    leftAlone: [],
    problems: [],
    ...about,
  });
}

const texts = (rows: readonly BoardRow[]): string[] =>
  rows.map(({ cells }) => cells.filter((cell) => cell !== '').join(' | '));

describe('the board', () => {
  it('is read from the top: what is late and with whom, then the shooting days', () => {
    expect(texts(board())).toEqual([
      'Callboard · The Last Ferry · Mon 10 May 2027',
      '7 days to the first shooting day, Mon 17 May: 1 step late and 2 open. Callboard writes this tab; change things in your own tabs.',
      'Late: 1',
      'What | Waits for | Due | With | Asked and answered | Why then',
      'Brass clock (props) | in hand | Fri 7 May, 3 days LATE | Bea Holloway | Bea Holloway: nudge Fri 7 May; ' +
        'Bea Holloway is on it, Sat 8 May: “quote by noon”; Maya Okafor: associate producer Mon 10 May | ' +
        'scene 3 is shot on day 1 (Mon 17 May), 10 days before',
      'What each shooting day still lacks',
      'Day | State | When | Location | Lacks | Scenes',
      'Day 1, Mon 17 May | NOT READY | in 7 days | Saltby Harbour | Brass clock: not in hand (LATE) | Scenes 2, 3',
      'Day 2, Tue 18 May | on track | in 8 days | Marrow Point | Rope: not in hand | Scene 1',
      'What Callboard watches',
      'Props: props.',
    ]);
  });

  it('leads from an item to its row', () => {
    expect(
      board()
        .filter(({ itemKey }) => itemKey !== undefined)
        .map(({ itemKey }) => itemKey),
    ).toEqual([late.item.key]);
  });

  it('says with a word what it says with a colour', () => {
    const words = board()
      .filter(({ style }) => style === 'late')
      .map(({ cells }) => cells.join(' '));
    expect(words.every((text) => /LATE|NOT READY/.test(text))).toBe(true);
  });

  it('names the person in the sheet who has no address, and who is asked instead', () => {
    const report = { ...late, item: anItem({ ownerName: 'Zed' }) };
    expect(texts(board({ reports: [report] }))[4]).toContain('Zed, who has no address here; Bea Holloway is asked');
  });

  it('says that nobody can be asked', () => {
    const report = { ...late, item: anItem(), ask: null, step: { ...inHand, ownerKey: null } };
    expect(texts(board({ reports: [report] }))[4]).toContain(
      'nobody: no owner is named, and no head of department | nobody was asked yet',
    );
  });

  it('names a person once who was told at two levels', () => {
    const twice = [
      { name: 'Bea Holloway', level: 'reminder' as const, at: at('2027-05-05T08:00:00Z') },
      { name: 'Bea Holloway', level: 'nudge' as const, at: at('2027-05-07T08:00:00Z') },
    ];
    const report = { ...late, ask: late.ask && { ...late.ask, asked: twice, answers: [] } };
    expect(texts(board({ reports: [report] }))[4]).toContain('| Bea Holloway: reminder Wed 5 May, nudge Fri 7 May |');
  });

  it('says that a mail was not delivered', () => {
    const missed = {
      name: 'Bea Holloway',
      level: 'nudge' as const,
      at: now,
      undelivered: 'The address does not exist.',
    };
    const report = { ...late, ask: late.ask && { ...late.ask, asked: [missed], answers: [] } };
    expect(texts(board({ reports: [report] }))[4]).toContain('Bea Holloway: nudge Mon 10 May, not delivered');
  });

  it('says when everybody was told and nobody is left', () => {
    const report = { ...late, ask: late.ask && { ...late.ask, isExhausted: true } };
    expect(texts(board({ reports: [report] }))[4]).toContain('; nobody is left to tell |');
    const ended = { ...late, ask: late.ask && { ...late.ask, isExhausted: true, ended: 'answered' as const } };
    expect(texts(board({ reports: [ended] }))[4]).not.toContain('nobody is left to tell');
  });

  it('says so when nothing is late', () => {
    expect(texts(board({ reports: [onTrack] })).slice(1, 3)).toEqual([
      '7 days to the first shooting day, Mon 17 May: nothing is late and 1 open. Callboard writes this tab; change things in your own tabs.',
      'Late: nothing',
    ]);
  });

  it('lists what is to be corrected, with the sentence as it is', () => {
    const sentence = 'Props!E5: “31/02/2027” is no day of the calendar. Type a day that exists, such as 2027-03-17.';
    const rows = texts(board({ problems: [sentence] }));
    expect(rows).toContain('What to correct in the sheets');
    expect(rows).toContain(sentence);
    expect(rows[1]).toContain('1 thing to correct, below');
  });

  it('stays short: a hundred late steps are listed and the rest is counted', () => {
    const many = Array.from({ length: 130 }, (_, index) => ({
      ...late,
      item: anItem({ key: `r-${index}`, title: `Prop ${index}` }),
    }));
    const rows = texts(board({ reports: many }));
    expect(rows).toContain('Late: 130');
    expect(rows).toContain('and 30 more; the Callboard column beside each row says how it stands.');
    expect(rows.filter((text) => text.startsWith('Prop '))).toHaveLength(100);
  });

  it('of a play counts to opening night', () => {
    expect(texts(board({ facts: { ...facts, kind: 'theatre' } }))[1]).toMatch(/^7 days to opening night, Mon 17 May/);
  });

  it('says which day it is once the shoot runs', () => {
    expect(texts(board({ now: at('2027-05-18T07:00:00Z') }))[1]).toMatch(/^Today is day 2/);
    expect(texts(board({ now: at('2027-06-18T07:00:00Z') }))[1]).toMatch(/^The last shooting day is over/);
  });
});

describe('the Callboard column', () => {
  it('says what is late, who was asked last and what was answered', () => {
    expect(columnText(late, facts)).toBe(
      'LATE: in hand was due Fri 7 May · asked Maya Okafor Mon 10 May · Bea Holloway is on it, Sat 8 May: “quote by noon”',
    );
  });

  it('says until when the next milestone is due', () => {
    expect(columnText(onTrack, facts)).toBe('in hand by Fri 14 May');
  });

  it('says that a date is missing rather than guessing one', () => {
    expect(columnText({ ...onTrack, step: { ...inHand, dueDate: null }, state: 'unknown' }, facts)).toBe(
      'in hand: no date is known',
    );
  });

  it('is blank beside a row that needs nothing more', () => {
    expect(columnText({ ...onTrack, step: null, state: 'closed' }, facts)).toBe('');
  });

  it('says beside a scene on which day it is shot and what it lacks', () => {
    const scene = {
      ...onTrack,
      item: anItem({ key: 'r-SCENE', track: 'scenes', scenes: ['3'] }),
      step: null,
      state: 'closed' as const,
    };
    expect(columnTexts([late, onTrack, scene], facts).get('r-SCENE')).toBe(
      'day 1, Mon 17 May · NOT READY: Brass clock: not in hand (LATE)',
    );
  });

  it('is blank beside a scene that lacks nothing', () => {
    const scene = {
      ...onTrack,
      item: anItem({ key: 'r-SCENE', track: 'scenes', scenes: ['2'] }),
      step: null,
      state: 'closed' as const,
    };
    expect(columnTexts([late, scene], facts).get('r-SCENE')).toBe('');
  });
});
