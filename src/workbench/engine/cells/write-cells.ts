import { cellAt, putCell, type Cell, type Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Style } from "../../../xlsx/model/style";
import type { Actor, Locale } from "../engine";
import { formatOf, GENERAL } from "./cell-text";
import { invalidArgument } from "../excel-error";
import { FormatCache } from "../looks/format-cache";
import { isOneCell, onSheet } from "../ranges/geometry";
import { refuseInvalid } from "./invalid-value";
import { refuseLocked } from "./protected-cells";
import type { Reading } from "../typing/reading";
import { settleWriting, valueBefore } from "./settle-writing";
import { readTypedText, type ReadingOptions } from "../typing/typed-text";
import { assumed, type Fact } from "../basis";

export const writingFacts: readonly Fact[] = [
  {
    about: "A written formula that the workbench cannot calculate has the value 0",
    basis: assumed("The workbench's own limit."),
  },
  {
    about: "A date, percent or amount gives its format to a cell of format General only",
    basis: assumed("Type 50% in a cell of format 0.00."),
  },
  {
    about:
      "A text may have 32,767 characters after its apostrophe; one more is InvalidArgument, and nothing is written",
    basis: assumed("Write an apostrophe and 32,767 and 32,768 characters to range.values."),
  },
  {
    about: "Writing to a part of a merged area writes to its first cell; the rest stays blank",
    basis: assumed("Write values over A1:B1 when they are merged."),
  },
];

/** Characters in a cell. */
const LONGEST_TEXT = 32_767;

/** The area's cells take these values, texts read as typed; null leaves a cell as it is. */
export function writeValues(
  actor: Actor,
  sheet: Sheet,
  area: Area,
  matrix: readonly (readonly unknown[])[],
  locale: Locale,
): void {
  refuseLocked(sheet, area);
  refuseTooLong(matrix);
  const options = readingOptions(actor, locale);
  const before = valueBefore(sheet, area);
  const styles = new FormatCache();

  for (let row = 0; row < matrix.length; row++) {
    const line = matrix[row]!;
    for (let column = 0; column < line.length; column++) {
      const given = line[column];
      if (given === null || given === undefined) continue;
      const [at, across] = [area.top + row, area.left + column];
      if (given === "" && !cellAt(sheet, at, across)) continue;
      const cell = cellToWrite(sheet, at, across);
      if (typeof given === "string") options.numberFormat = formatOf(cell);
      const reading = typeof given === "string" ? readTypedText(given, options) : { value: given as number | boolean };
      putCell(sheet, at, across, filled(cell, reading, styles));
    }
  }
  settleWriting(actor, sheet, area, before);
}

/** How texts are read for the workbook; the format is to be set for each cell. */
export function readingOptions({ engine }: Actor, locale: Locale): ReadingOptions & { numberFormat: string } {
  return { locale, today: engine.today(), date1904: engine.book.date1904, numberFormat: GENERAL };
}

/** Before anything is written, so that a matrix is written whole or not at all. */
export function refuseTooLong(matrix: readonly (readonly unknown[])[]): void {
  for (const line of matrix) {
    for (const given of line) {
      if (typeof given === "string" && given.length - Number(given.startsWith("'")) > LONGEST_TEXT) {
        throw invalidArgument(`A cell takes at most ${LONGEST_TEXT} characters.`);
      }
    }
  }
}

/** A person types or pastes texts, from the top left cell on. */
export function typeTexts(
  actor: Actor,
  sheet: Sheet,
  top: number,
  left: number,
  texts: readonly (readonly string[])[],
): void {
  const width = Math.max(0, ...texts.map((line) => line.length));
  if (width === 0) return;
  const area = onSheet({ top, left, bottom: top + texts.length - 1, right: left + width - 1 });
  if (isOneCell(area)) refuseInvalid(actor, sheet, top, left, texts[0]![0]!);
  writeValues(actor, sheet, area, texts, actor.engine.locale);
}

/** The cell there; where there is none, one that looks like its column, or like nothing. */
export function cellToWrite(sheet: Sheet, row: number, column: number): Cell {
  const known = cellAt(sheet, row, column);
  if (known) return known;
  const style = sheet.columns[column]?.style;
  return style ? { value: null, style } : { value: null };
}

export function filled(cell: Cell, reading: Reading, styles: FormatCache): Cell {
  const style = styleAfter(cell, reading, styles);
  const look = style ? { style } : {};
  if (reading.formula === undefined) return { value: reading.value, ...look };
  if (reading.formula === cell.formula) return { ...cell, ...look };
  return { value: reading.value ?? 0, formula: reading.formula, ...look };
}

function styleAfter(cell: Cell, reading: Reading, styles: FormatCache): Style | undefined {
  const takesFormat = reading.numberFormat !== undefined && formatOf(cell) === GENERAL;
  const quoted = reading.quotePrefix === true;
  if (!takesFormat && quoted === (cell.style?.quotePrefix === true)) return cell.style;
  return styles.with(cell.style, takesFormat ? reading.numberFormat : undefined, quoted);
}
