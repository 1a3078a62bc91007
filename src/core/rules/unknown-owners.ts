import type { Directory } from "../plan/directory";
import { quoted } from "../text";
import { isCollective } from "./collective";
import { writeNearest } from "./fix";
import { nearestOwner } from "./nearest-owner";
import { isPlaceholder } from "./placeholder";
import type { Problem } from "./rule";

/** Names in a cell that are neither a unit nor a party of the plan; one that several units bear is known, if not which. */
export function unknownIn(typed: string, directory: Directory): readonly string[] {
  return directory.read(typed).flatMap(({ known, namesakes, typed }) => (known || namesakes.length > 0 ? [] : typed));
}

/** Says which names in a cell the plan does not have, and which was most likely meant. */
export function* sayUnknown(at: Problem["at"], typed: string | null, directory: Directory): Iterable<Problem> {
  // Without parties and units there is nothing to hold names against.
  if (typed === null || isPlaceholder(typed) || directory.names.length === 0) return;
  const unknown = unknownIn(typed, directory).filter((name) => !isCollective(name));
  const [first, ...others] = unknown;
  if (first === undefined) return;
  const meant = others.length === 0 ? nearestOwner(first, directory.names) : undefined;
  const sv = unknown.map((name) => `”${quoted(name)}”`).join(", ");
  const en = unknown.map((name) => `“${quoted(name)}”`).join(", ");
  yield {
    at,
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
            at,
            first,
            meant,
            typed.replace(first, () => meant),
          ),
        ]
      : [],
  };
}
