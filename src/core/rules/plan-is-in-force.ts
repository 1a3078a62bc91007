import { fact, type Rule } from "./rule";

/** Work goes on under a plan that has run out, and nobody has decided that it should. */
export const planIsInForce: Rule = {
  id: "plan-is-in-force",
  severity: "warning",
  scope: "plan",
  reads: { facts: ["validTo", "replacedBy"], decisions: ["type"], today: true },
  why: {
    sv: "En plan som har löpt ut gäller bara om någon har beslutat att förlänga den.",
    en: "A plan that has run out is in force only if somebody has decided to prolong it.",
  },
  *check({ facts: { validTo }, typedFacts, decisions, today }) {
    if (!validTo || validTo.last >= today || typedFacts.replacedBy !== undefined) return;
    if (decisions.some(({ type }) => type !== null && endsOrProlongs.has(type))) return;
    yield {
      at: fact("validTo"),
      text: {
        sv: `Planen gällde till ${validTo.typed}, och inget beslut förlänger den. Anteckna beslutet, eller skriv vad den ersätts av.`,
        en: `The plan was valid until ${validTo.typed}, and no decision prolongs it. Enter the decision, or write what replaces it.`,
      },
    };
  },
};

const endsOrProlongs: ReadonlySet<string> = new Set(["prolonged", "repealed", "replaced"]);
