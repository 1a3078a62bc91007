import { sayMissing } from "./missing";
import type { Rule } from "./rule";

/** Persons change every year; a function can be asked whoever holds it. */
export const unitHasFunction: Rule = {
  id: "unit-has-function",
  severity: "advice",
  scope: "table",
  reads: { units: ["function"] },
  why: {
    sv: "Personer byts ut. En funktion går att fråga även efter ett byte.",
    en: "Persons change. A function can be asked after a change as well.",
  },
  check: ({ units }) =>
    sayMissing(units, "function", {
      one: {
        sv: "Funktion saknas. Skriv vilken funktion på enheten som svarar på frågor, till exempel Avdelningschef.",
        en: "There is no function. Write which function at the unit answers questions, such as Head of division.",
      },
      all: (all) => ({
        sv: `Ingen av planens ${all} enheter har någon funktion angiven. Skriv vilken funktion som svarar på frågor på var och en.`,
        en: `None of the plan's ${all} units has a function. Write which function answers questions at each.`,
      }),
      most: (missing, all) => ({
        sv: `${missing} av ${all} enheter saknar funktion. Skriv vilken funktion som svarar på frågor på var och en.`,
        en: `${missing} of ${all} units have no function. Write which function answers questions at each.`,
      }),
    }),
};
