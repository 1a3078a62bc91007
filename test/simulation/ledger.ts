import type { Book } from "../../src/xlsx/book";
import { personOf, tokensOf, type Token } from "./tokens";

export type Through = "hand" | "addin";

/** What became of what people wrote. */
export type Verdict = {
  /** Edits that are neither there nor accounted for: each is a fault of the add-in, or of the workbench. */
  readonly lost: readonly string[];
  /** Edits that gave way in Excel's own merge, as they would without the add-in (see `exemptions`). */
  readonly excelsOwn: number;
};

/**
 * What the simulation does not hold against the add-in, with the reasons. Nothing else is passed over.
 */
export const exemptions = {
  mergedAway:
    "Typed by hand, and lost where Excel's own merge of replicas lets the later change to a cell stand, drops what was typed in a row that another deleted, or lands two rows typed right below a table in the same cells. No add-in had written it, and Excel tells nobody.",
  twinSheets:
    "With replicas, two people who build status sheets within the same seconds each make a set; the merge keeps both. The panes say so, and a person deletes one of each. On one server there is one set.",
  seenInTheSameRow:
    "An edit counts as there while its words stand anywhere in the plan's sheets, also in a copy of its row.",
} as const;

/** Follows every token: who wrote it, who took it away, and whether they could see it. */
export class Ledger {
  readonly #written = new Map<Token, Through>();
  readonly #reported = new Set<Token>();
  readonly #guardSeen = new Map<number, Set<Token>>();
  /** Who took a token away in front of their own eyes, and through what: by person. */
  readonly #takenBy = new Map<number, Map<Token, Through>>();
  /** Whose change took it away from the workbook as it is saved, last. */
  readonly #goneBy = new Map<Token, number>();
  #saved = new Set<Token>();

  /** Does something that a person or their add-in does to the workbook that they see. */
  act(person: number, through: Through, seen: () => Set<Token>, work: () => void): void {
    const before = seen();
    try {
      work();
    } finally {
      const after = seen();
      if (after !== before) this.#compare(person, through, before, after);
    }
  }

  #compare(person: number, through: Through, before: Set<Token>, after: Set<Token>): void {
    const taken = this.#takenBy.get(person) ?? new Map<Token, Through>();
    this.#takenBy.set(person, taken);
    for (const token of before) if (!after.has(token)) taken.set(token, through);
    // What was put back has not been taken.
    for (const token of after) if (!before.has(token)) taken.delete(token);
    if (through === "addin") return;
    for (const token of after) {
      if (!before.has(token) && !this.#written.has(token)) this.#written.set(token, through);
    }
  }

  /** The add-in has said that it wrote this. */
  wrote(token: Token): void {
    this.#written.set(token, "addin");
  }

  /** The person has been told that this was not written, or does not stand any more. */
  report(token: Token): void {
    this.#reported.add(token);
  }

  /** The person saw this in the cell that they let the add-in write. */
  guard(person: number, tokens: readonly Token[]): void {
    const seen = this.#guardSeen.get(person) ?? new Set();
    this.#guardSeen.set(person, seen);
    for (const token of tokens) seen.add(token);
  }

  /** The workbook as it is saved has changed, by whose change. */
  saved(book: Book, person: number): void {
    const now = tokensOf(book);
    for (const token of this.#saved) if (!now.has(token)) this.#goneBy.set(token, person);
    this.#saved = now;
  }

  get edits(): number {
    return this.#written.size;
  }

  judge(book: Book, way: "server" | "replicas"): Verdict {
    const there = tokensOf(book);
    const lost: string[] = [];
    let excelsOwn = 0;
    for (const [token, through] of this.#written) {
      if (there.has(token) || this.#reported.has(token)) continue;
      const by = this.#goneBy.get(token) ?? personOf(token);
      const taken = this.#takenBy.get(by)?.get(token);
      if (taken !== "addin" && this.#isKnown(token)) continue;
      if (taken === "addin" && this.#guardSeen.get(by)?.has(token)) continue;
      if (taken === undefined && way === "replicas" && through === "hand") excelsOwn += 1;
      else lost.push(`${token} (${through}) gone by ${by} through ${taken ?? "a merge"}`);
    }
    return { lost, excelsOwn };
  }

  /** Somebody, its author among them, took it away who had it before their eyes, whatever a merge made of that later. */
  #isKnown(token: Token): boolean {
    return [...this.#takenBy].some(([person, taken]) => {
      const through = taken.get(token);
      return through === "hand" || (through === "addin" && this.#guardSeen.get(person)?.has(token) === true);
    });
  }
}
