import { at, type Rule } from "./rule";
import { sayUnknown } from "./unknown-owners";

/** Somebody who takes part and is not in the plan is not told of it. Everybody may take part, unlike answer for it. */
export const takingPartIsKnown: Rule<"activities"> = {
  id: "taking-part-is-known",
  severity: "warning",
  scope: "row",
  tables: ["activities"],
  reads: { parties: ["party", "shortName"], units: ["party", "unit"], activities: ["takingPart"] },
  why: {
    sv: "Den som inte finns i planen får inte veta att den deltar.",
    en: "Whoever is not in the plan is not told that they take part.",
  },
  check: (row, { directory }) => sayUnknown(at(row, "takingPart"), row.takingPart, directory),
};
