import type { PlanView } from "../plan/plan-view";
import { quoted } from "../text";
import type { Page } from "./page";

/** A header holds 255 characters in Excel, codes included. */
const longestPart = 110;

/** Papers from a public authority carry the reference number and count their pages. */
export function print({ typedFacts, language }: PlanView, headRows: Page["print"]["headRows"]): Page["print"] {
  const parts = [typedFacts.referenceNumber, typedFacts.title].flatMap((part) =>
    part ? [quoted(part, longestPart)] : [],
  );
  return {
    header: parts.join(" · ").replaceAll("&", "&&").slice(0, 250),
    footer: { sv: "Sida &P av &N", en: "Page &P of &N" }[language],
    headRows,
  };
}
