import type { PlanView } from "../plan/plan-view";
import type { Page } from "./page";

/** A4 papers from a public authority carry the reference number and count their pages. */
export function print({ typedFacts, language }: PlanView, headRows: number): Page["print"] {
  const escaped = [typedFacts.referenceNumber, typedFacts.title].filter(Boolean).join(" · ").replaceAll("&", "&&");
  return { header: escaped, footer: { sv: "Sida &P av &N", en: "Page &P of &N" }[language], headRows };
}
