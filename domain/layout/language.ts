import type { TabReading, Workbook } from '../model';
import { matchHeader } from './match-header';
import { LANGUAGES, type Language } from './vocabulary/languages';

/** The language that most of the tables' headers are written in; English where nothing tells. */
export function languageOf(workbook: Workbook, tabs: readonly TabReading[]): Language {
  const votes = new Map<Language, number>();
  for (const [index, tab] of tabs.entries()) {
    for (const table of tab.tables) {
      if (table.headerRow === null) continue;
      for (const text of workbook.tabs[index]?.shown[table.headerRow - 1] ?? []) {
        const { languages } = matchHeader(text);
        for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size);
      }
    }
  }
  const home = LANGUAGES.find((language) => workbook.locale.startsWith(language));
  if (home) votes.set(home, (votes.get(home) ?? 0) + 0.5);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'en';
}
