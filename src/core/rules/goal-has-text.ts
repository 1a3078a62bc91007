import { isMissing } from "./missing";
import { at, type Rule } from "./rule";

/** A row with an indicator and a date but no goal says nothing of what is wanted. */
export const goalHasText: Rule<"goals"> = {
  id: "goal-has-text",
  severity: "error",
  scope: "row",
  tables: ["goals"],
  reads: { goals: ["goal"] },
  why: {
    sv: "En rad utan mål säger inte vad parterna vill uppnå.",
    en: "A row without a goal does not say what the parties want to reach.",
  },
  *check(row) {
    if (!isMissing(row, "goal")) return;
    yield {
      at: at(row, "goal"),
      text: {
        sv: "Raden säger inte vad som ska uppnås. Skriv målet, eller ta bort raden.",
        en: "The row does not say what is to be reached. Write the goal, or delete the row.",
      },
    };
  },
};
