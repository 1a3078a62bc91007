/** Cells as text for the clipboard, the way spreadsheets write it: tabs, line ends, and quotes where a text holds those. */
export function writeTsv(texts: readonly (readonly string[])[]): string {
  return texts.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

/** Reads text from the clipboard into rows of cells. Quotes count only where a cell begins with one. */
export function readTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (const [, inQuotes, plain, end] of text.replace(/(\r\n|\r|\n)$/, "").matchAll(cell)) {
    rows.at(-1)!.push(inQuotes?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
