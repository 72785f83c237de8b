import type { DateOrder, ProductionKind, TabReading, Workbook } from '../model';

const US_LOCALES = /^(?:en_US|en_PH|es_US|en_CA)/;
const YEAR_FIRST = /^(?:zh|ja|ko|hu|lt|sv)/;

/** The order of day and month: what the dates themselves prove, else the spreadsheet's locale. */
export function dateOrderOf(workbook: Workbook): DateOrder {
  let [dayFirst, monthFirst, looked] = [0, 0, 0];
  for (const tab of workbook.tabs) {
    for (const row of tab.rows) {
      for (const value of row) {
        if (typeof value !== 'string' || value.length > 32 || value.length < 6) continue;
        const parts = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})(?![\d/])/.exec(value);
        if (!parts) continue;
        const [first, second] = [Number(parts[1]), Number(parts[2])];
        if (first > 12 && second <= 12) dayFirst += 1;
        if (second > 12 && first <= 12) monthFirst += 1;
        looked += 1;
        if (looked > 3000) break;
      }
    }
  }
  if (dayFirst > monthFirst) return 'DMY';
  if (monthFirst > dayFirst) return 'MDY';
  if (YEAR_FIRST.test(workbook.locale)) return 'YMD';
  return US_LOCALES.test(workbook.locale) ? 'MDY' : 'DMY';
}

const KIND_WORDS: readonly (readonly [ProductionKind, RegExp])[] = [
  [
    'theatre',
    /\b(?:play|theatre|theater|act [1-5]|akt [1-5]|acte [1-5]|acto [1-5]|atto [1-5]|ato [1-5]|stage manager|dsm|asm|get[- ]in|opening night|preview|dress rehearsal|press night|inspizi\w+|premiere|premi[eè]re|generalprobe|sp[eé]ctacle|teatro|th[eé][aâ]tre|toneel|teatr|spektakl|regieassisten\w+ theater|debutto|estreno|estreia|musical|probenplan|proben|r[eé]p[eé]titions|ensayos|prove|ensaios|repetities|pr[oó]by)\b/i,
  ],
  [
    'television',
    /\b(?:episode|ep\.? ?\d+|season|series|s\d+e\d+|folge|staffel|serie|[eé]pisode|saison|episodio|temporada|cap[ií]tulo|stagione|puntata|epis[oó]dio|aflevering|seizoen|odcinek|sezon|serial|tv|block \d)\b/i,
  ],
  [
    'commercial',
    /\b(?:agency|client|commercial|spot|:30|:15|:60|30s|tvc|brand|product shot|agencia|agentur|kunde|werbung|werbespot|publicit[eé]|pub|agence|publicidad|comercial|spot tv|pubblicit[aà]|agenzia|ag[eê]ncia|publicidade|reclame|klant|reklama|agencja|klient|cutdowns?|storyboard|boards)\b/i,
  ],
];

/** What is being made, by the words of the workbook's and tabs' titles and first lines; a film where nothing says more. */
export function kindOf(workbook: Workbook, tabs: readonly TabReading[]): ProductionKind {
  const scores = new Map<ProductionKind, number>();
  const add = (text: string, weight: number): void => {
    for (const [kind, words] of KIND_WORDS) if (words.test(text)) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  };
  add(workbook.title, 3);
  for (const tab of workbook.tabs) {
    add(tab.title, 1);
    for (const row of tab.rows.slice(0, 5)) for (const value of row) if (typeof value === 'string') add(value, 0.5);
  }
  const tables = tabs.flatMap((tab) => tab.tables);
  if (
    tables.some((table) => table.track === 'rehearsals') &&
    !tables.some((table) => Object.values(table.fields).includes('intExt'))
  ) {
    scores.set('theatre', (scores.get('theatre') ?? 0) + 2);
  }
  if (tables.some((table) => Object.values(table.fields).includes('intExt')))
    scores.set('theatre', (scores.get('theatre') ?? 0) - 3);
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 ? best[0] : 'film';
}
