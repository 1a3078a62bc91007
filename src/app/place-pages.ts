import { referenceText } from "../core/register/layout";
import type { Page, PageCell } from "../core/status/page";
import { keysIn, marked } from "../core/status/page-marks";
import { freeSheetName } from "../core/status/sheet-names";
import { WorkbookError } from "./workbook-error";

/** A rectangle of cells. Rows and columns count from 0. */
export type Cells = { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number };

/** A sheet that stands in the workbook. */
export type SheetThere = {
  readonly name: string;
  readonly isProtected: boolean;
  /** What the add-in has marked it with; nothing for a sheet that is not ours. */
  readonly mark: string | null;
  /** Where its page stands by now; nothing when its cells or their name are gone. */
  readonly page: Cells | null;
};

/** What is to be done for one page. */
export type Placed<Sheet extends SheetThere> = {
  readonly page: Page;
  /** The sheet that bears it; `null` when one is to be made. */
  readonly sheet: Sheet | null;
  readonly name: string;
  readonly mark: string;
  /** Where the page is to stand: where it stood, else at the top left. */
  readonly cells: Cells;
  /** Names of the sheets that its links lead to, by key. */
  readonly sheetNames: ReadonlyMap<string, string>;
};

/**
 * Finds each page its sheet. Throws before anything is written: `sheet-protected` when one that is ours is, and
 * `workbook-protected` when a sheet is to be made and none may be.
 */
export function placePages<Sheet extends SheetThere>(
  pages: readonly Page[],
  sheets: readonly Sheet[],
  structureProtected: boolean,
): Placed<Sheet>[] {
  const found = sheetsOf(pages, sheets);
  const locked = found.find((sheet) => sheet?.isProtected);
  if (locked) throw new WorkbookError("sheet-protected", { name: locked.name });
  if (structureProtected && found.includes(null)) throw new WorkbookError("workbook-protected");

  const taken = new Set(sheets.map(({ name }) => name));
  const sheetNames = new Map<string, string>();
  for (const [index, { keys, name }] of pages.entries()) {
    const given = found[index]?.name ?? freeSheetName(name, taken);
    taken.add(given);
    sheetNames.set(keys[0] ?? "", given);
  }
  return pages.map((page, index) => {
    const sheet = found[index] ?? null;
    const { top, left } = sheet?.page ?? { top: 0, left: 0 };
    const cells = { top, left, rows: page.rows.length, columns: page.widths.length };
    return { page, sheet, name: sheetNames.get(page.keys[0] ?? "")!, mark: marked(page.keys), cells, sheetNames };
  });
}

/** Where a click on a cell leads, as links name it; nothing for a cell that is no link. */
export function targetOf(
  { linkTo, linkToCell }: PageCell,
  sheetNames: ReadonlyMap<string, string>,
): string | undefined {
  if (linkToCell) return referenceText(linkToCell);
  const sheet = linkTo === undefined ? undefined : sheetNames.get(linkTo);
  return sheet === undefined ? undefined : referenceText({ sheet, row: 0, column: 0 });
}

/** By the surest key first, for all pages, before a less sure one may claim what is left. */
function sheetsOf<Sheet extends SheetThere>(pages: readonly Page[], sheets: readonly Sheet[]): (Sheet | null)[] {
  const found: (Sheet | null)[] = pages.map(() => null);
  const free = new Set(sheets.filter(({ mark }) => mark !== null));
  const depth = Math.max(0, ...pages.map(({ keys }) => keys.length));
  for (let rank = 0; rank < depth; rank++) {
    for (const [index, { keys }] of pages.entries()) {
      const key = keys[rank];
      if (found[index] || key === undefined) continue;
      const sheet = originalOf([...free].filter(({ mark }) => keysIn(mark ?? "").includes(marked([key]))));
      found[index] = sheet;
      if (sheet) free.delete(sheet);
    }
  }
  return found;
}

/** People archive a sheet by copying it, and the copy bears the same mark; its name is the longer one: `Status (2)`. */
export function originalOf<Sheet extends Pick<SheetThere, "name">>(sheets: readonly Sheet[]): Sheet | null {
  return sheets.reduce<Sheet | null>(
    (best, sheet) => (best && best.name.length <= sheet.name.length ? best : sheet),
    null,
  );
}
