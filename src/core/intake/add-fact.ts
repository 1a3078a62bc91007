import { ask } from "./ask";
import { addHeading, type Draft } from "./draft";
import type { ProposedFact } from "./proposal";
import type { Spot } from "./source";
import { readAdoption } from "./values/adoption";
import type { LabelledFact } from "./values/read-facts";
import { readStretch } from "./values/read-time";
import { isTime } from "./values/time-words";

/** Puts what a labelled line says into the plan's facts. False when the line turns out to say something else. */
export function addFact(draft: Draft, { label, fact, value }: LabelledFact, from: readonly Spot[]): boolean {
  const words = value.replace(/\.$/u, "").trim();
  const held: string[] = [];
  const put = (name: ProposedFact, text: string | undefined) => {
    if (!text) return;
    held.push(text);
    if (!draft.facts.has(name)) draft.facts.set(name, { text, from });
    else if (draft.facts.get(name)!.text === text) draft.echoes.push({ text, from });
  };
  if (fact === "date") {
    const { on } = readAdoption(words);
    if (!on || !draft.facts.has("adoptedBy") || draft.facts.has("adoptedOn")) return false;
    put("adoptedOn", on);
    addHeading(draft, { text: label, from });
    return true;
  }
  if (words === "") {
    if (fact !== "validity" && fact !== "adoption" && fact !== "status") draft.emptyFacts.add(fact);
  } else if (fact === "validity") {
    if (!addValidity(words, put)) return false;
  } else if (fact === "validFrom") {
    const { start, end } = readStretch(words);
    put("validFrom", start ?? end);
    if (start) put("validTo", end);
  } else if (fact === "adoption" || fact === "adoptedOn" || fact === "adoptedBy") {
    const { by, on, decision } = readAdoption(words);
    put("adoptedBy", by);
    put("adoptedOn", on);
    put("decision", decision);
  } else if (fact === "status") {
    const { on, decision } = readAdoption(words);
    if (!on && !decision) return false;
    if (!isAdoption(draft, label, from)) return false;
    put("adoptedOn", on);
    put("decision", decision);
  } else {
    put(fact, words);
  }
  // `från … till` between two years are words of the label.
  const rest = held.reduce((left, text) => left.replace(text, " "), words).match(/\p{L}+/gu) ?? [];
  for (const word of rest) addHeading(draft, { text: word, from });
  addHeading(draft, { text: label, from });
  return true;
}

function addValidity(words: string, put: (name: ProposedFact, text: string) => void): boolean {
  const { start, end } = readStretch(words);
  const upTo = /^(?:till och med|t\.?o\.?m\.?|till|until|to)\s+(.+)$/iu.exec(words);
  if (upTo) {
    put("validTo", upTo[1]!);
    return true;
  }
  const both = /^(.+?)\s+(?:och|and)\s+(.+)$/iu.exec(words);
  if (!start && both && isTime(both[1]!) && isTime(both[2]!)) {
    put("validFrom", both[1]!);
    put("validTo", both[2]!);
    return true;
  }
  if (!isTime(end)) return false;
  put("validFrom", start ?? end);
  put("validTo", end);
  return true;
}

function isAdoption(draft: Draft, label: string, from: readonly Spot[]): boolean {
  const holds = ask(draft, {
    id: `fact:${label}`,
    quoted: label,
    text: {
      sv: `Är ”${label}” i planens huvud hur det går, eller när planen antogs? Antaget: när planen antogs, eftersom där står en dag och en paragraf.`,
      en: `Is “${label}” in the plan's head its progress, or when it was adopted? Assumed: when it was adopted, as a day and a paragraph stand there.`,
    },
    from,
    answers: [
      { id: "adoption", text: { sv: "när planen antogs", en: "when the plan was adopted" } },
      { id: "progress", text: { sv: "hur det går", en: "progress" } },
    ],
  });
  return holds === "adoption";
}

/** Years in the title count as the plan's validity when nothing else states it. */
export function validityFromTitle(draft: Draft): void {
  const title = draft.facts.get("title");
  if (!title || draft.facts.has("validFrom") || draft.facts.has("validTo")) return;
  const terms =
    /((?:19|20)\d{2}\/\d{2,4})\s*(?:[–—-]|to|till)\s*((?:19|20)\d{2}\/\d{2,4})/u.exec(title.text) ??
    /((?:19|20)\d{2}(?:-\d{2})?)\s+(?:to|till|until)\s+((?:19|20)\d{2}(?:-\d{2})?)/u.exec(title.text);
  const range = terms ?? /((?:19|20)\d{2})\s*[–—-]\s*((?:19|20)\d{2}|\d{2})(?!\d)/u.exec(title.text) ?? undefined;
  const academic = /(?:19|20)\d{2}\/\d{2,4}/u.exec(title.text)?.[0];
  const [single, ...more] = title.text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  const from = range?.[1] ?? academic ?? (more.length === 0 ? single : undefined);
  if (!from) return;
  const to = range ? (range[2]!.length === 2 ? `${range[1]!.slice(0, 2)}${range[2]!}` : range[2]!) : from;
  draft.facts.set("validFrom", { text: from, from: title.from });
  draft.facts.set("validTo", { text: to, from: title.from });
}
