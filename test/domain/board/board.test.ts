import { USUAL_POLICY } from '../../../domain/escalation/policy';
import { boardRows } from '../../../domain/board/board';
import type { BoardInput, BoardRow } from '../../../domain/board/row';
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
  rows.map(({ cells }) =>
    cells
      .map((cell) => String(cell).replaceAll('\n', ' / '))
      .filter((cell) => cell !== '')
      .join(' | '),
  );

/** The row of the late list about a report. */
function lateText(report: ItemReport): string {
  const rows = texts(board({ reports: [report] }));
  return rows[rows.indexOf('Late: 1') + 2] ?? '';
}

describe('the board', () => {
  it('is read from the top: the shooting days by department, what is late and with whom, what has changed', () => {
    expect(texts(board())).toEqual([
      'Callboard · The Last Ferry · Mon 10 May 2027',
      '7 days to the first shooting day, Mon 17 May: 1 step late and 2 open. Callboard writes this tab; change things in your own tabs.',
      'Readiness by shooting day',
      'Day | State | Cast | Crew | Locations | Props and set | Wardrobe | Equipment | The rest',
      'Day 1, Mon 17 May / Saltby Harbour / Scenes 2, 3 | NOT READY / in 7 days | – | – | – | 1 LATE / Brass clock | – | – | –',
      'Day 2, Tue 18 May / Marrow Point / Scene 1 | on track / in 8 days | – | – | – | 1 on track | – | – | –',
      'Late: 1',
      'What | Waits for | Due | With | Asked | Answered | Why then | Holds up | What can be done',
      'Brass clock (props) | in hand | Fri 7 May, 3 days LATE | Bea Holloway | ' +
        'Bea Holloway, Fri 7 May / Maya Okafor, Mon 10 May | ' +
        'Bea Holloway is on it, Sat 8 May: “quote by noon” | ' +
        'scene 3 is shot on day 1 (Mon 17 May), 10 days before | day 1',
      'Changed since Fri 7 May: 2',
      'What | What happened | Was | Now | When',
      'Brass clock (props) | answered | Bea Holloway is on it, Sat 8 May: “quote by noon” | Sat 8 May, 11:00',
      'Brass clock (props) | became late | due Fri 7 May | not in hand | Sat 8 May, 00:00',
      'What Callboard watches',
      'Props: props.',
    ]);
  });

  it('shows each cell of the matrix in the colour of its own word', () => {
    const day = board().find(({ cells }) => String(cells[0]).startsWith('Day 1,'));
    const wordOf = (style: string | undefined, cell: unknown): boolean =>
      style === 'late' ? /LATE|NOT READY/.test(String(cell)) : style === undefined || style === 'plain';
    expect(day?.cellStyles?.[1]).toBe('late');
    expect(day?.cells.every((cell, column) => wordOf(day.cellStyles?.[column], cell))).toBe(true);
  });

  it('leads from a shooting day to its row in the schedule', () => {
    const dayItem = anItem({ key: 'r-DAY2', track: 'schedule', title: 'Shooting day 2', neededOn: '2027-05-18' });
    const rows = board({ reports: [{ ...onTrack, item: dayItem, step: null, state: 'closed' }] });
    expect(rows.find(({ cells }) => String(cells[0]).startsWith('Day 2,'))?.itemKey).toBe('r-DAY2');
  });

  it('of a long shoot shows the next days and the bad ones, and puts calm ones into one row', () => {
    const shootDays = Array.from({ length: 30 }, (_, index) => ({
      dayNumber: index + 1,
      date: new Date(Date.UTC(2027, 4, 17 + index)).toISOString().slice(0, 10),
      scenes: [String(index + 1)],
      location: '',
    }));
    const rows = texts(
      board({ facts: { ...facts, shootDays }, reports: [{ ...late, item: anItem({ scenes: ['20'] }) }] }),
    );
    const days = rows.filter((text) => /^Days? \d/.test(text)).map((text) => text.split(' | ').slice(0, 2).join(': '));
    expect(days.slice(4)).toEqual([
      'Day 5, Fri 21 May / Scene 5: READY / in 11 days',
      'Days 6 to 19 / Sat 22 May to Fri 4 Jun: READY / in 12 days',
      'Day 20, Sat 5 Jun / Scene 20: NOT READY / in 26 days',
      'Days 21 to 30 / Sun 6 Jun to Tue 15 Jun: READY / in 27 days',
    ]);
  });

  it('says once what every day to come lacks, and of each day only what it lacks beside', () => {
    const shootDays = Array.from({ length: 9 }, (_, index) => ({
      dayNumber: index + 1,
      date: `2027-05-${17 + index}`,
      scenes: [String(index + 1)],
      location: '',
    }));
    const crew: ItemReport = {
      ...late,
      item: anItem({ key: 'r-AD', track: 'crew', title: '1st AD', neededOn: '2027-05-17' }),
      ask: null,
    };
    const boat = { ...late, item: anItem({ key: 'r-BOAT', title: 'Boat', scenes: ['2'] }) };
    const rows = texts(board({ facts: { ...facts, shootDays }, reports: [crew, boat] }));
    expect(rows.slice(4, 7)).toEqual([
      'Every day to come | NOT READY | – | 1 LATE / 1st AD | – | – | – | – | –',
      'Day 1, Mon 17 May / Scene 1 | NOT READY / in 7 days | – | LATE as every day | – | – | – | – | –',
      'Day 2, Tue 18 May / Scene 2 | NOT READY / in 8 days | – | LATE as every day | – | 1 LATE / Boat | – | – | –',
    ]);
    expect(rows.find((text) => text.startsWith('Days 6 to 9'))).toBe(
      'Days 6 to 9 / Sat 22 May to Tue 25 May | NOT READY / in 12 days | – | LATE as every day | – | – | – | – | –',
    );
  });

  it('says that no day is known, and what starts the counting', () => {
    expect(texts(board({ facts: { ...facts, shootDays: [] } }))[3]).toBe(
      'No shooting day is known yet: a schedule with dates, or the first day on the settings tab, starts the counting.',
    );
  });

  it('counts days that are over', () => {
    expect(texts(board({ now: at('2027-05-18T07:00:00Z') }))).toContain('1 day before today is over.');
  });

  it('says what can still be done about a date that cannot be met any more, and what stands still', () => {
    const report = { ...late, tooLate: { nearest: '2027-05-20', dayNumber: 9 } };
    expect(texts(board({ reports: [report] })).join('\n')).toContain(
      "Cannot be in time any more: done today, it would be in time for Thu 20 May at the earliest: the schedule's day 9",
    );
    const still = texts(board({ reports: [{ ...onTrack, slow: { days: 12, usualDays: 9 } }] }));
    expect(still).toContain('At risk, not moving: 1');
    expect(still.join('\n')).toContain('Has not moved for 12 days; this usually takes 9');
  });

  it('says what moved since the last working day, what is new and which dates moved', () => {
    const moved: ItemReport = {
      ...onTrack,
      item: anItem({ key: 'r-3', title: 'Boat', statusWord: 'In hand' }),
      past: { since: at('2027-05-07T15:00:00Z'), from: 'Sourcing' },
    };
    const fresh: ItemReport = {
      ...onTrack,
      item: anItem({ key: 'r-4', title: 'Net' }),
      past: { since: now, from: null },
    };
    const dated: ItemReport = {
      ...onTrack,
      past: { since: 0, from: 'Needed', dated: { at: now - 1, from: '2027-05-20' } },
    };
    const before: ItemReport = { ...moved, past: { since: at('2027-05-06T15:00:00Z'), from: 'Sourcing' } };
    const rows = texts(board({ reports: [moved, fresh, dated, before] }));
    expect(rows.slice(rows.indexOf('Changed since Fri 7 May: 3') + 2, -2)).toEqual([
      'Net (props) | new row | Needed | Mon 10 May, 10:00',
      'Rope (props) | in hand: date moved | Thu 20 May | Fri 14 May | Mon 10 May, 09:59',
      'Boat (props) | moved | Sourcing | In hand | Fri 7 May, 16:00',
    ]);
  });

  it('puts what somebody has to decide before everything that is late', () => {
    const about = { kind: 'approval', amount: 4200, currency: '£', line: null } as const;
    const step: Step = { ...inHand, milestoneName: 'approval of £4,200', about, ownerKey: maya.key };
    const rows = texts(board({ reports: [{ ...onTrack, step }, late] }));
    const place = (start: string): number => rows.findIndex((text) => text.startsWith(start));
    expect(place('Waits for a decision: 1')).toBeGreaterThan(0);
    expect(place('Rope (props) | approval of £4,200')).toBeLessThan(place('Late: 1'));
    expect(rows[1]).toContain('1 decision to take');
  });

  it('leads from an item to its row', () => {
    expect(
      board()
        .filter(({ itemKey }) => itemKey !== undefined)
        .map(({ itemKey }) => itemKey),
    ).toEqual([late.item.key, late.item.key, late.item.key]);
  });

  it('says with a word what it says with a colour', () => {
    const words = board()
      .filter(({ style }) => style === 'late')
      .map(({ cells }) => cells.join(' '));
    expect(words.every((text) => /LATE|NOT READY/.test(text))).toBe(true);
  });

  it('names the person in the sheet who has no address, and who is asked instead', () => {
    const report = { ...late, item: anItem({ ownerName: 'Zed' }) };
    expect(lateText(report)).toContain('Zed, who has no address here; Bea Holloway is asked');
  });

  it('says that nobody can be asked', () => {
    const report = { ...late, item: anItem(), ask: null, step: { ...inHand, ownerKey: null } };
    expect(lateText(report)).toContain('nobody: no owner is named, and no head of department | nobody yet');
  });

  it('names a person once who was asked twice, with the last time', () => {
    const twice = [
      { name: 'Bea Holloway', level: 'reminder' as const, at: at('2027-05-05T08:00:00Z') },
      { name: 'Bea Holloway', level: 'nudge' as const, at: at('2027-05-07T08:00:00Z') },
    ];
    const report = { ...late, ask: late.ask && { ...late.ask, asked: twice, answers: [] } };
    expect(lateText(report)).toContain('| Bea Holloway, Fri 7 May |');
  });

  it('says that a mail was not delivered', () => {
    const missed = {
      name: 'Bea Holloway',
      level: 'nudge' as const,
      at: now,
      undelivered: 'The address does not exist.',
    };
    const report = { ...late, ask: late.ask && { ...late.ask, asked: [missed], answers: [] } };
    expect(lateText(report)).toContain('Bea Holloway, Mon 10 May, not delivered');
  });

  it('says when everybody was told and nobody is left', () => {
    const report = { ...late, ask: late.ask && { ...late.ask, isExhausted: true } };
    expect(lateText(report)).toContain(' / nobody is left to tell |');
    const ended = { ...late, ask: late.ask && { ...late.ask, isExhausted: true, ended: 'answered' as const } };
    expect(lateText(ended)).not.toContain('nobody is left to tell');
  });

  it('says so when nothing is late', () => {
    const rows = texts(board({ reports: [onTrack] }));
    expect(rows[1]).toBe(
      '7 days to the first shooting day, Mon 17 May: nothing is late and 1 open. Callboard writes this tab; change things in your own tabs.',
    );
    expect(rows).toContain('Late: nothing');
  });

  it('lists what is to be corrected, with the sentence as it is', () => {
    const sentence = 'Props!E5: “31/02/2027” is no day of the calendar. Type a day that exists, such as 2027-03-17.';
    const problems = [{ message: sentence, cell: 'Props!E5' }];
    const rows = texts(board({ problems }));
    expect(board({ problems }).find(({ cell }) => cell !== undefined)?.cell).toBe('Props!E5');
    expect(rows).toContain('What to correct in the sheets');
    expect(rows).toContain(sentence);
    expect(rows[1]).toContain('1 thing to correct, below');
  });

  it('stays short: sixty late steps are listed and the rest is counted', () => {
    const many = Array.from({ length: 130 }, (_, index) => ({
      ...late,
      item: anItem({ key: `r-${index}`, title: `Prop ${index}` }),
    }));
    const rows = texts(board({ reports: many }));
    expect(rows).toContain('Late: 130');
    expect(rows).toContain('and 70 more; the Callboard column beside each row says how it stands.');
    expect(rows.filter((text) => /^Prop .* LATE/.test(text))).toHaveLength(60);
  });

  it('of a play counts to opening night', () => {
    const rows = texts(board({ facts: { ...facts, kind: 'theatre' } }));
    expect(rows[1]).toMatch(/^7 days to opening night, Mon 17 May/);
    expect(
      rows.filter((text) => /^(Opening night|Performance \d)/.test(text)).map((text) => text.split(' / ')[0]),
    ).toEqual(['Opening night, Mon 17 May', 'Performance 2, Tue 18 May']);
  });

  it('says which day it is once the shoot runs', () => {
    expect(texts(board({ now: at('2027-05-18T07:00:00Z') }))[1]).toMatch(/^Today is day 2/);
    expect(texts(board({ now: at('2027-06-18T07:00:00Z') }))[1]).toMatch(/^The last shooting day is over/);
  });
});

describe('the Callboard column', () => {
  it('says what is late, who was asked last and what was answered', () => {
    expect(columnText(late, facts)).toBe(
      'LATE: in hand was due Fri 7 May: scene 3 is shot on day 1 (Mon 17 May), 10 days before · asked Maya Okafor Mon 10 May · Bea Holloway is on it, Sat 8 May: “quote by noon”',
    );
  });

  it('says until when the next milestone is due, and why then', () => {
    expect(columnText(onTrack, facts)).toBe(
      'in hand by Fri 14 May: scene 3 is shot on day 1 (Mon 17 May), 10 days before',
    );
    expect(columnText({ ...onTrack, step: { ...inHand, because: '' } }, facts)).toBe('in hand by Fri 7 May');
    const byNote = { ...onTrack.item, statusBecause: 'the note says “arrived 3/2”' };
    expect(columnText({ ...onTrack, item: byNote }, facts)).toContain(' · the note says “arrived 3/2”');
  });

  it('says what stands still, and what can no longer be in time', () => {
    expect(columnText({ ...onTrack, slow: { days: 12, usualDays: 9 } }, facts)).toContain(
      ' · has not moved for 12 days, and this usually takes 9',
    );
    expect(columnText({ ...late, tooLate: { nearest: '2027-05-20', dayNumber: null } }, facts)).toContain(
      ' · done today, it would be in time for Thu 20 May at the earliest: after the last day of the schedule · asked',
    );
  });

  it('says behind it what is asked beside the milestone', () => {
    const step: Step = { ...inHand, milestoneName: 'approval of £4,200', because: '', dueDate: '2027-05-20' };
    const texts = columnTexts([onTrack, { ...onTrack, step }], facts);
    expect(texts.get('r-2')).toMatch(/^in hand by Fri 14 May: .* · approval of £4,200 by Thu 20 May$/);
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
