import type { Book } from "../../src/xlsx/book";
import type { MergeLoss } from "../../src/workbench/sharing/merge-losses";
import { countsOf, personOf, tokensOf, type Token } from "./tokens";

export type Through = "hand" | "addin";

/** How often each token stands in what somebody sees. */
type Counts = ReadonlyMap<Token, number>;

/** What is not held against the add-in, each with how often it happened (see `exemptions`). */
export type Exempt = Record<MergeLoss["how"] | "copies" | "cutShort" | "forgotten", number>;

/** What became of what people wrote. */
export type Verdict = {
  /** Edits that are neither there nor accounted for: each is a fault of the add-in, or of the workbench. */
  readonly lost: readonly string[];
  /** Words that the add-in wrote and that stand where nobody put them. */
  readonly strays: readonly string[];
  readonly exempt: Exempt;
};

/** Follows every token: who wrote it, who took it away, and whether they could see it. The rules stand in `exemptions`. */
export class Ledger {
  readonly #written = new Map<Token, Through>();
  #found = 0;
  readonly #reported = new Set<Token>();
  readonly #guardSeen = new Map<number, Set<Token>>();
  /** Who took a token away in front of their own eyes, and through what: by person. */
  readonly #takenBy = new Map<number, Map<Token, Through>>();
  /** Whose change took it away from the workbook as it is saved, last. */
  readonly #goneBy = new Map<Token, number>();
  readonly #merged = new Map<Token, MergeLoss["how"]>();
  /** Taken by somebody's add-in in what it is doing at the moment. */
  readonly #underWay = new Map<number, Set<Token>>();
  readonly #cut = new Set<Token>();
  readonly #forgotten = new Set<Token>();
  readonly #copied = new Set<Token>();
  /** Has ever stood somewhere. */
  readonly #known = new Set<Token>();
  /** Stood in several rows when somebody took one of them away by hand. */
  readonly #thinned = new Set<Token>();
  #saved = new Set<Token>();

  /** The words that stand there from the beginning are as good as typed by hand. */
  found(book: Book): void {
    this.#saved = tokensOf(book);
    this.#found = this.#saved.size;
    for (const token of this.#saved) {
      this.#known.add(token);
      this.#written.set(token, "hand");
    }
  }

  /** Does something that a person or their add-in does to the workbook that they see. */
  act(person: number, through: Through, seen: () => Counts, work: () => void): void {
    const before = seen();
    try {
      work();
    } finally {
      const after = seen();
      if (after !== before) this.#compare(person, through, before, after);
    }
  }

  #compare(person: number, through: Through, before: Counts, after: Counts): void {
    const taken = entry(this.#takenBy, person, () => new Map<Token, Through>());
    for (const [token, count] of before) {
      if (after.has(token)) {
        if (through === "hand" && after.get(token)! < count) this.#thinned.add(token);
        continue;
      }
      taken.set(token, through);
      if (through === "addin") entry(this.#underWay, person, () => new Set<Token>()).add(token);
    }
    for (const [token, count] of after) {
      // What was put back has not been taken.
      if (!before.has(token)) taken.delete(token);
      if ((before.get(token) ?? 0) >= count) continue;
      const isNew = !this.#known.has(token);
      this.#known.add(token);
      if (through === "addin") continue;
      if (isNew) this.#written.set(token, through);
      else this.#copied.add(token);
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
    const seen = entry(this.#guardSeen, person, () => new Set<Token>());
    for (const token of tokens) seen.add(token);
  }

  /** Somebody may have made another of it. */
  copied(tokens: readonly Token[]): void {
    for (const token of tokens) this.#copied.add(token);
  }

  /** What somebody's add-in was doing has come to its end. */
  settled(person: number): void {
    this.#underWay.delete(person);
  }

  /** Somebody's pane is closed, or has lost its session: it finishes nothing any more, and has forgotten what it wrote. */
  closed(person: number): void {
    for (const token of this.#underWay.get(person) ?? []) this.#cut.add(token);
    this.settled(person);
    for (const [token, through] of this.#written)
      if (through === "addin" && personOf(token) === person) this.#forgotten.add(token);
  }

  /** A merge of two copies has taken it away, and says how. */
  merged(token: Token, how: MergeLoss["how"]): void {
    this.#merged.set(token, how);
  }

  /** The workbook as it is saved has changed, by whose change. */
  saved(book: Book, person: number): void {
    const now = tokensOf(book);
    for (const token of this.#saved) if (!now.has(token)) this.#goneBy.set(token, person);
    // What is back is lost anew when it goes again.
    for (const token of now) if (!this.#saved.has(token)) this.#merged.delete(token);
    this.#saved = now;
  }

  get edits(): number {
    return this.#written.size - this.#found;
  }

  judge(book: Book, way: "server" | "replicas"): Verdict {
    const there = tokensOf(book);
    const lost: string[] = [];
    const exempt: Exempt = { overwritten: 0, filled: 0, deleted: 0, refused: 0, copies: 0, cutShort: 0, forgotten: 0 };
    for (const [token, through] of this.#written) {
      if (there.has(token) || this.#reported.has(token)) continue;
      const by = this.#goneBy.get(token) ?? personOf(token);
      const taken = this.#takenBy.get(by)?.get(token);
      if (taken !== "addin" && this.#isKnown(token)) continue;
      if (taken === "addin" && this.#guardSeen.get(by)?.has(token)) continue;
      const how = taken === undefined ? this.#merged.get(token) : undefined;
      if (taken === "addin" && this.#cut.has(token)) exempt.cutShort += 1;
      else if (how && through === "hand") exempt[how] += 1;
      else if (taken === undefined && way === "replicas" && this.#thinned.has(token)) exempt.copies += 1;
      else if (how && this.#forgotten.has(token)) exempt.forgotten += 1;
      else
        lost.push(
          `${token} (${through}) gone by ${by} through ${taken ?? (how ? `a merge, ${how}` : "nothing known")}`,
        );
    }
    return { lost, strays: way === "server" ? this.#strays(book) : [], exempt };
  }

  #strays(book: Book): string[] {
    return [...countsOf(book)].flatMap(([token, count]) => {
      const isMeant = count === 1 || this.#copied.has(token) || this.#written.get(token) !== "addin";
      return isMeant ? [] : [`${token} stands ${count} times`];
    });
  }

  /** Somebody, its author among them, took it away who had it before their eyes, whatever a merge made of that later. */
  #isKnown(token: Token): boolean {
    return [...this.#takenBy].some(([person, taken]) => {
      const through = taken.get(token);
      return through === "hand" || (through === "addin" && this.#guardSeen.get(person)?.has(token) === true);
    });
  }
}

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
