import { ask } from "./ask";
import type { Draft } from "./draft";
import type { Proposal } from "./proposal";
import { findParties } from "./find-parties";
import { ownerReader } from "./settle-owners";
import type { Said } from "./source";
import { quoted } from "../text";
import { isTime } from "./values/time-words";
import { unaccounted } from "./unaccounted";

/** Makes a proposal of what has been read, asks what is left to ask, and lists as left out whatever found no place. */
export function finish(draft: Draft, texts: readonly Said[]): Proposal {
  const read = ownerReader(
    draft,
    texts.map(({ text }) => text),
  );
  askAboutTimes(draft);
  askAboutAreas(draft);
  const goals = draft.goals.map(({ lead, codes: _, ...goal }) => {
    const [leader] = lead ? read([lead], []).owners : [];
    const others = lead ? read([lead], []).owners.slice(1) : [];
    return {
      ...goal,
      ...(leader ? { lead: leader } : {}),
      notes: [
        ...goal.notes,
        ...others.map(({ unit, party, from }) => ({
          heading: draft.language === "sv" ? "Ansvarig" : "Responsible",
          value: party ? `${party}: ${unit}` : unit,
          from,
        })),
      ],
    };
  });
  const activities = draft.activities.map(({ goal, owners, participants, ...activity }) => {
    const named = read(owners, participants);
    return {
      ...activity,
      ...(goal ? { goal: goals[draft.goals.indexOf(goal)]! } : {}),
      owners: [...named.owners],
      participants: [...named.participants],
    };
  });
  const { language, facts, areas, questions, columns, splits, leftOut, headings } = draft;
  const emptyFacts = [...draft.emptyFacts].filter((fact) => !facts.has(fact));
  const parties = findParties(
    facts.get("title")?.text ?? "",
    texts.map(({ text }) => text),
    goals,
    activities,
    draft.answers,
  );
  const rows = { facts, emptyFacts, parties, areas, goals, activities };
  const proposal = { language, ...rows, questions, columns, splits, leftOut, headings };
  return { ...proposal, leftOut: [...leftOut, ...unaccounted(texts, proposal, draft.echoes)] };
}

const cadence =
  /^(?:löpande|ongoing|continuous|tillsvidare|tills vidare|kort sikt|medellång sikt|lång sikt|short term|medium term|long term|årlig|varje|annual|every|each|quarterly|monthly|termly|kontinuerlig)/iu;

/** What stands under an end date but is no time may be something else. */
function askAboutTimes(draft: Draft): void {
  const odd = draft.activities.filter(
    ({ end }) => end && !isTime(end.text) && !cadence.test(end.text) && end.text.split(/\s+/u).length > 2,
  );
  for (const activity of odd) {
    const { end } = activity;
    if (!end) continue;
    const holds = ask(draft, {
      id: `time:${end.text}`,
      quoted: end.text,
      text: {
        sv: `Säger ”${quoted(end.text)}” när aktiviteten ska vara klar? Antaget: ja, som det är skrivet.`,
        en: `Does “${quoted(end.text)}” say when the activity is to be done? Assumed: yes, as typed.`,
      },
      from: end.from,
      answers: [
        { id: "end", text: { sv: "ja, det är sluttiden", en: "yes, it is the end" } },
        { id: "note", text: { sv: "nej, spara det under Övrigt", en: "no, keep it under Other" } },
      ],
    });
    if (holds === "end") continue;
    delete activity.end;
    activity.notes.push({ heading: draft.language === "sv" ? "Sluttid" : "End", value: end.text, from: end.from });
  }
}

/** Where areas follow from goals, an activity without goal has none. */
function askAboutAreas(draft: Draft): void {
  if (draft.areas.length === 0) return;
  for (const activity of draft.activities) {
    const { text } = activity;
    if (activity.area) continue;
    const holds = ask(draft, {
      id: `area:${text.text}`,
      quoted: text.text,
      text: {
        sv: `Vilket område hör ”${quoted(text.text)}” till? Antaget: inget än.`,
        en: `Which area does “${quoted(text.text)}” belong to? Assumed: none yet.`,
      },
      from: text.from,
      answers: [
        { id: "none", text: { sv: "inget än", en: "none yet" } },
        ...draft.areas.map(({ text: name }) => ({ id: name, text: { sv: name, en: name } })),
      ],
    });
    if (holds !== "none") activity.area = { text: holds, from: text.from };
  }
}
