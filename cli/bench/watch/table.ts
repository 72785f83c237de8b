/** A column of a table: its header, and what it says of one result. */
export type Column<T> = readonly [header: string, text: (result: T) => string];

/** Lines of text with aligned columns, the header first. Empty where there is no result. */
export function table<T>(columns: readonly Column<T>[], results: readonly T[]): string {
  if (results.length === 0) return '';
  const lines = [
    columns.map(([header]) => header),
    ...results.map((result) => columns.map(([, text]) => text(result))),
  ];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => line.map((text, column) => text.padStart(widths[column] ?? 0)).join('  '))
    .map((line) => `${line}\n`)
    .join('');
}

export function sizeText(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}

export function secondsText(ms: number): string {
  return (ms / 1000).toFixed(2);
}
