import type { Book, Cell, Sheet } from "../../xlsx/book";
import { shownText } from "../../xlsx/number-format";
import { LookTable } from "./look";
import type { CellView, Locale, Look, RowView } from "./messages";
import { typedText } from "./typed-text";

/** The cells of the rows asked for, as they are shown. An empty row is said too: the tab then knows it. */
export function rowViews(
  book: Book,
  sheet: Sheet,
  rows: Iterable<number>,
  locale: Locale,
): { looks: Look[]; rows: RowView[] } {
  const looks = new LookTable();
  const views: RowView[] = [];
  for (const row of rows) {
    const cells = sheet.rows[row]?.cells.flatMap((cell, column) =>
      cell ? [cellView(book, sheet, cell, row, column, locale, looks)] : [],
    );
    views.push({ row, cells: cells ?? [] });
  }
  return { looks: looks.looks, rows: views };
}

function cellView(
  book: Book,
  sheet: Sheet,
  cell: Cell,
  row: number,
  column: number,
  locale: Locale,
  looks: LookTable,
): CellView {
  const text = textOf(cell, locale);
  const typed = typedText(cell, locale, book.date1904);
  const style = cell.style ?? sheet.columns[column]?.style;
  const link = linkAt(sheet, row, column);
  return {
    column,
    text,
    ...(typed !== text && { typed }),
    ...(style && { look: looks.numberOf(style) }),
    ...kindOf(cell),
    ...(link !== undefined && { link }),
  };
}

/** The cell's text as Excel shows it. */
export function textOf({ value, style }: Cell, locale: Locale): string {
  return shownText(value, style?.numberFormat ?? "General", locale);
}

function kindOf({ value }: Cell): Pick<CellView, "kind"> {
  if (typeof value === "number") return { kind: "number" };
  if (typeof value === "boolean") return { kind: "boolean" };
  return value !== null && typeof value === "object" ? { kind: "error" } : {};
}

function linkAt(sheet: Sheet, row: number, column: number): string | undefined {
  const link = sheet.hyperlinks.find(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
  return link?.address ?? (link?.location === undefined ? undefined : `#${link.location}`);
}
