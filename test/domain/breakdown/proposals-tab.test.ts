import type { Proposal } from '../../../domain/breakdown/proposals';
import { IN_THE_SHEETS, PROPOSAL_COLUMNS, proposalRows } from '../../../domain/breakdown/proposals-tab';

const proposal = (what: string): Proposal => ({
  key: `element:Props:${what}`,
  kind: 'element',
  category: 'Props',
  what,
  scenes: ['3', '12A'],
  because: `a ${what}`,
  where: 'tab Props',
});

describe('the tab of proposals', () => {
  it('says what it is, and has a header and a row for each proposal', () => {
    expect(proposalRows([], [proposal('crate')])).toEqual([
      [expect.stringMatching(/^Callboard proposals: .*Copy what you want into your own tabs/)],
      [...PROPOSAL_COLUMNS],
      ['crate', 'Props', '3, 12A', 'a crate', 'tab Props', '', 'element:Props:crate'],
    ]);
  });

  it('keeps every proposal on its row, with what somebody wrote beside it', () => {
    const [line = [], head = [], crate = [], kite = []] = proposalRows([], [proposal('crate'), proposal('kite')]);
    const noted = kite.map((cell, column) => (column === 5 ? 'Bea: bought' : cell));
    const sorted = [line, head, noted, crate];
    expect(
      proposalRows(sorted, [proposal('anvil'), proposal('crate'), proposal('kite')])
        .slice(1)
        .map((row) => [row[0], row[5]]),
    ).toEqual([
      ['What', 'Taken?'],
      ['kite', 'Bea: bought'],
      ['crate', ''],
      ['anvil', ''],
    ]);
  });

  it('says of a proposal that is settled that it is, and leaves it where it is', () => {
    const held = proposalRows([], [proposal('crate'), proposal('kite')]);
    const rows = proposalRows(held, [proposal('kite')]);
    expect(rows[2]).toEqual(['crate', 'Props', '3, 12A', 'a crate', IN_THE_SHEETS, '', 'element:Props:crate']);
    expect(proposalRows(rows, [proposal('kite')])).toEqual(rows);
  });

  it('gets its first line back where somebody deleted it, and loses no note', () => {
    const [, head = [], crate = []] = proposalRows([], [proposal('crate')]);
    const noted = crate.map((cell, column) => (column === 5 ? 'yes' : cell));
    const rows = proposalRows([head, noted], [proposal('crate')]);
    expect(rows).toHaveLength(3);
    expect(rows[2]).toEqual(noted);
  });

  it('leaves rows that somebody added below alone', () => {
    const held = [...proposalRows([], [proposal('crate')]), ['Ask Bea about ropes', '', '', '', '', 'yes']];
    expect(proposalRows(held, [proposal('crate')])[3]).toEqual(['Ask Bea about ropes', '', '', '', '', 'yes']);
  });

  it('cuts a list of very many scenes', () => {
    const everywhere = { ...proposal('phone'), scenes: Array.from({ length: 40 }, (_, index) => String(index + 1)) };
    expect(proposalRows([], [everywhere])[2]?.[2]).toBe('1, 2, 3, 4, 5, 6, 7, 8, 9, 10 … 40 (40 scenes)');
  });
});
