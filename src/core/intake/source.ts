import { typedText, type CellValue } from "../plan/cell";
import type { Locale } from "../text";

/** A place in a source: a cell of a sheet, or a line of a document (column 0). Both count from 0. */
export type Spot = { readonly row: number; readonly column: number };

/** Words of a source and where they stand, so that a person can be shown where a value came from. */
export type Said = { readonly text: string; readonly from: readonly Spot[] };

/** Cells from `top`/`left` to `bottom`/`right`, all included. */
export type MergedCells = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** Somebody else's sheet: its cells, and which of them are merged. */
export type SheetSource = {
  readonly kind: "sheet";
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly MergedCells[];
};

/** Somebody else's document: its lines, with Markdown's marks for headings, bullets and bold. */
export type DocumentSource = { readonly kind: "document"; readonly name: string; readonly lines: readonly string[] };

export type Source = SheetSource | DocumentSource;

/** A document from its text. */
export function documentOf(name: string, text: string): DocumentSource {
  return { kind: "document", name, lines: text.normalize("NFC").split(/\r\n|[\n\r\v\f\u2028\u2029]/u) };
}

/** What stands in a place of a source, in words. */
export function saidAt(source: Source, { row, column }: Spot, locale: Locale): string {
  return source.kind === "sheet"
    ? typedText(source.cells[row]?.[column] ?? null, locale)
    : (source.lines[row] ?? "").trim();
}
