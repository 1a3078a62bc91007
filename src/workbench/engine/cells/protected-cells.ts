import type { Book, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { documentedAt, type Fact } from "../basis";
import { accessDenied } from "../excel-error";
import { isUnbounded } from "../ranges/geometry";
import { mapCells } from "./read-cells";

export const protectionFact: Fact = {
  about: "Writing to a locked cell of a protected sheet is refused as AccessDenied; unlocked cells may be written",
  basis: documentedAt("https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling"),
};

/** Throws when the sheet's protection forbids to write in the area. */
export function refuseLocked(sheet: Sheet, area: Area): void {
  if (!sheet.protection) return;
  const open =
    !isUnbounded(area) &&
    mapCells(sheet, area, (cell) => cell?.style?.locked === false)?.every((row) => row.every(Boolean));
  if (!open) refuseProtected(sheet);
}

/** Throws when the sheet is protected, for what protection forbids everywhere on it. */
export function refuseProtected(sheet: Sheet): void {
  if (sheet.protection) throw accessDenied(`The sheet ${sheet.name} is protected.`);
}

/** Throws when the workbook's sheets may not be added, renamed, moved, hidden or deleted. */
export function refuseProtectedStructure({ structureProtected }: Book): void {
  if (structureProtected) throw accessDenied("The workbook's structure is protected.");
}
