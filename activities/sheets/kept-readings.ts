import { languageOf } from '../../domain/layout/language';
import { readTabSteps } from '../../domain/layout/read-tab';
import { dateOrderOf, kindOf } from '../../domain/layout/workbook-facts';
import type { TabGrid, TabReading, Workbook, WorkbookReading } from '../../domain/model';
import { mendReading } from '../../domain/watch/mend-reading';
import { isOwnTab, ownColumnsOf, withoutOwn } from '../../domain/watch/own';
import { isPlainEdit } from '../../domain/watch/plain-edit';
import { withRests, yieldToOthers } from './yield';

/** A tab of the team's with its reading, as it is without Callboard's columns and with them. */
interface KeptTab {
  readonly tab: TabGrid;
  readonly own: readonly number[];
  readonly bare: TabReading;
  readonly reading: TabReading;
}

type About = Omit<WorkbookReading, 'tabs'>;

/**
 * The readings of a spreadsheet's tabs from one reading to the next. A tab is read again only where something other
 * than a cell of a plain record has changed.
 */
export class KeptReadings {
  private tabs = new Map<number, KeptTab>();
  private about: { readonly of: string; readonly about: About } | null = null;

  /** The reading of the whole spreadsheet, without Callboard's own tabs. Others have the event loop between two tabs. */
  async read(workbook: Workbook): Promise<WorkbookReading> {
    const before = this.tabs;
    const kept = new Map<number, KeptTab>();
    const unread: TabGrid[] = [];
    for (const tab of workbook.tabs) {
      if (isOwnTab(tab)) continue;
      const known = stillRead(before.get(tab.sheetId), tab);
      if (known) kept.set(tab.sheetId, known);
      else unread.push(tab);
      await yieldToOthers();
    }
    const of = JSON.stringify([
      workbook.title,
      workbook.locale,
      [...kept.keys(), ...unread.map(({ sheetId }) => sheetId)].sort(),
    ]);
    if (unread.length > 0 || this.about?.of !== of) await this.readAgain(workbook, { unread, kept, of });
    this.tabs = kept;
    const tabs = workbook.tabs.flatMap(({ sheetId }) => kept.get(sheetId)?.reading ?? []);
    return { ...(this.about?.about ?? NOTHING_KNOWN), tabs };
  }

  private async readAgain(
    workbook: Workbook,
    {
      unread,
      kept,
      of,
    }: { readonly unread: readonly TabGrid[]; readonly kept: Map<number, KeptTab>; readonly of: string },
  ): Promise<void> {
    const team = withoutOwn(workbook);
    await yieldToOthers();
    for (const tab of unread) {
      const bareTab = team.workbook.tabs.find(({ sheetId }) => sheetId === tab.sheetId);
      if (!bareTab) continue;
      const bare = await withRests(readTabSteps(bareTab));
      const restored = team.restore({ ...NOTHING_KNOWN, tabs: [bare] });
      const [reading = bare] = mendReading(workbook, restored).tabs;
      kept.set(tab.sheetId, { tab, own: ownIndexes(tab), bare, reading });
      await yieldToOthers();
    }
    const bares = team.workbook.tabs.flatMap(({ sheetId }) => kept.get(sheetId)?.bare ?? []);
    const about = {
      kind: kindOf(team.workbook, bares),
      dateOrder: dateOrderOf(team.workbook),
      language: languageOf(team.workbook, bares),
    };
    this.about = { of, about };
  }
}

const NOTHING_KNOWN: About = { kind: 'film', dateOrder: 'DMY' };

/** What was read of a tab, where it still holds for the tab as it is now. */
function stillRead(known: KeptTab | undefined, tab: TabGrid): KeptTab | null {
  if (!known) return null;
  if (known.tab === tab) return known;
  const own = ownIndexes(tab);
  const isSameOwn = own.length === known.own.length && own.every((column, index) => column === known.own[index]);
  return isSameOwn && isPlainEdit(known.tab, tab, known.reading, own) ? { ...known, tab } : null;
}

function ownIndexes(tab: TabGrid): number[] {
  return ownColumnsOf(tab).flatMap(({ keyColumn, textColumn }) =>
    textColumn === null ? [keyColumn] : [keyColumn, textColumn],
  );
}
