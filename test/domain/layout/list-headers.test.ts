import { readTab } from '../../../domain/layout/read-tab';
import { tabOfText } from './workbooks/text-workbook';

const tableOf = (rows: string) => readTab(tabOfText({ title: 'Sheet3', rows })).tables[0];

describe('a list whose headers are short for what they mean', () => {
  it('is one of issues where its notes have an urgency, someone they go to and an outcome', () => {
    const table = tableOf(
      `# | Date in | Dept | Note | Urg. | To | By | Outcome
      1 | 30/08/2027 | Sound | Hum on the left stack | 1 | Sound | 10/09/2027 | Being looked at
      2 | 31/08/2027 | LX | Bar 4 flickers | 3 | LX | 11/09/2027 | Not yet
      3 | 01/09/2027 | Stage | Tread loose on the stairs | 1 | Carps | 10/09/2027 | Fixed`,
    );
    expect(table?.track).toBe('issues');
    expect(table?.fields).toMatchObject({ D: 'description', E: 'severity', F: 'owner', G: 'dueDate', H: 'status' });
  });

  it('is one of issues in Dutch where it has a weight, someone who pulls it and what became of it', () => {
    const table = tableOf(
      `Nr | Sinds | Afd. | Knelpunt | Zwaarte | Trekker | Uiterlijk | Afhandeling
      1 | 23/08/2027 | Geluid | Koelkast bromt | groot | Anke | 20/09/2027 | Loopt
      2 | 24/08/2027 | Locatie | Sleutel kwijt | klein | Joris | 01/09/2027 | Afgehandeld
      3 | 26/08/2027 | Licht | Lift te smal | midden | Anke | 10/09/2027 | Afgehandeld`,
    );
    expect(table?.track).toBe('issues');
    expect(table?.fields).toMatchObject({ B: 'date', E: 'severity', F: 'owner', G: 'dueDate', H: 'status' });
  });
});

it('reads the columns of single scenes as a matrix though their marks are numbers', () => {
  const table = tableOf(
    `Character | Played by | Sc 1 | Sc 2 | Sc 3 | Sc 4 | Dresser
    Captain Flint | Rory Vane | 1 | 1 | 2 QC | 2 | Edie
    Widow Marsh | Ines Cole | 1 | - | 2 | 3 QC | Edie
    The Ferryman | Tom Adler | - | 1 | 1 | 1 | Gus
    Ensemble | see list | 1 | 2 QC | 2 | 3 | all`,
  );
  expect(table?.fields).toMatchObject({ A: 'character', C: 'matrix', D: 'matrix', E: 'matrix', F: 'matrix' });
});

it('leaves the lists behind drop-downs alone though a `z` sorts their tab last', () => {
  const rows = `Rooms | Departments | Urgency | Initials
    Hall 1 | Stage | 1 | HB
    Hall 2 | LX | 2 | MO
    Barn | Sound | 3 | JN`;
  for (const title of ['zLists', 'zz_lists', 'z - data'])
    expect(readTab(tabOfText({ title, rows })).tables).toEqual([]);
});
