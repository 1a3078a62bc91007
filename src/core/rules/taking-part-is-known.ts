import { quoted } from "../text";
import { isCollective } from "./collective";
import { writeNearest } from "./fix";
import { nearestOwner } from "./nearest-owner";
import { isPlaceholder } from "./placeholder";
import { at, type Rule } from "./rule";
import { unknownIn } from "./unknown-owners";

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
  *check(row, { directory }) {
    if (row.takingPart === null || isPlaceholder(row.takingPart) || directory.names.length === 0) return;
    const unknown = unknownIn(row.takingPart, directory).filter((typed) => !isCollective(typed));
    if (unknown.length === 0) return;
    const meant = unknown.length === 1 ? nearestOwner(unknown[0]!, directory.names) : undefined;
    const sv = unknown.map((typed) => `”${quoted(typed)}”`).join(", ");
    const en = unknown.map((typed) => `“${quoted(typed)}”`).join(", ");
    yield {
      at: at(row, "takingPart"),
      text: meant
        ? {
            sv: `${sv} finns inte bland planens parter och enheter. Menas ”${quoted(meant)}”?`,
            en: `${en} is not among the plan's parties and units. Is “${quoted(meant)}” meant?`,
          }
        : {
            sv: `${sv} finns inte bland planens parter och enheter. Välj någon av dem, eller lägg till den som saknas.`,
            en: `The plan's parties and units do not include ${en}. Choose one of them, or add the one that is missing.`,
          },
      fixes: meant
        ? [
            writeNearest(
              at(row, "takingPart"),
              unknown[0]!,
              meant,
              row.takingPart.replace(unknown[0]!, () => meant),
            ),
          ]
        : [],
    };
  },
};
