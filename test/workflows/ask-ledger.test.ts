import type { Answer, AskReport, Item, ItemReport, Step } from '../../domain/model';
import { instantOf } from '../../domain/time/zone';
import { bucketOf } from '../../domain/watch/buckets';
import { askDetails, stateText, type AskStanding } from '../../workflows/ask-details';
import { AskLedger } from '../../workflows/ask-ledger';
import { fingerprintOf } from '../../workflows/fingerprint';
import type { AskRecord } from '../../workflows/messages';
import { countStates, stageDetails } from '../../workflows/stage-details';
import { FACTS, LANTERN, LIGHTHOUSE, PERMIT_FILED, SAM, TOM } from '../support/made-up';

const at = (date: string, time = '09:00'): number => instantOf(date, time, 'Europe/London');
const KEY = LIGHTHOUSE.key;
const ISSUED: Step = { ...PERMIT_FILED, milestoneId: 'permitIssued', milestoneName: 'permit issued' };
const DONE: Answer = { kind: 'done', personKey: SAM.key, personName: SAM.name, note: 'by hand', at: at('2027-05-03') };

function reportOf(askId: string, over: Partial<AskReport> = {}): AskReport {
  return { askId, level: 'nudge', asked: [], answers: [], ended: null, ...over };
}

function record(askId: string, over: Partial<AskRecord> = {}, ended: AskReport['ended'] = null): AskRecord {
  return { report: reportOf(askId, { ended }), step: PERMIT_FILED, round: 1, told: '', overruled: false, ...over };
}

function ledgerOf(...records: AskRecord[]): AskLedger {
  return new AskLedger({ [KEY]: records });
}

describe('the ledger of asks', () => {
  it('has nothing to say about an item that was never asked about', () => {
    const ledger = new AskLedger();
    expect(ledger.of(KEY)).toEqual([]);
    expect(ledger.isOpen(KEY)).toBe(false);
    expect(ledger.about(KEY, PERMIT_FILED)).toBeNull();
    expect(ledger.nextRound(KEY, 'permitFiled')).toBe(1);
  });

  it('keeps the last round of each step, and counts the rounds of each on their own', () => {
    const ledger = ledgerOf(record('filed-1', {}, 'sheetMoved'), record('issued-1', { step: ISSUED }, 'sheetMoved'));
    ledger.add(KEY, record('filed-2', { round: 2 }));
    expect(ledger.of(KEY).map(({ report }) => report.askId)).toEqual(['issued-1', 'filed-2']);
    expect(ledger.nextRound(KEY, 'permitFiled')).toBe(3);
    expect(ledger.nextRound(KEY, 'permitIssued')).toBe(2);
    expect(ledger.openAskIds()).toEqual(['filed-2']);
  });

  it('takes nothing from a late word of an earlier round', () => {
    const ledger = ledgerOf(record('filed-2', { round: 2 }));
    ledger.change(KEY, 'filed-1', { report: reportOf('filed-1', { ended: 'answered' }) });
    expect(ledger.openAskIds()).toEqual(['filed-2']);
  });

  it('takes no word about an item that it never asked about', () => {
    const ledger = new AskLedger();
    ledger.change(KEY, 'filed-1', { report: reportOf('filed-1') });
    expect(ledger.all()).toEqual({});
  });

  it('forgets an ask that could not be opened, and the item with the last of them', () => {
    const ledger = ledgerOf(record('filed-1', {}, 'answered'), record('issued-1', { step: ISSUED }));
    ledger.remove(KEY, 'issued-1');
    expect(ledger.of(KEY).map(({ report }) => report.askId)).toEqual(['filed-1']);
    ledger.remove(KEY, 'filed-1');
    expect(ledger.itemKeys()).toEqual([]);
  });

  it('names the items that were asked about in some buckets alone', () => {
    const ledger = new AskLedger({ [KEY]: [record('filed-1')], [LANTERN.key]: [record('approved-1')] });
    expect(bucketOf(KEY)).not.toBe(bucketOf(LANTERN.key));
    expect(ledger.itemKeys(new Set([bucketOf(KEY)]))).toEqual([KEY]);
    expect(ledger.itemKeys()).toEqual([KEY, LANTERN.key]);
  });

  it('tells of the ask about a step, and without one of the last answer that still counts', () => {
    const ledger = ledgerOf(record('filed-1', {}, 'answered'), record('issued-1', { step: ISSUED }, 'sheetMoved'));
    expect(ledger.about(KEY, ISSUED)?.askId).toBe('issued-1');
    expect(ledger.about(KEY, { ...ISSUED, milestoneId: 'insured' })?.askId).toBe('filed-1');
    expect(ledger.about(KEY, null)?.askId).toBe('filed-1');
    ledger.change(KEY, 'issued-1', { report: reportOf('issued-1', { ended: 'answered' }) });
    expect(ledger.about(KEY, null)?.askId).toBe('issued-1');
  });
});

describe('an answer', () => {
  const answered = (): AskLedger => ledgerOf(record('filed-1', { seen: 'needed' }, 'answered'));

  it('counts while the sheet says nothing else in the column that it was about', () => {
    const ledger = answered();
    ledger.overrule({ ...LIGHTHOUSE, statusWord: 'Booked', notes: 'by courier' });
    expect(ledger.answered(KEY)).toEqual([{ milestoneId: 'permitFiled' }]);
  });

  it('counts no more once the sheet says something else there, even when it is taken back', () => {
    const ledger = answered();
    const refused: Item = { ...LIGHTHOUSE, marks: { permit: 'rejected' } };
    ledger.overrule(refused);
    ledger.overrule(LIGHTHOUSE);
    expect(ledger.answered(KEY)).toEqual([]);
    expect(ledger.about(KEY, null)).toBeNull();
  });

  it('counts whatever the sheet said while the ask was open', () => {
    const ledger = ledgerOf(record('filed-1'));
    ledger.overrule({ ...LIGHTHOUSE, marks: { permit: 'rejected' } });
    ledger.change(KEY, 'filed-1', { report: reportOf('filed-1', { ended: 'answered' }) });
    expect(ledger.answered(KEY)).toEqual([{ milestoneId: 'permitFiled' }]);
  });

  it('about a status goes by the word in the status column', () => {
    const ledger = ledgerOf(
      record('scouted-1', { step: { ...PERMIT_FILED, column: 'status' }, seen: LIGHTHOUSE.statusWord }, 'answered'),
    );
    ledger.overrule({ ...LIGHTHOUSE, marks: { permit: 'rejected' } });
    expect(ledger.answered(KEY)).toHaveLength(1);
    ledger.overrule({ ...LIGHTHOUSE, statusWord: 'Lost it' });
    expect(ledger.answered(KEY)).toEqual([]);
  });

  it('is none where the ask ended because the sheet moved, or is open', () => {
    expect(ledgerOf(record('filed-1', {}, 'sheetMoved')).answered(KEY)).toEqual([]);
    expect(ledgerOf(record('filed-1')).answered(KEY)).toEqual([]);
  });

  it('that was overruled is what is kept where nothing else can be carried over', () => {
    const ledger = answered();
    ledger.add(LANTERN.key, record('approved-1'));
    expect(ledger.indispensable()).toEqual({});
    ledger.overrule({ ...LIGHTHOUSE, marks: { permit: 'rejected' } });
    expect(Object.keys(ledger.indispensable())).toEqual([KEY]);
    expect(new AskLedger(ledger.indispensable()).answered(KEY)).toEqual([]);
  });
});

describe('a fingerprint', () => {
  it('is the same for the same and another for the least change', () => {
    expect(fingerprintOf({ ...LIGHTHOUSE })).toBe(fingerprintOf(LIGHTHOUSE));
    expect(fingerprintOf({ ...LIGHTHOUSE, notes: '.' })).not.toBe(fingerprintOf(LIGHTHOUSE));
    expect(fingerprintOf(LIGHTHOUSE)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('the details of an ask', () => {
  const standing: AskStanding = {
    item: LIGHTHOUSE,
    step: PERMIT_FILED,
    atStake: 'Scene 1: day 1 (Mon 17 May).',
    facts: FACTS,
    report: reportOf('filed-1', { asked: [{ name: SAM.name, level: 'nudge', at: at('2027-05-03') }] }),
    coming: [{ level: 'lineProducer', at: at('2027-05-06'), personKey: TOM.key }],
  };

  it('say who was told, who will be told and what is at stake', () => {
    const text = askDetails(standing);
    expect(text).toContain(
      '**Open.** Due Mon 3 May 2027: scene 1 is shot on day 1 (Mon 17 May), 10 working days before.',
    );
    expect(text).toContain('Scene 1: day 1 (Mon 17 May).');
    expect(text).toContain('| Mon 3 May, 09:00 | nudge | Sam Reyes was told |');
    expect(text).toContain('| Thu 6 May, 09:00 | line producer | Tom Brandvold will be told |');
  });

  it('promise nobody anything once the ask has ended, and tell in order what happened', () => {
    const lost = { name: SAM.name, level: 'reminder', at: at('2027-04-29'), undelivered: 'No such mailbox' } as const;
    const report = reportOf('filed-1', { asked: [...standing.report.asked, lost], answers: [DONE], ended: 'answered' });
    const text = askDetails({ ...standing, report: { ...report, answers: [{ ...DONE, at: at('2027-05-04') }] } });
    expect(text).not.toContain('will be told');
    expect(text.indexOf('No such mailbox')).toBeLessThan(text.indexOf('Sam Reyes was told'));
    expect(text.indexOf('Sam Reyes was told')).toBeLessThan(text.indexOf('by hand'));
  });

  it('keep their table whole where somebody typed a bar or a new line', () => {
    const answers = [{ ...DONE, note: 'desk 4 | ask\nfor Ann' }];
    expect(askDetails({ ...standing, report: reportOf('filed-1', { answers }) })).toContain('desk 4 / ask for Ann');
  });

  it('begin with how the ask stands', () => {
    expect(stateText(reportOf('a', { answers: [DONE], ended: 'answered' }))).toBe('Sam Reyes said that it is done');
    expect(stateText(reportOf('a', { ended: 'sheetMoved' }))).toBe('The sheet has moved on');
    expect(stateText(reportOf('a', { ended: 'itemGone' }))).toBe('Its row is gone from the sheet');
    expect(stateText(reportOf('a', { isExhausted: true }))).toBe('Open, and nobody is left to tell');
  });
});

describe('the details of a stage', () => {
  const late = (title: string, dueDate: string): ItemReport => ({
    item: { ...LIGHTHOUSE, title },
    step: { ...PERMIT_FILED, dueDate },
    state: 'late',
    ask: null,
  });

  it('count its items by how they stand and name the most urgent five, the oldest date first', () => {
    const reports = [6, 3, 1, 5, 2, 4].map((day) => late(`Set ${day}`, `2027-05-0${day}`));
    const calm: ItemReport = { item: LANTERN, step: null, state: 'closed', ask: null };
    const text = stageDetails('Securing', [...reports, calm], FACTS, at('2027-05-07'), '');
    expect(countStates([...reports, calm])).toMatchObject({ late: 6, closed: 1, due: 0 });
    expect(text).toContain('| late | 6 |\n| nothing left to do | 1 |');
    expect(text.match(/Set \d/g)).toEqual(['Set 1', 'Set 2', 'Set 3', 'Set 4', 'Set 5']);
    expect(text).toContain('| Set 1 | permit filed | Sat 1 May | nobody yet |');
  });

  it('say that it waits where no row has come yet', () => {
    expect(stageDetails('Securing', [], null, 0, '')).toBe('## Securing\n\nWaits for the first rows of the sheet.');
  });
});
