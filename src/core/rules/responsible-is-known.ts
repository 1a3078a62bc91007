import { ownerColumns } from "./owner-columns";
import { at, type Rule } from "./rule";
import { sayUnknown } from "./unknown-owners";

/** Work cannot be followed up with a unit that the plan does not have. */
export const responsibleIsKnown: Rule<"goals" | "activities"> = {
  id: "responsible-is-known",
  severity: "error",
  scope: "row",
  tables: ["goals", "activities"],
  reads: ownerColumns,
  why: {
    sv: "Det går inte att följa upp med en enhet som inte finns i planen.",
    en: "Nobody can follow up with a unit that is not in the plan.",
  },
  check: (row, { directory }) => sayUnknown(at(row, "responsible"), row.responsible, directory),
};
