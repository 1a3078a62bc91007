import type { Author, ChangeHint, SelectedCell } from "../app/change-hint";
import { areasOf } from "./areas-of";
import { batch, unattended } from "./batch";

/**
 * Hears of changes to cells, rows, sheets and tables in the whole workbook, as far as this Excel tells of them, and of
 * where the person goes.
 */
export function watch(
  listener: (hint: ChangeHint) => void,
  onSelected: (cell: SelectedCell) => void = () => {},
): Promise<() => Promise<void>> {
  return batch(async (context) => {
    const { worksheets, tables } = context.workbook;
    const telling =
      (kind: "structure" | "sheets") =>
      async ({ source }: { readonly source?: string }) =>
        listener({ kind, by: authorOf(source) });
    const registered = [
      worksheets.onChanged.add(async (event) => listener(hintOf(event))),
      worksheets.onRowSorted.add(telling("structure")),
      worksheets.onAdded.add(telling("sheets")),
      worksheets.onDeleted.add(telling("sheets")),
      worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
        const [area] = areasOf(address) ?? [];
        if (area) onSelected({ sheetId: worksheetId, row: area.top, column: area.left });
      }),
      tables.onAdded.add(telling("structure")),
      tables.onDeleted.add(telling("structure")),
      ...(Office.context.requirements.isSetSupported("ExcelApi", "1.17")
        ? [worksheets.onNameChanged.add(telling("sheets"))]
        : []),
    ];
    await context.sync();

    return () =>
      unattended(async () => {
        const [first] = registered;
        for (const each of registered) each.remove();
        await first!.context.sync();
      });
  });
}

function hintOf({ changeType, source, address, worksheetId }: Excel.WorksheetChangedEventArgs): ChangeHint {
  const by = authorOf(source);
  const areas = changeType === "RangeEdited" ? areasOf(address) : null;
  return areas && by ? { kind: "cells", sheetId: worksheetId, areas, by } : { kind: "structure", by };
}

function authorOf(source: string | undefined): Author | null {
  if (source === undefined) return null;
  return source === "Remote" ? "colleague" : "me";
}
