import { quoted, textKey } from "../text";
import { nearest } from "./nearest";
import { readableRules } from "./readable";
import { at, type Rule } from "./rule";

/** A choice about a rule that does not exist, or that nobody may choose about, changes nothing, and would do so silently. */
export const ruleChoiceIsKnown: Rule<"rules"> = {
  id: "rule-choice-is-known",
  severity: "error",
  scope: "row",
  tables: ["rules"],
  reads: { rules: ["rule", "severity"] },
  why: {
    sv: "Ett val som inte träffar någon regel ändrar inget, utan att det märks.",
    en: "A choice that is about no rule changes nothing, and nobody notices.",
  },
  *check(row, { ruleIds }) {
    if (row.rule === null) return;
    const id = textKey(row.rule);
    if (!ruleIds.has(id)) {
      const typed = quoted(row.rule);
      const meant = nearest(row.rule, [...ruleIds]);
      yield {
        at: at(row, "rule"),
        text: meant
          ? {
              sv: `Det finns ingen regel som heter ”${typed}”. Menas ”${meant}”?`,
              en: `There is no rule called “${typed}”. Is “${meant}” meant?`,
            }
          : {
              sv: `Det finns ingen regel som heter ”${typed}”. Skriv regelns namn som det står vid dess fynd.`,
              en: `There is no rule called “${typed}”. Write the rule's name as it stands at its findings.`,
            },
      };
    } else if (readableRules.has(id) && row.severity !== null && row.severity !== "error") {
      yield {
        at: at(row, "severity"),
        text: {
          sv: `Regeln ”${id}” går varken att mildra eller att stänga av, för det som inte går att läsa går inte att kontrollera. Ta bort raden.`,
          en: `The rule “${id}” can be neither turned down nor turned off, as what cannot be read cannot be checked. Delete the row.`,
        },
      };
    }
  },
};
