import { activityColumns } from "../../register/activity-columns";
import type { ColumnDefinition } from "../../register/definition";
import { editDistance } from "../../register/match-headings";
import { textKey } from "../../text";
import { isTime } from "../values/time-words";
import { fieldNames, type Field } from "./field-names";

/** What a heading or label is taken to be about, and how sure that is (1: a known name). */
export type FieldMatch = { readonly field: Field; readonly confidence: number };

const exact = new Map<string, Field>();
for (const [field, { names }] of Object.entries(fieldNames)) {
  for (const name of names) if (!exact.has(name)) exact.set(name, field as Field);
}

/** The register's own columns are known by their headings and the other names that it has for them, misspelt ones too. */
const columns: Readonly<Partial<Record<keyof typeof activityColumns, Field>>> = {
  responsible: "owner",
  takingPart: "participants",
  reportBack: "reportBack",
  expectedResult: "deliverable",
  start: "start",
  due: "end",
  status: "status",
  progressNote: "comment",
};
for (const [column, field] of Object.entries(columns)) {
  const { heading, synonyms = [] }: ColumnDefinition = activityColumns[column as keyof typeof activityColumns];
  for (const name of [heading.sv, heading.en, ...synonyms].map(textKey)) if (!exact.has(name)) exact.set(name, field);
}

/** Shorter names are too alike to be guessed at. */
const shortestGuess = 6;

/** Finds what a heading is about: by a known name, by a name with a letter or two wrong, or by a name within it. */
export function matchField(heading: string): FieldMatch | undefined {
  // What is longer is a text.
  if (heading.length > longestHeading) return undefined;
  if (matched.has(heading)) return matched.get(heading);
  const match = findField(heading);
  if (matched.size >= mostKept) matched.clear();
  matched.set(heading, match);
  return match;
}

const longestHeading = 140;
/** The same few labels stand in thousands of lines. */
const matched = new Map<string, FieldMatch | undefined>();
const mostKept = 2000;

function findField(heading: string): FieldMatch | undefined {
  const key = keyOf(heading);
  if (key === "") return undefined;
  const known = exact.get(key) ?? exact.get(key.replace(/\s*[([].*$/u, ""));
  if (known) return { field: known, confidence: 1 };
  const within = Object.entries(fieldNames).find(([, { pattern }]) => pattern.test(key));
  const first = /\/|&/u.test(key) ? matchPart(key) : undefined;
  if (first) return first;
  const head = within && narrow.has(within[0]) ? undefined : headOf(key);
  if (head) return { field: head, confidence: 0.75 };
  const near = nearestField(key);
  if (near && !within) return { field: near, confidence: 0.8 };
  if (!within) return matchPart(key);
  if (key.length > 60) return undefined;
  return { field: within[0] as Field, confidence: 0.7 };
}

/** Fields whose names hold those of others: a leader of a goal is no owner of an activity. */
const narrow = new Set(["goalLead", "goalRef", "code", "participants", "start", "end"]);

/** Shorter ends of compounds are words of their own by chance. */
const shortestHead = 5;

/**
 * What a heading is about stands last in it: `Statuskommentar` is a comment, `Planerat slutdatum` an end. Nothing for those that
 * are about the follow-up or the goal of something.
 */
function headOf(key: string): Field | undefined {
  const plain = key.replace(/\s*[([].*$/u, "");
  if (
    plain.length > 40 ||
    /^(?:uppfölj|dokument|mål|plan(?:en|s)|goal|objective|document|monitor)|[/&,:]|\s(?:of|for|to|om|för|av|till|och|and)\s/u.test(
      plain,
    )
  )
    return undefined;
  const last = plain.split(" ").at(-1)!;
  if (last !== plain && last.length >= shortestHead - 1 && last !== "till" && last !== "från" && exact.has(last))
    return exact.get(last);
  for (let at = 2; at <= last.length - shortestHead; at++) {
    const end = exact.get(last.slice(at));
    if (end && compoundEnds.has(end)) return end;
  }
  return undefined;
}

/** Fields whose names end other words: `Genomförandeansvarig`, `Åtgärdsstatus`, `Insatsområde`. */
const compoundEnds = new Set<Field>([
  "owner",
  "status",
  "comment",
  "start",
  "end",
  "time",
  "area",
  "activity",
  "indicator",
  "target",
  "code",
]);

/** A heading in small letters, without signs and without the time that a report is of: `Läge 2025-09`, `Status (mars 2026)`. */
function keyOf(heading: string): string {
  const words = textKey(heading.replace(/[*:?!.]+\s*$/u, "")).split(" ");
  for (let at = 1; at < words.length; at++) {
    const rest = words
      .slice(at)
      .join(" ")
      .replace(/^[(–-]\s*|\)$/gu, "");
    if (/\d/u.test(rest) && isTime(rest))
      return words
        .slice(0, at)
        .join(" ")
        .replace(/\s*[–-]$/u, "");
  }
  return words.join(" ");
}

/** `Resultat / Läge`: of two names in one heading, the first that is known. */
function matchPart(key: string): FieldMatch | undefined {
  const parts = key.split(/\s*[/&]\s*|\s+(?:och|and|eller|or)\s+/u);
  if (parts.length < 2 || key.length > 40) return undefined;
  const field = parts.flatMap((part) => exact.get(part) ?? [])[0];
  return field && { field, confidence: 0.7 };
}

/** The field with the one nearest name, at most a quarter of its letters away; two as near are none. */
function nearestField(heading: string): Field | undefined {
  const key = squeezed(heading);
  if (key.length < shortestGuess) return undefined;
  let best = { distance: Math.floor(key.length / 4) + 1, field: undefined as Field | undefined };
  for (const [name, field] of exact) {
    // People seldom get the first letter wrong.
    if (name.length < shortestGuess || name[0] !== key[0]) continue;
    const distance = editDistance(key, squeezed(name), best.distance + 1);
    if (distance < best.distance) best = { distance, field };
    else if (distance === best.distance && field !== best.field) best = { distance, field: undefined };
  }
  return best.field;
}

/** Whether a consonant is doubled is what people are least sure of. */
function squeezed(name: string): string {
  return name.replace(/(\p{L})\1/gu, "$1");
}
