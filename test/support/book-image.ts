import type { Book, Sheet } from "../../src/xlsx/book";
import { bookParts, sheetParts } from "../../src/workbench/engine/history/parts";
import { localAddress } from "../../src/workbench/engine/ranges/range-address";
import { oneCell } from "../../src/workbench/engine/ranges/geometry";

/** All that a workbook says, line by line, so that two can be compared and what differs be read. */
export function bookImage(book: Book): string[] {
  return [
    ...[...bookParts(book)].map(([part, json]) => `${part}: ${json}`),
    ...book.sheets.flatMap((sheet) => sheetImage(sheet).map((line) => `${sheet.name} ${line}`)),
  ];
}

/** The lines that only one of the two has. */
export function differences(one: Book, other: Book): string[] {
  const [first, second] = [bookImage(one), bookImage(other)];
  const has = (lines: readonly string[]) => new Set(lines);
  const [inFirst, inSecond] = [has(first), has(second)];
  return [
    ...first.filter((line) => !inSecond.has(line)).map((line) => `- ${line}`),
    ...second.filter((line) => !inFirst.has(line)).map((line) => `+ ${line}`),
  ];
}

function sheetImage(sheet: Sheet): string[] {
  const parts = [...sheetParts(sheet)].sort().map(([part, json]) => `${part}: ${json}`);
  const rows = sheet.rows.flatMap((row, at) => {
    const { cells = [], ...look } = row ?? {};
    const said = cells.flatMap((cell, column) =>
      cell ? [`${localAddress(oneCell(at, column))}: ${JSON.stringify(cell, Object.keys(cell).sort())}`] : [],
    );
    return [...said, ...(Object.keys(look).length > 0 ? [`row ${at}: ${JSON.stringify(look)}`] : [])];
  });
  return [...parts, ...rows];
}
