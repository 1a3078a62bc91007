import { addressText } from "../../register/layout";
import type { Locale } from "../../text";
import type { Source, Spot } from "../source";

/** Where a value stands in its source, for the column Källa: `Blad1!C8`, or `plan.docx, rad 14`. */
export function placeText(source: Pick<Source, "kind" | "name">, spot: Spot | undefined, locale: Locale): string {
  if (!spot) return source.name;
  if (source.kind === "sheet") return addressText({ sheet: source.name, ...spot });
  return `${source.name}, ${locale === "sv" ? "rad" : "line"} ${spot.row + 1}`;
}
