import { readTab } from '../../../domain/layout/read-tab';
import { tabOfText } from './workbooks/text-workbook';

const fieldsOf = (title: string, rows: string): Readonly<Record<string, string>> | undefined =>
  readTab(tabOfText({ title, rows }, 1, 'en_GB')).tables[0]?.fields;

describe('a column whose header is in no vocabulary', () => {
  it('is what a column of its kind is in such a table: dates from left to right, then sums', () => {
    const rows = `
      Role | Actor | Zorp | Quib | Flan | Status
      ANNA | Rita Holm | @2027-03-01 | @2027-03-09 | £450 | Booked
      TOM | Ben Okri | @2027-03-02 | @2027-03-04 | £300 | Offer out
      MAYOR | Sue Pratt | @2027-03-05 | @2027-03-05 | £1,200 | Booked`;
    expect(fieldsOf('Cast', rows)).toMatchObject({ C: 'startDate', D: 'endDate', E: 'rate' });
  });

  it('names who looks after things where a few short names come again and again', () => {
    const rows = `
      Prop | Scenes | Blorp | Status
      Lantern | 4, 7 | Bea | to find
      Rope coil | 9 | Sol | got it
      Oar | 10 | Bea | to find
      Ticket punch | 12 | Bea | being made`;
    expect(fieldsOf('Props', rows)).toMatchObject({ C: 'owner' });
  });

  it('lists scenes, numbers the rows or holds remarks, as its texts show', () => {
    const rows = `
      Zorp | Prop | Vlex | Status | Quibba
      P-001 | Lantern | 4, 7 | to find |
      P-002 | Rope coil | 9, 12, 14 | got it | frayed at one end
      P-003 | Oar | 10 | to find |
      P-004 | Ticket punch | 12, 15 | being made | ask the museum first`;
    expect(fieldsOf('Props', rows)).toEqual({ A: 'id', B: 'item', C: 'scene', D: 'status', E: 'notes' });
  });

  it('numbers the rows and no scenes where it counts from row to row in a list of people', () => {
    const rows = `
      Zorp | Role | Actor | Status
      #1 | ANNA | Rita Holm | Booked
      #2 | TOM | Ben Okri | Offer out
      #3 | MAYOR | Sue Pratt | Booked`;
    expect(fieldsOf('Cast', rows)).toMatchObject({ A: 'id' });
  });

  it('is left alone where the table has what such a column says already', () => {
    const rows = `
      Prop | Scenes | Needed by | Zorp | Status
      Lantern | 4, 7 | @2027-03-01 | @2027-02-01 | to find
      Rope coil | 9 | @2027-03-02 | @2027-02-03 | got it`;
    expect(fieldsOf('Props', rows)?.['D']).not.toBe('dueDate');
  });

  it('is a rate where sums stand below a word that names a paper', () => {
    const rows = `
      Role | Actor | Contract | Deal | Status
      ANNA | Rita Holm | signed | $450/day | Booked
      TOM | Ben Okri | sent | $300/day | Offer out
      MAYOR | Sue Pratt | sent | $1,200/day | Booked`;
    expect(fieldsOf('Cast', rows)).toMatchObject({ D: 'rate' });
  });
});
