import type { Draft } from "../draft";
import { textKey } from "../../text";
import type { Said } from "../source";

/** Facts that a document states in running text: the plan that this one follows, and who coordinates the work. */
export function factsInProse(draft: Draft): void {
  const title = draft.facts.get("title");
  for (const said of draft.leftOut) {
    if (title && !draft.facts.has("replaces") && isEarlierPlan(said, title)) draft.facts.set("replaces", said);
    const coordinator = coordinatorIn(said.text);
    if (coordinator && !draft.facts.has("coordinator"))
      draft.facts.set("coordinator", { text: coordinator, from: said.from });
  }
}

/** The plan's own title with earlier years. */
function isEarlierPlan({ text }: Said, title: Said): boolean {
  const name = (words: string) => textKey(words.replace(/\d{4}(?:\s*[–—/-]\s*\d{2,4})?/gu, ""));
  const year = (words: string) => Number(/(?:19|20)\d{2}/u.exec(words)?.[0] ?? NaN);
  return name(text) === name(title.text) && year(text) < year(title.text);
}

function coordinatorIn(text: string): string | undefined {
  return /(?<!\p{L})(\p{Lu}[\p{L}-]+(?:en|or))(?:,[^,.]*,)?\s+(?:ansvarar för samordning(?:en)?|samordnar (?:planen|arbetet|aktiviteterna)|coordinates the (?:plan|work))/u.exec(
    text,
  )?.[1];
}
