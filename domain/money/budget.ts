import { addTo } from '../add-to';
import type { Item, MoneyLine, ProductionFacts, Track } from '../model';
import { plain, type TableRow } from '../items/text';
import { isClosed } from '../deadlines/standing';
import { readAmount } from './read-amount';
import { amountOf, isOverThreshold } from './approval';

/** One line of a budget table. `spent` is `null` where the table has no column for it. */
interface BudgetRow {
  readonly name: string;
  readonly budget: number;
  readonly spent: number | null;
}

/** Words in a budget line's name that make it the line of a track, where no item names its line. */
const LINE_OF_TRACK: Readonly<Partial<Record<Track, RegExp>>> = {
  cast: /^(cast|talent|actors?|artists?)\b/,
  crew: /^crew\b/,
  locations: /^locations?\b/,
  props: /^(props?|properties)\b/,
  setDressing: /^(set (dressing|dec\w*)|dressing|art)\b/,
  wardrobe: /^(wardrobe|costumes?)\b/,
  equipment: /^(equipment|camera|rentals?|gear)\b/,
};

/**
 * Gives each item that is above the threshold its budget line, with what is spent and what else is expected on it. Only
 * those: where every item carried its line, one new cost would change them all.
 */
export function withBudgetLines(
  items: readonly Item[],
  rows: readonly TableRow[],
  facts: ProductionFacts,
  decimal: '.' | ',',
): Item[] {
  if (facts.approvalThreshold === null || !items.some((item) => isOverThreshold(item, facts))) return [...items];
  const budget = rows.filter((row) => row.table.track === 'budget').flatMap((row) => budgetRow(row, decimal));
  const lineOf = new Map(items.map((item) => [item.key, lineFor(item, budget)]));
  const onLine = new Map<BudgetRow, Item[]>();
  for (const item of items) {
    const line = lineOf.get(item.key);
    if (line && !isClosed(item)) addTo(onLine, line, item);
  }
  return items.map((item) => {
    const line = lineOf.get(item.key);
    if (!item.money || !line || !isOverThreshold(item, facts)) return item;
    const others = (onLine.get(line) ?? []).filter((other) => other.key !== item.key);
    return { ...item, money: { ...item.money, line: standing(line, others) } };
  });
}

function budgetRow(row: TableRow, decimal: '.' | ','): BudgetRow[] {
  const amount = (field: 'budget' | 'cost' | 'actual'): number | null => {
    const column = row.column(field);
    if (column === null) return null;
    const reading = readAmount(row.tab.rows[row.rowNumber - 1]?.[column] ?? null, row.text(field), decimal);
    return reading.kind === 'amount' ? reading.amount : null;
  };
  const name = row.text('item') || row.text('description') || row.text('category') || row.text('department');
  const budget = amount('budget') ?? amount('cost');
  const hasSpent = row.column('actual') !== null;
  if (name === '' || budget === null) return [];
  return [{ name, budget, spent: hasSpent ? (amount('actual') ?? 0) : null }];
}

/** The one line that an item names by its category or department, or else the one line of its track. */
function lineFor(item: Item, budget: readonly BudgetRow[]): BudgetRow | null {
  const names = [item.category ?? '', item.department, item.tabTitle].map(plain).filter((name) => name !== '');
  const named = budget.filter((row) => names.includes(plain(row.name)));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  const words = LINE_OF_TRACK[item.track];
  const ofTrack = words ? budget.filter((row) => words.test(plain(row.name))) : [];
  return ofTrack.length === 1 ? (ofTrack[0] ?? null) : null;
}

function standing(line: BudgetRow, others: readonly Item[]): MoneyLine {
  const paid = others.reduce((sum, { money }) => sum + (money?.actual ?? 0), 0);
  const open = others.reduce(
    (sum, { money }) => sum + (money && money.actual === null ? (amountOf(money) ?? 0) : 0),
    0,
  );
  return { name: line.name, budget: line.budget, spent: line.spent ?? paid, committed: open };
}
