import type { Proposal, ProposedUnit } from "./proposal";
import type { Said, Spot } from "./source";
import { itemsOf } from "./values/numbered-items";

/** Words between values, which say nothing of their own. */
const joiners = new Set(
  "i och samt den på av till vid via genom från för med and the in of to on by at for from or eller with tillsammans together samarbete samverkan respektive x → resp nr no lead status".split(
    " ",
  ),
);

/** What of a proposal says something that stands in its source. */
type SaidIn = Omit<Proposal, "questions" | "columns" | "splits" | "language">;

/** Everything a proposal says, with the places that it stood in. */
export function everythingSaid(proposal: SaidIn): readonly Said[] {
  const unit = ({ unit: name, party, from }: ProposedUnit): Said => ({ text: `${name} ${party ?? ""}`, from });
  const notes = (list: Proposal["goals"][number]["notes"]) =>
    list.map(({ heading, value, from }): Said => ({ text: `${heading} ${value}`, from }));
  return [
    ...proposal.facts.values(),
    ...proposal.areas,
    ...proposal.leftOut,
    ...proposal.headings,
    ...proposal.goals.flatMap(({ area, text, indicator, baseline, target, deadline, lead, notes: own }) => [
      ...[area, text, indicator, baseline, target, deadline].filter((said) => said !== undefined),
      ...(lead ? [unit(lead)] : []),
      ...notes(own),
    ]),
    ...proposal.activities.flatMap((activity) => {
      const { area, text, owners, participants, start, end, status, comment, deliverable } = activity;
      return [
        ...[area, text, start, end, status, comment, deliverable].filter((said) => said !== undefined),
        ...[...owners, ...participants].map(unit),
        ...activity.reportBack.map(({ period, forum = "" }): Said => ({
          text: `${period} ${forum}`,
          from: activity.reportBackFrom,
        })),
        ...notes(activity.notes),
      ];
    }),
  ];
}

/** What stands in a source and in no part of its proposal (nor in what only repeats one): nothing may be dropped unseen. */
export function unaccounted(texts: readonly Said[], proposal: SaidIn, echoes: readonly Said[]): readonly Said[] {
  const said = new Map<string, Set<string>>();
  const everywhere = new Set<string>();
  for (const { text, from } of [...everythingSaid(proposal), ...echoes]) {
    for (const word of wordsOf(text)) {
      for (const spot of from) (said.get(keyOf(spot)) ?? said.set(keyOf(spot), new Set()).get(keyOf(spot))!).add(word);
    }
  }
  for (const { text } of proposal.headings) for (const word of wordsOf(text)) everywhere.add(word);
  return texts.filter(({ text, from }) =>
    itemsOf(text)
      .flatMap((item) => wordsOf(item.text))
      .some(
        (word) => !joiners.has(word) && !everywhere.has(word) && !from.some((spot) => said.get(keyOf(spot))?.has(word)),
      ),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase("sv").match(/[\p{L}\p{N}]+|[↑→↓]/gu) ?? [];
}

function keyOf({ row, column }: Spot): string {
  return `${row},${column}`;
}
