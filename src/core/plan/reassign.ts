import { textKey } from "../text";
import { unitName, type Directory } from "./directory";
import type { Place } from "./plan";
import type { PlanView } from "./plan-view";
import type { Reference } from "./reference";

/** The columns in which somebody is given something to do. */
export const ownerPlaces = [
  { table: "activities", column: "responsible" },
  { table: "activities", column: "takingPart" },
  { table: "goals", column: "responsible" },
  { table: "areas", column: "responsible" },
  { table: "units", column: "person" },
] as const;

export type OwnerPlace = (typeof ownerPlaces)[number];

/** A cell that names somebody, and what it says when another is named instead. */
export type Reassigned = {
  readonly at: Place & { readonly row: string; readonly column: string };
  readonly typed: string;
  readonly value: string;
};

/** Everybody whom the plan names in these columns, as they are to be written, those named most often first. */
export function ownersIn(plan: PlanView): { readonly name: string; readonly cells: number }[] {
  const counts = new Map<string, { name: string; cells: number }>();
  for (const { typed, column } of cellsIn(plan)) {
    for (const name of new Set(namesIn(typed, column, plan.directory))) {
      const known = counts.get(textKey(name)) ?? { name, cells: 0 };
      counts.set(textKey(name), { ...known, cells: known.cells + 1 });
    }
  }
  return [...counts.values()].sort((one, other) => other.cells - one.cells);
}

/** What each cell that names somebody says once it names another instead; others whom it names stay as they are. */
export function reassign(plan: PlanView, from: string, to: string): Reassigned[] {
  const key = textKey(from);
  if (!key || textKey(to) === key) return [];
  return cellsIn(plan).flatMap(({ table, row, column, typed }) => {
    const value = column === "person" ? (textKey(typed) === key ? to : null) : instead(typed, key, to, plan.directory);
    return value === null ? [] : [{ at: { table, row, column }, typed, value }];
  });
}

function cellsIn(plan: PlanView): {
  readonly table: OwnerPlace["table"];
  readonly row: string;
  readonly column: OwnerPlace["column"];
  readonly typed: string;
}[] {
  return ownerPlaces.flatMap(({ table, column }) =>
    plan[table].flatMap(({ key, typed }) => {
      const words = typed[column];
      return words ? [{ table, row: key, column, typed: words }] : [];
    }),
  );
}

/** Whom a cell names first, as they are to be written; nothing where it names nobody. */
export function firstNamed(typed: string, { directory }: Pick<PlanView, "directory">): string {
  return namesIn(typed, "responsible", directory)[0] ?? "";
}

function namesIn(typed: string, column: OwnerPlace["column"], directory: Directory): string[] {
  return column === "person" ? [typed] : directory.read(typed).map(nameOf);
}

/** As somebody is to be written where the plan knows them, else as typed. */
function nameOf({ typed, unit, party, known }: Reference): string {
  if (!known) return typed;
  const short = party?.shortName ?? party?.party ?? null;
  return unit?.unit ? unitName(unit.unit, short) : (short ?? typed);
}

function instead(typed: string, key: string, to: string, directory: Directory): string | null {
  const references = directory.read(typed);
  const isFrom = (reference: Reference) => textKey(nameOf(reference)) === key;
  if (!references.some(isFrom)) return null;
  const others = references.filter((reference) => !isFrom(reference));
  // Nobody is named twice.
  if (others.some((reference) => textKey(nameOf(reference)) === textKey(to)))
    return others.map((reference) => reference.typed).join("; ");
  const line = typed.normalize("NFC").replace(/[^\S\n]+/gu, " ");
  let [words, end] = ["", 0];
  for (const reference of references) {
    const start = line.indexOf(reference.typed, end);
    if (start < 0) return [...others.map((other) => other.typed), to].join("; ");
    words += line.slice(end, start) + (isFrom(reference) ? to : reference.typed);
    end = start + reference.typed.length;
    // A party in brackets is read without the last of them.
    if (isFrom(reference) && reference.typed.includes("(") && line[end] === ")") end += 1;
  }
  return words + line.slice(end);
}
