import { missingParts, sheetsOf, type MissingPart } from "../core/register/set-up/missing-parts";
import type { RegisterToBe } from "../core/register/set-up/register-to-be";
import type { Standing } from "../core/register/set-up/standing";
import { textKey } from "../core/text";
import { WorkbookError } from "./workbook-error";

/**
 * What the workbook lacks of the register. Throws what is in the way before anything is written: `sheet-protected`,
 * `workbook-protected` when a sheet is to be made and none may be, `name-taken` when something else bears a table's name.
 */
export function partsToMake(toBe: RegisterToBe, standing: Standing): MissingPart[] {
  const parts = missingParts(toBe, standing);
  const locked = sheetsOf(parts, standing).find(({ isProtected }) => isProtected);
  if (locked) throw new WorkbookError("sheet-protected", { name: locked.name });
  const names = new Set(standing.names.map(textKey));
  for (const part of parts) {
    if (part.kind !== "table") continue;
    if (standing.isStructureProtected && part.place.from !== part.place.sheet) {
      throw new WorkbookError("workbook-protected");
    }
    if (names.has(textKey(part.table.name))) throw new WorkbookError("name-taken", { name: part.table.name });
  }
  return parts;
}
