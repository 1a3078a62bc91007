import type { Book } from "../../../xlsx/book";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { applyExactly } from "./apply-exact";
import { applyMerging } from "./apply-merging";
import { happeningsOf } from "./happenings";
import { inverse, moves, type Patch } from "./patch";
import { crossing, sheetNames, type SheetNames } from "./transform";

export const historyFacts: readonly Fact[] = [
  {
    about: "Each person undoes their own deeds, the last 100; a batch of the add-in is one deed",
    basis: assumed("Two people type in turn; one presses Ctrl+Z twice. Then run a batch that writes, and Ctrl+Z."),
  },
  {
    about: "Undoing leaves alone cells that a colleague has written in since, and rows that hold a colleague's text",
    basis: assumed(
      "Type in a cell; a colleague overwrites it; press Ctrl+Z. Insert a row; a colleague fills it; Ctrl+Z.",
    ),
  },
];

/**
 * A deed of one's own, to be taken back. `exact` until somebody else changes the workbook: then it is taken back cell by
 * cell, past what they have done since, which waits in `others` until then.
 */
type Entry = { patch: Patch; exact: boolean; others: Other[] };

/** What moved cells or sheets, as it reads once the deeds above an entry have been taken back. */
type Other = { readonly patch: Patch; readonly names: SheetNames };

/** As many deeds as Excel keeps. */
const MOST = 100;

/** One person's own deeds, to be taken back and done again. */
export class History {
  #undo: Entry[] = [];
  #redo: Entry[] = [];
  #playing: "undo" | "redo" | null = null;

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** What the person has just done; or taken back, or done again. */
  add(patch: Patch): void {
    const entry: Entry = { patch, exact: true, others: [] };
    if (this.#playing === "undo") this.#redo = [...this.#redo, entry].slice(-MOST);
    else this.#undo = [...this.#undo, entry].slice(-MOST);
    if (this.#playing === null) this.#redo = [];
  }

  /** What somebody else has just done. */
  heed(other: Patch, book: Book): void {
    heed(this.#undo, other, book);
    heed(this.#redo, other, book);
  }

  undo(actor: Actor): boolean {
    return this.#play(actor, "undo", this.#undo);
  }

  redo(actor: Actor): boolean {
    return this.#play(actor, "redo", this.#redo);
  }

  #play(actor: Actor, what: "undo" | "redo", entries: Entry[]): boolean {
    const entry = entries.pop();
    if (!entry) return false;
    goPast(entry, entries.at(-1));
    this.#playing = what;
    try {
      actor.engine.step(actor.session, () => {
        // What stays moved has moved the deeds before it, too.
        heed(entries, takeBack(actor, entry), actor.engine.book);
      });
    } finally {
      this.#playing = null;
    }
    return true;
  }
}

/** Most deeds are never taken back, so the uppermost keeps what others do, until it is asked for or too much. */
function heed(entries: readonly Entry[], other: Patch, book: Book): void {
  const top = entries.at(-1);
  if (!top || other.length === 0) return;
  top.exact = false;
  if (!moves(other)) return;
  top.others.push({ patch: other, names: sheetNames(book) });
  if (top.others.length > MOST)
    for (const [at, entry] of [...entries.entries()].reverse()) goPast(entry, entries[at - 1]);
}

/** Brings a deed into the coordinates that others have left, and them to the deed below, as if it had been taken back. */
function goPast(entry: Entry, below: Entry | undefined): void {
  for (const { patch, names } of entry.others) {
    const met = crossing(patch, inverse(entry.patch), names);
    entry.patch = inverse(met.later);
    if (moves(met.earlier)) below?.others.push({ patch: met.earlier, names });
  }
  entry.others = [];
  if (below && !entry.exact) below.exact = false;
}

/** Takes a deed back. The answer is what of it could not be, because a colleague has worked there since. */
function takeBack(actor: Actor, { patch, exact }: Entry): Patch {
  const { engine } = actor;
  const stays = patch.toReversed().filter((step) => {
    const [back] = inverse([step]);
    if (!exact) return !applyMerging(actor, back!, { guarded: true });
    engine.beforeMoving();
    applyExactly(engine, back!);
    for (const happening of happeningsOf(engine.book, back!)) engine.announce(happening, actor);
    return false;
  });
  return stays.reverse();
}
