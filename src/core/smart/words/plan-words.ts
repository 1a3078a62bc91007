import type { Plan } from "../../plan/plan";
import { textKey } from "../../text";
import { lexiconsWith, standardLexicons, type Lexicons, type WordChange } from "./lexicons";

/** What a plan's own words come from. */
export type WithWords = Pick<Plan, "words" | "language">;

/** The lists by which a plan's goals are read: ours, with the words that the plan adds and strikes. */
export function lexiconsOf({ words, language }: WithWords): Lexicons {
  if (words.length === 0) return standardLexicons;
  const known = ofTable.get(words);
  if (known) return known;
  const changes = words.flatMap((row) => changeOf(row, language));
  const content = JSON.stringify(changes);
  if (last?.content !== content) last = { content, lexicons: lexiconsWith(changes) };
  ofTable.set(words, last.lexicons);
  return last.lexicons;
}

/** Every row of a check asks for them. */
const ofTable = new WeakMap<Plan["words"], Lexicons>();

/** A plan is read anew at each change in the workbook, and its words hardly ever are among what has changed. */
let last: { readonly content: string; readonly lexicons: Lexicons } | undefined;

/** A blank language is the plan's, and a blank deed adds. Where a cell could not be read, that is said there, and the row changes nothing. */
function changeOf(
  { word, language, means, deed, typed }: Plan["words"][number],
  ofPlan: Plan["language"],
): WordChange[] {
  if (word === null || (language === null && typed.language) || (deed === null && typed.deed)) return [];
  const change = { word: textKey(word), language: language ?? ofPlan };
  if (deed === "strike") return [{ ...change, kind: null }];
  return means === null ? [] : [{ ...change, kind: means }];
}
