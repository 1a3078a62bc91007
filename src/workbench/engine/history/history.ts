import type { Book } from "../../../xlsx/book";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { applyExactly } from "./apply-exact";
import { applyMerging } from "./apply-merging";
import { happeningsOf } from "./happenings";
import { inverse, moves, type Patch } from "./patch";
import { crossing } from "./transform";

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

/** `exact` until somebody else changes the workbook: then a deed is taken back cell by cell, past what they have done. */
type Entry = { readonly patch: Patch; readonly exact: boolean };

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
    const entry = { patch, exact: true };
    if (this.#playing === "undo") this.#redo = [...this.#redo, entry].slice(-MOST);
    else this.#undo = [...this.#undo, entry].slice(-MOST);
    if (this.#playing === null) this.#redo = [];
  }

  /** What somebody else has just done. */
  heed(other: Patch, book: Book): void {
    this.#undo = heeding(this.#undo, other, book);
    this.#redo = heeding(this.#redo, other, book);
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
    this.#playing = what;
    try {
      actor.engine.step(actor.session, () => {
        // What stays moved has moved the deeds before it, too.
        const stays = takeBack(actor, entry);
        entries.splice(0, entries.length, ...heeding(entries, stays, actor.engine.book));
      });
    } finally {
      this.#playing = null;
    }
    return true;
  }
}

/** Deeds as they are to be taken back past another's: each in the coordinates that the later ones leave when undone. */
function heeding(entries: readonly Entry[], other: Patch, book: Book): Entry[] {
  if (other.length === 0) return [...entries];
  if (!moves(other)) return entries.map(({ patch }) => ({ patch, exact: false }));
  let past = other;
  const moved = entries.toReversed().map(({ patch }): Entry => {
    const met = crossing(past, inverse(patch), book);
    past = met.earlier;
    return { patch: inverse(met.later), exact: false };
  });
  return moved.reverse();
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
