import { isMissing } from "./missing";
import { at, type Rule } from "./rule";

/** A row without an area is on no area's status sheet. */
export const areaIsPresent: Rule<"goals" | "activities"> = {
  id: "area-is-present",
  severity: "error",
  scope: "row",
  tables: ["goals", "activities"],
  reads: { goals: ["area"], activities: ["area"] },
  why: {
    sv: "Det som inte hör till något område kommer inte med på något statusblad.",
    en: "What belongs to no area is on no status sheet.",
  },
  *check(row) {
    if (!isMissing(row, "area")) return;
    yield {
      at: at(row, "area"),
      text: {
        sv: "Område saknas. Välj det område som raden hör till.",
        en: "There is no area. Choose the one that the row belongs to.",
      },
    };
  },
};
