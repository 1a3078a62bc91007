import { readPeriod } from "../../core/plan/period";
import type { SetUpAnswers } from "../../core/register/set-up/contents-of";
import { textKey, type Locale, type Text } from "../../core/text";
import { setUpStrings } from "./set-up-strings";

/** The steps in order, by what they ask about. */
export const steps = ["language", "facts", "parties", "areas", "meetings", "review"] as const;
export type Step = (typeof steps)[number];

export const stepTitles: Readonly<Record<Step, Text>> = {
  language: setUpStrings.languageStep,
  facts: setUpStrings.factsStep,
  parties: setUpStrings.partiesStep,
  areas: setUpStrings.areasStep,
  meetings: setUpStrings.meetingsStep,
  review: setUpStrings.reviewStep,
};

/** Before anything is answered: two parties are the fewest that agree on something. */
export function noAnswers(language: Locale): SetUpAnswers {
  const party = { name: "", shortName: "", units: "" };
  return {
    language,
    title: "",
    validFrom: "",
    validTo: "",
    referenceNumber: "",
    parties: [party, party],
    areas: "",
    meetings: "",
  };
}

/** Whether anything but the language has been answered. */
export function hasAnswers(answers: SetUpAnswers): boolean {
  return JSON.stringify(answers) !== JSON.stringify(noAnswers(answers.language));
}

/** What has to be put right before one goes on, by the answer in question; a party's short name as `shortName 2`. */
export function problemsIn(step: Step, answers: SetUpAnswers): ReadonlyMap<string, Text> {
  const problems = new Map<string, Text>();
  if (step === "facts") {
    if (!answers.title.trim()) problems.set("title", setUpStrings.titleMissing);
    const [from, to] = [answers.validFrom, answers.validTo].map((typed) => readPeriod(typed));
    if (answers.validFrom.trim() && !from) problems.set("validFrom", setUpStrings.periodUnread);
    if (answers.validTo.trim() && !to) problems.set("validTo", setUpStrings.periodUnread);
    if (from && to && to.last < from.first) problems.set("validTo", setUpStrings.endsBeforeStart);
  }
  if (step === "parties") {
    const names = answers.parties.map(({ name, shortName }) => textKey(shortName || name));
    for (const [at, name] of names.entries()) {
      if (name && names.indexOf(name) < at) problems.set(`shortName ${at}`, setUpStrings.shortNameTaken);
    }
  }
  return problems;
}
