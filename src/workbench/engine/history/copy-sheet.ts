import type { Sheet } from "../../../xlsx/book";

/** A sheet of its own with the same content. Cells are shared, since nobody changes one in place. */
export function copySheet(sheet: Sheet): Sheet {
  const { rows, kept, customProperties, ...parts } = sheet;
  return {
    ...structuredClone(parts),
    customProperties: new Map(customProperties),
    ...(kept && { kept }),
    rows: rows.map((row) => row && { ...row, cells: [...row.cells] }),
  };
}
