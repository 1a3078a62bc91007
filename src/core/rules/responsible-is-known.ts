import { quoted } from "../text";
import { isCollective } from "./collective";
import { writeNearest } from "./fix";
import { nearestOwner } from "./nearest-owner";
import { ownerColumns } from "./owner-columns";
import { isPlaceholder } from "./placeholder";
import { at, type Rule } from "./rule";
import { unknownIn } from "./unknown-owners";

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
  *check(row, { directory }) {
    // Without parties and units there is nothing to hold names against.
    if (row.responsible === null || isPlaceholder(row.responsible) || directory.names.length === 0) return;
    const unknown = unknownIn(row.responsible, directory).filter((typed) => !isCollective(typed));
    if (unknown.length === 0) return;
    const meant = unknown.length === 1 ? nearestOwner(unknown[0]!, directory.names) : undefined;
    const sv = unknown.map((typed) => `”${quoted(typed)}”`).join(", ");
    const en = unknown.map((typed) => `“${quoted(typed)}”`).join(", ");
    yield {
      at: at(row, "responsible"),
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
              at(row, "responsible"),
              unknown[0]!,
              meant,
              row.responsible.replace(unknown[0]!, () => meant),
            ),
          ]
        : [],
    };
  },
};
