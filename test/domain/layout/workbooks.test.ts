import { readLayout } from '../../../domain/layout/read-layout';
import type { TableReading, WorkbookReading } from '../../../domain/model';
import { WORKBOOKS } from './workbooks/all';
import { fieldAnswers, rowList, workbookOfText, type ExpectedTable } from './workbooks/text-workbook';

/** What differs between a table and its answer, as lines; a right one has none. */
function differences(expected: ExpectedTable, found: TableReading | undefined): string[] {
  if (!found) return ['not found'];
  const lines: string[] = [];
  if (![expected.track].flat().includes(found.track))
    lines.push(`track ${found.track}, not ${[expected.track].flat().join(' or ')}`);
  if (found.headerRow !== expected.headerRow) lines.push(`header in row ${found.headerRow}, not ${expected.headerRow}`);
  for (const [letter, answers] of fieldAnswers(expected.fields)) {
    const field = found.fields[letter] ?? 'ignore';
    if (!answers.includes(field)) lines.push(`column ${letter} ${field}, not ${answers.join(' or ')}`);
  }
  const rows = rowList(expected.dataRows).join(' ');
  if (found.dataRows.join(' ') !== rows) lines.push(`rows ${found.dataRows.join(' ')}, not ${rows}`);
  for (const [word, status] of Object.entries(expected.status ?? {})) {
    const read = found.statusMeaning[word];
    if (read === undefined || ![status].flat().includes(read))
      lines.push(`“${word}” ${read}, not ${[status].flat().join(' or ')}`);
  }
  return lines;
}

/** The table whose rows and columns the answer shares. */
function matching(reading: WorkbookReading, title: string, expected: ExpectedTable): TableReading | undefined {
  const [letter = 'A'] = [...fieldAnswers(expected.fields).keys()];
  const first = rowList(expected.dataRows)[0] ?? 0;
  const tables = reading.tabs.find((tab) => tab.title === title)?.tables ?? [];
  return tables.find((table) => table.dataRows.includes(first) && table.fields[letter] !== undefined);
}

describe.each(WORKBOOKS.map((workbook) => [workbook.title, workbook] as const))(
  'the workbook of %s',
  (_title, workbook) => {
    const reading = readLayout(workbookOfText(workbook));

    it('is read as what is being made, in its language and its order of dates', () => {
      const { kind, language, dateOrder } = reading;
      expect({ kind, language, dateOrder }).toEqual({
        kind: workbook.kind,
        language: workbook.language,
        dateOrder: workbook.dateOrder,
      });
    });

    it.each(workbook.tabs.map((tab) => [tab.title, tab] as const))(
      'is read as a coordinator reads it on the tab %s',
      (title, tab) => {
        const found = reading.tabs.find((candidate) => candidate.title === title);
        expect(tab.tables.flatMap((expected) => differences(expected, matching(reading, title, expected)))).toEqual([]);
        expect(found?.tables).toHaveLength(tab.tables.length);
        if (tab.tables.length === 0) expect(found?.leftAlone.join(' ')).toMatch(/\w+ .*\./);
      },
    );
  },
);
