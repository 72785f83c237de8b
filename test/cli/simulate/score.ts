/** One thing that followed, by where it was and what it is called; `to` is the status that it came to. */
export interface ScoredRow {
  readonly uid?: string;
  readonly item: string;
  readonly tab?: string;
  readonly at?: string;
  readonly to?: string;
}

export interface ScoredOutcome {
  readonly statusEvents: readonly ScoredRow[];
  readonly newRows: readonly ScoredRow[];
  readonly goneRows: readonly ScoredRow[];
  readonly checks?: readonly {
    readonly date: string;
    readonly overdue: readonly ScoredRow[];
    readonly stalled: readonly ScoredRow[];
  }[];
  /** What each tab is called at the end, by its name at the start. */
  readonly tabNames?: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;

/** How well an outcome agrees with the right one: the mean F1 of its lists, and what each list lacks or has too much. */
export function scoreOutcome(gold: ScoredOutcome, found: ScoredOutcome): { mean: number; faults: string[] } {
  const tabs = new Map(Object.entries(gold.tabNames ?? {}).map(([start, end]) => [plain(start), plain(end)]));
  const tabOf = (row: ScoredRow): string => {
    const tab = plain(row.tab ?? row.uid?.split('#')[0] ?? '');
    return tabs.get(tab) ?? tab;
  };
  const isSame = (a: ScoredRow, b: ScoredRow): boolean =>
    a.uid !== undefined && b.uid !== undefined
      ? a.uid === b.uid
      : plain(a.item) === plain(b.item) && tabOf(a) === tabOf(b);
  const isSameEvent = (a: ScoredRow, b: ScoredRow): boolean =>
    isSame(a, b) && a.to === b.to && Math.abs(Date.parse(a.at ?? '') - Date.parse(b.at ?? '')) <= DAY_MS;
  const onDates = (outcome: ScoredOutcome, list: 'overdue' | 'stalled') =>
    (outcome.checks ?? []).flatMap((check) => check[list].map((row) => ({ ...row, at: check.date })));
  const isSameOnDate = (a: ScoredRow, b: ScoredRow): boolean => a.at === b.at && isSame(a, b);
  const parts = [
    compare('status', gold.statusEvents, found.statusEvents, isSameEvent),
    compare('new', gold.newRows, found.newRows, isSame),
    compare('gone', gold.goneRows, found.goneRows, isSame),
    ...(gold.checks ? ['overdue' as const, 'stalled' as const] : []).map((list) =>
      compare(list, onDates(gold, list), onDates(found, list), isSameOnDate),
    ),
  ];
  return {
    mean: parts.reduce((sum, { f1 }) => sum + f1, 0) / parts.length,
    faults: parts.flatMap(({ faults }) => faults),
  };
}

function compare(
  name: string,
  gold: readonly ScoredRow[],
  found: readonly ScoredRow[],
  isSame: (a: ScoredRow, b: ScoredRow) => boolean,
) {
  const left = [...found];
  const missed = gold.filter((row) => {
    const at = left.findIndex((candidate) => isSame(row, candidate));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const right = gold.length - missed.length;
  const f1 = gold.length + found.length === 0 ? 1 : (2 * right) / (gold.length + found.length);
  const said = (what: string) => (row: ScoredRow) => `${what} ${name} ${JSON.stringify(row)}`;
  return { f1, faults: [...missed.map(said('missed')), ...left.map(said('false'))] };
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
