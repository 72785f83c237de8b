/** Reads what spreadsheets put on the clipboard as text: tabs between cells, quotes around cells with line breaks. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const [cell, next] = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at);
    rows.at(-1)?.push(cell);
    if (source[next] === '\n') rows.push([]);
    at = next + 1;
  }
  return rows;
}

function plainCell(source: string, from: number): [string, number] {
  const end = source.slice(from).search(/[\t\n]/);
  const next = end < 0 ? source.length : from + end;
  return [source.slice(from, next), next];
}

/** A quote only begins a quoted cell where a closing one ends it; otherwise it is part of the text. */
function quotedCell(source: string, from: number): [string, number] {
  const match = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(from));
  if (!match || !/[\t\n"]/.test(match[1] ?? '')) return plainCell(source, from);
  return [(match[1] ?? '').replaceAll('""', '"'), from + match[0].length];
}
