import { readPeriod } from "../../plan/period";
import type { Locale } from "../../text";
import { withExamples } from "./examples";
import type { RegisterContents } from "./register-to-be";

/** What a person is asked when a register is set up: few things, in words; all of it can be changed in the sheets. */
export type SetUpAnswers = {
  readonly language: Locale;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly referenceNumber: string;
  readonly parties: readonly PartyAnswer[];
  /** One area a line. */
  readonly areas: string;
  /** One meeting a line, with its date at the end if it is known. */
  readonly meetings: string;
  /** Two worked examples in each table, to learn by. */
  readonly withExamples?: boolean;
};

/** A party, and its units one a line. */
export type PartyAnswer = { readonly name: string; readonly shortName: string; readonly units: string };

/** What a register starts with when these are the answers. */
export function contentsOf(answers: SetUpAnswers): RegisterContents {
  const { title, validFrom, validTo, referenceNumber, areas, meetings } = answers;
  const parties = answers.parties
    .map(({ name, shortName, units }) => ({
      party: name.trim() || shortName.trim(),
      shortName: shortName.trim() || name.trim(),
      units: linesOf(units),
    }))
    .filter(({ party }) => party !== "");
  const contents = {
    facts: {
      title: filled(title),
      validFrom: filled(validFrom),
      validTo: filled(validTo),
      referenceNumber: filled(referenceNumber),
    },
    parties: parties.map(({ party, shortName }) => ({ party, shortName })),
    units: parties.flatMap(({ shortName, units }) => units.map((unit) => ({ party: shortName, unit }))),
    areas: linesOf(areas).map((area, at) => ({ no: String(at + 1), area })),
    meetings: linesOf(meetings).map(meetingOf),
  };
  return answers.withExamples ? withExamples(contents, answers.language) : contents;
}

/** The lines of a text that say something. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** `Samverkansrådet 30 november 2026`: the longest end that is one day is the date, and what is before it the meeting. */
function meetingOf(line: string): { meeting: string; date: string | null } {
  const words = line.split(/\s+/);
  for (let from = Math.max(1, words.length - 4); from < words.length; from++) {
    const day = readPeriod(words.slice(from).join(" "));
    const meeting = words
      .slice(0, from)
      .join(" ")
      .replace(/[\s,;:–-]+$/u, "");
    if (day && day.first === day.last && meeting) return { meeting, date: day.first };
  }
  return { meeting: line, date: null };
}

const filled = (words: string): string | null => words.trim() || null;
