import { quoted } from "../text";
import { nearest } from "./nearest";
import { ownerColumns } from "./owner-columns";
import { isPlaceholder } from "./placeholder";
import { at, type Rule } from "./rule";

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
    const unknown = directory.read(row.responsible).filter(({ known, namesakes }) => !known && namesakes.length === 0);
    if (unknown.length === 0) return;
    const meant = unknown.length === 1 ? nearestName(unknown[0]!.typed, directory.names) : undefined;
    const sv = unknown.map(({ typed }) => `”${quoted(typed)}”`).join(", ");
    const en = unknown.map(({ typed }) => `“${quoted(typed)}”`).join(", ");
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
    };
  },
};

/** People leave the party out, so that a name may be near either the whole or the unit's part of it. */
function nearestName(typed: string, names: readonly string[]): string | undefined {
  const units = names.map((name) => name.slice(name.indexOf(": ") + 1).trim());
  const unit = nearest(typed, units);
  return nearest(typed, names) ?? (unit === undefined ? undefined : names[units.indexOf(unit)]);
}
