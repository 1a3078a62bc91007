import { askAboutHeading } from "../ask";
import type { Draft } from "../draft";
import { isParty } from "../words/bodies";
import type { SheetColumn } from "./columns";
import { share, type TextsOf } from "./settle-columns";

const ofParty =
  /kommun|universitet|högskol|lärosät|region|kår|student|council|university|union|college|city|school|part(?:y|ner)/iu;

/** Of two columns of owners, one may name the parties and the other their units: they belong together. */
export function settleOwners(columns: readonly SheetColumn[], of: TextsOf, draft: Draft): void {
  const owners = columns.filter(({ field }) => field === "owner");
  if (owners.length < 2) return;
  const isParties = (column: SheetColumn) =>
    /(?:^|\s)(?:part|parter|organisation|huvudman|party|organi[sz]ation|partner)(?:\s|$)/iu.test(column.heading) ||
    share(of(column), isParty) >= 0.8;
  const parties = owners.filter(isParties);
  if (parties.length === 1) {
    parties[0]!.field = "ownerParty";
    return;
  }
  const [, ...others] = owners.toSorted((a, b) => b.confidence - a.confidence || a.at - b.at);
  for (const column of others) {
    // `University lead` and `Council lead`: each party has its own.
    if (owners.every(({ heading }) => ofParty.test(heading))) continue;
    column.field = askAboutHeading(draft, column.heading, column.from, "note", "participants");
  }
}
