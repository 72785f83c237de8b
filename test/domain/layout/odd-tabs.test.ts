import { readTab } from '../../../domain/layout/read-tab';
import { tabOfText } from './workbooks/text-workbook';

const read = (title: string, rows: string): ReturnType<typeof readTab> =>
  readTab(tabOfText({ title, rows }, 1, 'en_GB', true));

describe('a tab of an unusual shape', () => {
  it('has two tables beside each other of which one begins a line lower', () => {
    const { tables, leftAlone } = read(
      'Cast & crew',
      `
      CAST | | | | CREW | | |
      Role | Actor | Status | | | | |
      ANNA | Rita Holm | booked | | Position | Name | Phone | Status
      TOM | Ben Okri | offer out | | Gaffer | Al Reed | 555 010 2233 | hired
      MAYOR | Sue Pratt | booked | | Grip | Jo Dunn | 555 010 2244 | TBC
      GUARD | Lee Ames | asked | | Sound mixer | Kim Ray | 555 010 2255 | hired`,
    );
    expect(tables.map(({ track, headerRow, dataRows }) => [track, headerRow, dataRows])).toEqual([
      ['cast', 2, [3, 4, 5, 6]],
      ['crew', 3, [4, 5, 6]],
    ]);
    expect(leftAlone).toEqual([]);
  });

  it('has a line of units below its header, which names no column', () => {
    const [table] = read(
      'Equipment',
      `
      Item | Qty | Rate | From | To | Status
      | pcs | £/day | dd/mm | dd/mm |
      Camera body | 1 | 450 | 01/03 | 09/03 | booked
      Dolly | 1 | 120 | 02/03 | 03/03 | on hold`,
    ).tables;
    expect(table?.fields).toEqual({
      A: 'item',
      B: 'quantity',
      C: 'rate',
      D: 'startDate',
      E: 'endDate',
      F: 'status',
    });
    expect(table?.dataRows).toEqual([3, 4]);
  });

  it('has its header below a letterhead', () => {
    const [table] = read(
      'Locations',
      `
      >NORTH PIER FILMS LTD
      12 Harbour Street, Whitby
      +44 20 7946 0000 | office@example.com
      -
      Production: | The Last Ferry
      -
      Location | Plays as | Address | Permit | Status
      Old mill | KITCHEN | 3 Mill Lane, York | filed | scouting
      Harbour | PIER | 1 Quay Road, Whitby | not filed | signed`,
    ).tables;
    expect([table?.track, table?.headerRow, table?.dataRows]).toEqual(['locations', 7, [8, 9]]);
  });

  it('has a record of two words with blank rows around it, and a note that is none', () => {
    const [table] = read(
      'Props',
      `
      Prop | Scene | Qty | Status | Owner
      -
      Anchor | | | Needed |
      -
      -
      Kite | 1 | 1 | Sourcing | Bea
      Rope | 2 | 2 | In hand | Bea
      Lamp | 3 | 3 | Sourcing | Bea
      Boat | 4 | 4 | In hand | Bea
      -
      Ask the pier first | | | see Bea's list |`,
    ).tables;
    expect(table?.dataRows).toEqual([3, 6, 7, 8, 9]);
  });

  it('has its totals above the header', () => {
    const [table] = read(
      'Budget',
      `
      TOTAL | | 15000 | 9000
      Account | Item | Budget | Actual
      2100 | Art dept | 5000 | 4000
      2200 | Wardrobe | 4000 | 2000`,
    ).tables;
    expect([table?.headerRow, table?.dataRows]).toEqual([2, [3, 4]]);
  });

  it('is a form, which is said', () => {
    const { tables, leftAlone } = read(
      'Mill',
      `
      Location: | Old mill
      Address: | 3 Mill Lane, York
      Contact: | Al Reed
      Status: | signed`,
    );
    expect(tables).toEqual([]);
    expect(leftAlone.join()).toMatch(/^The tab is a form.*one row for each record\.$/);
  });

  it('is turned, which is said', () => {
    const { tables, leftAlone } = read(
      'Crew',
      `
      Name | Al Reed | Jo Dunn | Kim Ray
      Position | Gaffer | Grip | Sound mixer
      Phone | 555 010 2233 | 555 010 2244 | 555 010 2255
      Status | hired | TBC | hired`,
    );
    expect(tables).toEqual([]);
    expect(leftAlone.join()).toMatch(/^Its headers run down the first column.*Turn it/);
  });

  it('has the same columns again for another person: only the first count, which is said', () => {
    const { tables, leftAlone } = read(
      'Wardrobe',
      `
      Character | ANNA | | TOM |
      Scene | Look | Status | Look | Status
      1 | red coat | ready | grey suit | to buy
      2 | nightgown | to make | grey suit | to buy
      5 | raincoat | ready | oilskin | hired`,
    );
    expect(tables[0]?.fields).toEqual({ A: 'scene', B: 'item', C: 'status', D: 'ignore', E: 'ignore' });
    expect(leftAlone.join()).toMatch(/^Columns D, E are called “Look”, “Status” like others before them/);
  });
});
