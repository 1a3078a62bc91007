import type { Cells, Placed } from "../app/place-pages";
import type { ExcelSheet } from "./find-pages";

/** Pages whose writing has begun, by their marks: what is known of a sheet when the work has to be taken up again. */
export type Begun = Map<string, { readonly name: string; readonly isNew: boolean; readonly cells: Cells | null }>;

/** Notes what is about to be written. A sheet whose page had been lost is people's own as long as it is not marked. */
export function begin({ mark, name, sheet, cells }: Placed<ExcelSheet>, begun: Begun): void {
  const before = begun.get(mark);
  const isNew = before?.isNew ?? sheet === null;
  begun.set(mark, { name, isNew, cells: isNew || sheet?.page ? cells : null });
}

/**
 * The sheets as they are to be taken after an error: a blank one of a name that was about to be made is ours, and a page
 * whose name over its cells was just being changed stands where it was to stand.
 */
export async function withBegun(
  context: Excel.RequestContext,
  sheets: readonly ExcelSheet[],
  begun: Begun,
): Promise<ExcelSheet[]> {
  const waiting = new Map([...begun].flatMap(([mark, { name, isNew }]) => (isNew ? [[name, mark] as const] : [])));
  const unmarked = sheets.filter(({ mark, name }) => mark === null && waiting.has(name));
  const used = unmarked.map(({ id }) =>
    context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject().load({ address: true }),
  );
  if (unmarked.length > 0) await context.sync();

  const blank = new Set(unmarked.filter((_, at) => used[at]!.isNullObject));
  return sheets.map((sheet) => {
    const mark = sheet.mark ?? (blank.has(sheet) ? waiting.get(sheet.name)! : null);
    return { ...sheet, mark, page: sheet.page ?? begun.get(mark ?? "")?.cells ?? null };
  });
}
