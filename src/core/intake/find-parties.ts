import { textKey } from "../text";
import type { Answers, ProposedActivity, ProposedGoal, ProposedParty, ProposedUnit } from "./proposal";
import { splitId } from "./settle-owners";
import { explainedNames } from "./values/owner-habits";
import { isParty } from "./words/bodies";

/**
 * The plan's parties: those that units are said to belong to, organisations that answer for something themselves, and
 * those that the title or a list of three or more says the plan is between.
 */
export function findParties(
  title: string,
  texts: readonly string[],
  goals: readonly ProposedGoal[],
  activities: readonly ProposedActivity[],
  answers: Answers,
): readonly ProposedParty[] {
  const full = new Map(
    explainedNames(texts)
      .filter(({ short }) => answers.get(`party:${short}`) !== "other")
      .map(({ name, short }) => [textKey(short), { name, short }]),
  );
  const units = [
    ...activities.flatMap(({ owners, participants }) => [...owners, ...participants]),
    ...goals.flatMap(({ lead }) => lead ?? []),
  ];
  const between = [
    ...betweenIn(title),
    ...texts
      .map(betweenIn)
      .filter(({ length }) => length > 2)
      .flat(),
  ];
  const parties = new Map<string, ProposedParty>();
  // What is to stay whole names several, whatever it ends with.
  const single = units.filter(({ unit }) => answers.get(splitId(unit)) !== "whole");
  for (const typed of [...between, ...single.flatMap(partyOf)]) {
    const known = full.get(textKey(typed));
    const name = known?.name ?? typed;
    const short = known?.short ?? [...full.values()].find((each) => textKey(each.name) === textKey(name))?.short;
    if (!parties.has(textKey(name))) parties.set(textKey(name), { name, ...(short ? { shortName: short } : {}) });
  }
  return [...parties.values()];
}

function partyOf({ unit, party }: ProposedUnit): readonly string[] {
  if (party) return [party];
  return isParty(unit) ? [unit] : [];
}

/** `mellan Lunds kommun, Akademiska Föreningen och Kuratorskollegiet`: names with capitals, organisations among them. */
function betweenIn(text: string): readonly string[] {
  const list =
    /(?:mellan|between)\s+(\p{Lu}.+?)(?:\s+(?:för|avseende|for|during|under|åren)\s|,?\s+(?:dnr|diarienummer)\b|\s\d|[.;()]|$)/u.exec(
      text,
    )?.[1];
  const names = (list ?? "")
    .split(/,\s+|\s+(?:och|samt|and)\s+(?=\p{Lu}|the\s)/u)
    .map((name) => name.replace(/^the\s+/iu, "").trim());
  return names.length > 1 && names.every((name) => /^\p{Lu}/u.test(name)) && names.some(isParty) ? names : [];
}
