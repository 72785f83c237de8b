import { heartbeat } from '@temporalio/activity';
import { ApplicationFailure, ApplicationFailureCategory } from '@temporalio/common';
import { holdText, itemChanges, type HeldItems, type ItemChanges } from '../../domain/watch/changes';
import { fingerprintOf } from '../../domain/watch/fingerprint';
import { settingCell } from '../../domain/settings/read-settings';
import type { SheetActivities } from '../activities';
import type { Book } from './book';
import { cursorOf, deliverChanges, deliverEverything, deliverFacts, heldItems, itemsOfStages } from './deliver';
import type { SheetDeps } from './deps';
import { currentBook } from './current-book';
import { withColumns, withKeys, withSettings } from './keep-book';
import { withLastWriteRight } from './last-write';
import { lacksColumns } from './own-columns';
import { rememberRows } from './row-keys';
import type { RowMemory } from './row-memory';
import { rowsOfItems } from './rows-of-items';
import { memoryId, type WatchMemory } from './watch-memory';
import { withRests, yieldToOthers } from './yield';

type Input = Parameters<SheetActivities['watchSheet']>[0];
type Outcome = Awaited<ReturnType<SheetActivities['watchSheet']>>;

/**
 * One poll of the spreadsheet: what has changed since the last one, and nothing else, is read, understood and delivered.
 * Memory and cursor move after the stages have the changes: a crash in between delivers again and skips nothing.
 */
export function watchSheet(deps: SheetDeps): SheetActivities['watchSheet'] {
  return async (input) => {
    const memory = deps.memories.watch(memoryId(input), input.cursor);
    // Without a cursor the stages are told everything, but may hold some of it: the result of the first poll was lost.
    const elsewhere = memory && !memory.isUnsure ? null : await itemsOfStages(deps, input);
    // Where another worker has polled since, it may have written since as well.
    if (!memory) deps.memories.forgetLastWrite(memoryId(input));
    const read = await withLastWriteRight(deps, input, await currentBook(deps, input, elsewhere ?? []));
    if (memory && !memory.isOpen && !memory.isUnsure && memory.workbook === read.workbook)
      throw noChange(deps, input, memory);
    heartbeat('the spreadsheet is read');
    const newTables = tablesWithoutColumns(read);
    const isSettled = [...newTables].every((table) => memory?.newTables.has(table) ?? false);
    const columned = isSettled ? await withColumns(deps, input, read) : read;
    await yieldToOthers();
    const rows = memory?.rows ?? rowsOfItems(columned, elsewhere ?? []);
    await yieldToOthers();
    const book = await withKeys(deps, input, columned, rows);
    heartbeat('the rows have their keys');
    await yieldToOthers();
    const told = elsewhere && input.cursor ? await withRests(heldItems(elsewhere)) : null;
    const held = elsewhere ? told : (memory?.held ?? null);
    return new Poll({ deps, input, memory, rows, held, book, newTables: isSettled ? new Set() : newTables }).finish();
  };
}

/** Tables that are watched and have no columns of Callboard's yet, by tab and label. */
function tablesWithoutColumns(book: Book): Set<string> {
  const lacking = book.tables.filter(lacksColumns);
  return new Set(lacking.map(({ tab, place }) => `${tab.sheetId}:${place.keyLabel}`));
}

interface PollState {
  readonly deps: SheetDeps;
  readonly input: Input;
  readonly memory: WatchMemory | null;
  /** What was known of the rows before this poll. */
  readonly rows: RowMemory;
  /** What the stages hold; `null` where they must be told everything. */
  readonly held: HeldItems | null;
  readonly book: Book;
  readonly newTables: ReadonlySet<string>;
}

/** What a poll does with a book that was read, and has its keys. */
class Poll {
  private readonly factsHash: string;

  constructor(private readonly state: PollState) {
    this.factsHash = fingerprintOf(JSON.stringify(state.book.built.facts));
  }

  async finish(): Promise<Outcome> {
    const { held } = this.state;
    return held === null ? this.deliverAnew() : this.deliverDifference(held);
  }

  private async deliverAnew(): Promise<Outcome> {
    const { deps, input, book } = this.state;
    const { items, facts } = book.built;
    await deliverFacts(deps, input, facts);
    await deliverEverything(deps, input, items);
    const held = await withRests(heldItems(items));
    await this.settle({ after: held, missing: new Set(), isOpen: false, holds: [] });
    return { cursor: cursorOf(held, this.factsHash), summary: `${items.length} rows read and delivered` };
  }

  private async deliverDifference(held: HeldItems): Promise<Outcome> {
    const { deps, input, book, memory, rows } = this.state;
    const comparing = itemChanges({
      held,
      items: book.built.items,
      missingBefore: memory?.missing ?? new Set(),
      accepted: book.settings.removedRows,
      frozen: book.frozen,
    });
    const changes = await withRests(comparing);
    await yieldToOthers();
    // The rows have their keys, whatever becomes of the delivery.
    if (memory)
      deps.memories.keepWatch(memoryId(input), {
        ...memory,
        rows: rememberRows(book, rows, changes.missing),
        isUnsure: true,
      });
    if (this.factsHash !== input.cursor?.facts) await deliverFacts(deps, input, book.built.facts);
    await deliverChanges(deps, input, changes);
    const cursor = cursorOf(changes.after, this.factsHash);
    const kept = await this.settle(changes);
    if (kept.isUnchanged) throw noChange(deps, input, kept.memory);
    return { cursor, summary: summaryOf(changes, this.factsHash !== input.cursor?.facts) };
  }

  /** Remembers what was delivered, and tells the team of problems that are new. */
  private async settle(
    changes: Pick<ItemChanges, 'after' | 'missing' | 'isOpen' | 'holds'>,
  ): Promise<{ readonly memory: WatchMemory; readonly isUnchanged: boolean }> {
    const { deps, input, book, memory, rows, newTables } = this.state;
    const cursor = cursorOf(changes.after, this.factsHash);
    const isUnchanged = input.cursor !== null && sameText(cursor, input.cursor);
    const problems = fingerprintOf(
      [...book.problems.map(({ message }) => message), ...holdsOf(book, changes.holds)].join('\n'),
    );
    await withSettings(deps, input, book);
    if (problems !== memory?.problems) await deps.stages.markBoardDirty(input.productionId);
    const kept: WatchMemory = {
      cursor,
      held: changes.after,
      missing: changes.missing,
      isOpen: changes.isOpen || newTables.size > 0,
      isUnsure: false,
      rows: rememberRows(book, rows, changes.missing),
      workbook: book.workbook,
      problems,
      newTables,
      changedAt: isUnchanged ? (memory?.changedAt ?? deps.now()) : deps.now(),
    };
    deps.memories.keepWatch(memoryId(input), kept);
    return { memory: kept, isUnchanged };
  }
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function holdsOf(book: Book, holds: ItemChanges['holds']): string[] {
  return holds.map((hold) => holdText(hold, settingCell(book.settingsTab, 'removedRows')));
}

/** What changed, in a sentence for Temporal's Web UI: no names, because histories are kept. */
function summaryOf(changes: ItemChanges, hasNewFacts: boolean): string {
  const gone = [...changes.removed.values()].flat().length;
  const parts = [
    ...(changes.changed.length > 0 ? [`${changes.changed.length} rows new or changed`] : []),
    ...(gone > 0 ? [`${gone} rows gone`] : []),
    ...(hasNewFacts ? ['dates, people or settings changed'] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'nothing new after all';
}

function noChange(deps: SheetDeps, { spreadsheetId, clock }: Input, memory: WatchMemory): ApplicationFailure {
  const nextRetryDelay = deps.pace.nextPollMs(spreadsheetId, {
    isFast: clock.speed > 1 || memory.isOpen,
    quietMs: deps.now() - memory.changedAt,
  });
  const message = `Nothing changed since ${new Date(memory.changedAt).toISOString()}; the next look is in ${Math.round(nextRetryDelay / 1000)} s.`;
  return ApplicationFailure.create({
    type: 'NoChange',
    message,
    nextRetryDelay,
    category: ApplicationFailureCategory.BENIGN,
  });
}
