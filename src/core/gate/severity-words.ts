import type { Severity } from "../rules/rule";
import type { Text } from "../text";

/** What a severity is called. */
export const severityWords: Readonly<Record<Severity, Text>> = {
  error: { sv: "Fel", en: "Error" },
  warning: { sv: "Varning", en: "Warning" },
  advice: { sv: "Råd", en: "Advice" },
};

const taken: Readonly<Record<Severity | "off", Text>> = {
  error: { sv: "Räknas som fel här", en: "Counts as an error here" },
  warning: { sv: "Räknas som varning här", en: "Counts as a warning here" },
  advice: { sv: "Räknas som råd här", en: "Counts as advice here" },
  off: { sv: "Avstängd här", en: "Turned off here" },
};

const instead: Readonly<Record<Severity, Text>> = {
  error: { sv: "annars som fel", en: "otherwise as an error" },
  warning: { sv: "annars som varning", en: "otherwise as a warning" },
  advice: { sv: "annars som råd", en: "otherwise as advice" },
};

/** How a plan takes a rule, and how the catalogue does. */
export function takenWords(from: Severity, to: Severity | "off"): Text {
  return { sv: `${taken[to].sv}, ${instead[from].sv}.`, en: `${taken[to].en}, ${instead[from].en}.` };
}
