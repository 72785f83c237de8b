import type { GoldTable, GoldWorkbook } from '../../../../cli/bench/layout-score';
import { fieldAnswers, rowList, type ExpectedTable, type TextWorkbook } from '../workbooks/text-workbook';

/** A text workbook's answers in the shape of the gold files. */
export function goldOfText(text: TextWorkbook): GoldWorkbook {
  return { tabs: text.tabs.map(({ title, tables }) => ({ title, tables: tables.map(goldTable) })) };
}

function goldTable(table: ExpectedTable): GoldTable {
  const [track = 'none', ...others] = [table.track].flat();
  const answers = [...fieldAnswers(table.fields)];
  const words = Object.entries(table.status ?? {}).map(([word, status]) => [word, [status].flat()] as const);
  // A table that may be left alone keeps the track that it has where it is read.
  const named = track === 'none' ? [...others, 'none' as const] : [track, ...others];
  return {
    track: named[0] ?? 'none',
    trackAlt: named.slice(1),
    headerRow: table.headerRow,
    fields: Object.fromEntries(answers.map(([letter, [first = 'ignore']]) => [letter, first])),
    fieldsAlt: Object.fromEntries(answers.map(([letter, [, ...rest]]) => [letter, rest])),
    dataRows: rowList(table.dataRows),
    statusMeaning: Object.fromEntries(words.map(([word, [first = 'unknown']]) => [word, first])),
    statusAlt: Object.fromEntries(words.map(([word, [, ...rest]]) => [word, rest])),
  };
}
