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
