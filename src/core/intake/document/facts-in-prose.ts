import type { Draft } from "../draft";
import type { ProposedFact } from "../proposal";
import { textKey } from "../../text";
import type { Said } from "../source";

/**
 * Facts that a document states in running text or in lists of its own: the plan that this one follows, who coordinates the
 * work, what the decision builds on and whom it is sent to.
 */
export function factsInProse(draft: Draft): void {
  const title = draft.facts.get("title");
  for (const said of draft.leftOut) {
    if (title && isEarlierPlan(said, title)) put(draft, "replaces", said);
    for (const [fact, pattern] of inSentences) {
      const [, text] = pattern.exec(said.text) ?? [];
      if (text) put(draft, fact, { text, from: said.from });
    }
  }
  put(
    draft,
    "addressee",
    listUnder(
      draft,
      /^(?:beslut(?:et)? )?(?:expedieras till|skickas till|sänds till|sändlista|decision sent to|distribution)$/iu,
    ),
  );
  const built = listUnder(
    draft,
    /^(?:beslutsunderlag|underlag|relaterade (?:styr)?dokument|styrande dokument|related documents|background papers)$/iu,
    ({ text }) => title === undefined || nameOf(text) !== nameOf(title.text),
  );
  put(draft, "relatedDocuments", built);
}

const inSentences: readonly (readonly [ProposedFact, RegExp])[] = [
  [
    "coordinator",
    /(?<!\p{L})(\p{Lu}[\p{L}-]+(?:en|or))(?:,[^,.]*,)?\s+(?:ansvarar för samordning(?:en)?|samordnar (?:planen|arbetet|aktiviteterna)|coordinates the (?:plan|work))/u,
  ],
  [
    "implementationGroup",
    /(?:genomförandegrupp|implementation group)[*_]*,?\s+(?:bestående av|som består av|med|consisting of|made up of)\s+([^.]+?)(?=\s+(?:föreslås|ska|bildas|leder|ansvarar|will|is)(?!\p{L})|\.|$)/iu,
  ],
  [
    "documentType",
    /(?:^|\s)(?:anta|antar|adopts?)\s+(?:upprättat\s+)?(?:förslag(?:et)?\s+till\s+|the proposed\s+)(\p{L}*(?:plan|program|strategi|policy|riktlinjer))(?!\p{L})/iu,
  ],
];

function put(draft: Draft, fact: ProposedFact, said: Said | undefined): void {
  if (said && !draft.facts.has(fact)) draft.facts.set(fact, said);
}

/** The lines right below a heading, as one value. */
function listUnder(draft: Draft, heading: RegExp, isOne: (line: Said) => boolean = () => true): Said | undefined {
  const at = draft.leftOut.findIndex(({ text }) => heading.test(text.replace(/\s*:$/u, "").trim()));
  if (at < 0) return undefined;
  const lines: Said[] = [];
  for (const line of draft.leftOut.slice(at + 1)) {
    const gap = rowOf(line) - rowOf(lines.at(-1) ?? draft.leftOut[at]!);
    if (gap > (lines.length === 0 ? 2 : 1) || line.text.length > longestItem) break;
    lines.push(line);
  }
  const own = lines.filter(isOne);
  if (own.length === 0) return undefined;
  return { text: own.map(({ text }) => text.replace(/\.$/u, "")).join("; "), from: own.flatMap(({ from }) => from) };
}

/** What is longer is running text. */
const longestItem = 160;

function rowOf({ from }: Said): number {
  return from[0]?.row ?? NaN;
}

/** The plan's own title with earlier years. */
function isEarlierPlan({ text }: Said, title: Said): boolean {
  const year = (words: string) => Number(/(?:19|20)\d{2}/u.exec(words)?.[0] ?? NaN);
  return nameOf(text) === nameOf(title.text) && year(text) < year(title.text);
}

function nameOf(words: string): string {
  return textKey(words.replace(/\d{2,4}(?:\s*[–—/-]\s*\d{2,4})?/gu, ""));
}
