import type { Activity, Goal, PlanFacts } from "../plan/plan";
import { textKey, type Text } from "../text";
import { letterTexts } from "./letter-texts";

type Answer = { readonly state: "met" | "missed" | "open"; readonly says: Text };

/** Two cells that contradict each other, said at one of them. */
type Contradiction = { readonly column: "baseline" | "target" | "due"; readonly says: Text };

/** The stretch of time for which a plan is in force. */
type InForce = Pick<PlanFacts, "validFrom" | "validTo">;

/** Whether a row's figures and times agree: arithmetic only. Whether a goal can be reached is for people to say. */
export function isRealistic(row: Goal | Activity, inForce: InForce): Answer {
  const [first] = contradictionsIn(row, inForce);
  if (first) return { state: "missed", says: first.says };
  if (row.table !== "goals" || row.target === null) return { state: "open", says: letterTexts.nothingToReckon };
  if (row.baseline === null) return { state: "open", says: letterTexts.noBaseline };
  return { state: "met", says: letterTexts.agrees };
}

/** What does not add up in a row. */
export function contradictionsIn(row: Goal | Activity, inForce: InForce): readonly Contradiction[] {
  const due = dueOutside(row, inForce);
  return [...(row.table === "goals" ? figuresOf(row) : []), ...(due ? [{ column: "due" as const, says: due }] : [])];
}

function figuresOf({ baseline, target }: Goal): readonly Contradiction[] {
  const outside = Object.entries({ baseline, target }).flatMap(([column, measure]): Contradiction[] =>
    isOutside(measure?.typed) ? [{ column: column as "baseline" | "target", says: letterTexts.shareOutside }] : [],
  );
  if (outside.length > 0 || !baseline || !target || textKey(baseline.typed) !== textKey(target.typed)) return outside;
  return [{ column: "target", says: letterTexts.nothingChanges }];
}

const share = /^(-?\d+(?:[.,]\d+)?)\s?%$/u;

function isOutside(typed: string | undefined): boolean {
  const percent = Number(share.exec(typed ?? "")?.[1]?.replace(",", "."));
  return percent < 0 || percent > 100;
}

function dueOutside({ due }: Goal | Activity, { validFrom, validTo }: InForce): Text | undefined {
  // A plan that ends before it begins is one fault of the plan's, not one of every row.
  if (!due || (validFrom && validTo && validTo.last < validFrom.first)) return undefined;
  if (validTo && due.last > validTo.last) return letterTexts.dueAfterPlan(due.typed, validTo.typed);
  if (validFrom && due.last < validFrom.first) return letterTexts.dueBeforePlan(due.typed, validFrom.typed);
  return undefined;
}
