import fc from 'fast-check';
import { readAnswer, sayTheSame } from '../../../activities/sheets/values-answer';
import type { CellValue } from '../../../domain/model';

type Row = readonly (string | number | boolean)[];
type Tabs = readonly { readonly title: string; readonly rows: readonly Row[] }[];

/** As the service gives it: without `values` where a tab is blank, on one line or on many. */
function answerOf(tabs: Tabs, indent = 0): Buffer {
  const valueRanges = tabs.map(({ title, rows }) => {
    const range = `'${title}'!A1:Z${rows.length + 10}`;
    return { valueRange: rows.length > 0 ? { range, values: rows } : { range } };
  });
  return Buffer.from(JSON.stringify({ valueRanges }, null, indent));
}

/** What the rows say, without blanks at their ends. */
function wordsOf(rows: readonly Row[]): CellValue[][] {
  const words = rows.map((row) =>
    withoutEnd(
      row.map((cell): CellValue => (cell === '' ? null : cell)),
      null,
    ),
  );
  while (words.length > 0 && words[words.length - 1]?.length === 0) words.pop();
  return words;
}

function withoutEnd<T>(items: T[], blank: T): T[] {
  while (items.length > 0 && items[items.length - 1] === blank) items.pop();
  return items;
}

async function rowsOf(tabs: Tabs, known: readonly (readonly (readonly CellValue[])[])[], indent = 0) {
  const asked = tabs.map((_, index) => known[index] ?? []);
  return (await readAnswer(answerOf(tabs, indent), asked)).map(({ rows }) => rows);
}

const CELL = fc.oneof(
  fc.constantFrom('', 'Kite', '],["', '"', '\\', '[', ']}}]}', 'Zoë “Bea” 🪁', '{"valueRange":{"values":[["x"]]}}'),
  fc.string({ maxLength: 4 }),
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom(0.5, 1e21, true, false),
);
const ROW = fc.array(CELL, { maxLength: 4 });
const TAB = fc.record({ title: fc.constantFrom('Props', 'Cast', "Bea's"), rows: fc.array(ROW, { maxLength: 6 }) });

/** A few rows in the place of others, in one of the tabs. */
const EDIT = fc.record({ tab: fc.nat(2), at: fc.nat(6), gone: fc.nat(2), rows: fc.array(ROW, { maxLength: 2 }) });
type Edit = typeof EDIT extends fc.Arbitrary<infer T> ? T : never;

function edited(tabs: Tabs, { tab, at, gone, rows }: Edit): Tabs {
  return tabs.map((before, index) => {
    if (index !== tab % tabs.length) return before;
    const { length } = before.rows;
    const from = Math.min(at, length);
    return { ...before, rows: [...before.rows.slice(0, from), ...rows, ...before.rows.slice(from + gone)] };
  });
}

describe('an answer with the values of all tabs', () => {
  it('is read as what it says, whatever was read before', async () => {
    const story = fc.tuple(
      fc.array(TAB, { minLength: 1, maxLength: 3 }),
      fc.array(fc.oneof(EDIT, fc.array(TAB, { maxLength: 3 })), { maxLength: 6 }),
      fc.constantFrom(0, 2),
    );
    await fc.assert(
      fc.asyncProperty(story, async ([first, changes, indent]) => {
        let tabs: Tabs = first;
        let known = await rowsOf(tabs, [], indent);
        expect(known).toEqual(tabs.map(({ rows }) => wordsOf(rows)));
        for (const change of changes) {
          tabs = Array.isArray(change) ? change : edited(tabs, change);
          known = await rowsOf(tabs, known, indent);
          expect(known).toEqual(tabs.map(({ rows }) => wordsOf(rows)));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('that is the same as before is the very same rows', async () => {
    const tabs = [{ title: 'Props', rows: [['Prop'], ['Kite']] }];
    const known = await rowsOf(tabs, []);
    const [again] = await rowsOf(tabs, known);
    expect(again).toBe(known[0]);
  });

  it('gives the very same arrays for the rows above and below those that are new, in every tab', async () => {
    const props = ['Kite', 'Rope', 'Lamp', 'Boat', 'Clock'].map((prop, index) => [prop, index]);
    const crew = [['Position'], ['Gaffer']];
    const known = await rowsOf(
      [
        { title: 'Props', rows: props },
        { title: 'Crew', rows: crew },
      ],
      [],
    );
    const now = [...props.slice(0, 2), ['Anchor', 9], ...props.slice(2)];
    const [rows = [], others] = await rowsOf(
      [
        { title: 'Props', rows: now },
        { title: 'Crew', rows: crew },
      ],
      known,
    );
    expect(rows.map((row) => known[0]?.indexOf(row) ?? -1)).toEqual([0, 1, -1, 2, 3, 4]);
    expect(others).toBe(known[1]);
  });

  it('is compared with rows that say the same, whoever made them', async () => {
    const before = [{ title: 'Props', rows: [['Kite'], ['Rope']] }];
    const [answered = []] = await rowsOf(before, []);
    const ours: CellValue[][] = [['Kite'], ['Rope']];
    sayTheSame(ours, answered);
    const [rows] = await rowsOf([{ title: 'Props', rows: [['Kite'], ['Lamp']] }], [ours]);
    expect(rows?.[0]).toBe(ours[0]);
    expect(rows?.[1]).toEqual(['Lamp']);
  });
});
