import { moneyOfRow, type MoneyContext } from '../money/money-of-row';
import type { Item } from '../model';
import { personKey } from './people';
import { isPlaceholder, type TableRow } from './text';

const LONGEST_SOURCE = 80;

/** The item with who has the job, where the thing comes from and what it costs, as far as its row says so. */
export function withJobAndMoney(item: Item, row: TableRow, context: MoneyContext): Item {
  const money = moneyOfRow(row, context);
  return { ...item, ...hiredOf(row), ...sourceOf(row), ...(money ? { money } : {}) };
}

function hiredOf(row: TableRow): Pick<Item, 'hired'> {
  if (row.table.track !== 'cast' && row.table.track !== 'crew') return {};
  const name = row.text('person');
  return name === '' || isPlaceholder(name) ? {} : { hired: { name, key: personKey(name) } };
}

function sourceOf(row: TableRow): Pick<Item, 'source'> {
  const source = row.text('vendor');
  const isThing = row.table.track !== 'cast' && row.table.track !== 'crew' && row.table.track !== 'payments';
  return source === '' || isPlaceholder(source) || !isThing ? {} : { source: source.slice(0, LONGEST_SOURCE) };
}
