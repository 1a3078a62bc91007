import { contradictionsIn } from "../smart/realistic";
import { at, type Rule } from "./rule";

/** Arithmetic only. Whether a goal can be reached, people judge; what ends too late is for `goal-due-within-plan`. */
export const goalIsRealistic: Rule<"goals"> = {
  id: "goal-is-realistic",
  severity: "warning",
  scope: "row",
  tables: ["goals"],
  reads: { goals: ["baseline", "target", "due"], facts: ["validFrom", "validTo"] },
  why: {
    sv: "Om utgångsläge, målvärde och sluttid inte går ihop är målet omöjligt eller redan nått.",
    en: "Where baseline, target and end do not agree, a goal is impossible, or reached already.",
  },
  *check(row, { facts }) {
    const isAfterPlan = row.due && facts.validTo && row.due.last > facts.validTo.last;
    for (const { column, says } of contradictionsIn(row, facts)) {
      if (column !== "due" || !isAfterPlan) yield { at: at(row, column), text: says };
    }
  },
};
