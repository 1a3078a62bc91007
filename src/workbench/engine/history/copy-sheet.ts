import type { Sheet } from "../../../xlsx/book";
import { copyPlain } from "./copy-plain";

/** A sheet of its own with the same content. Cells are shared, since nobody changes one in place. */
export function copySheet(sheet: Sheet): Sheet {
  const { rows, kept, ...parts } = sheet;
  return {
    ...copyPlain(parts),
    ...(kept && { kept }),
    rows: rows.map((row) => row && { ...row, cells: [...row.cells] }),
  };
}
