import type { Book } from "../../../xlsx/book";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { sheetId } from "../identity";
import { applyExactly } from "./apply-exact";
import { applyMerging } from "./apply-merging";
import { inverse, moves, type Patch } from "./patch";
import { afterShift } from "./transform";

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
    const heeding = ({ patch }: Entry): Entry => ({
      patch: moves(other) ? after(patch, other, book) : patch,
      exact: false,
    });
    this.#undo = this.#undo.map(heeding);
    this.#redo = this.#redo.map(heeding);
  }

  undo(actor: Actor): boolean {
    return this.#play(actor, "undo", this.#undo.pop());
  }

  redo(actor: Actor): boolean {
    return this.#play(actor, "redo", this.#redo.pop());
  }

  #play(actor: Actor, what: "undo" | "redo", entry: Entry | undefined): boolean {
    if (!entry) return false;
    this.#playing = what;
    try {
      actor.engine.step(actor.session, () => takeBack(actor, entry));
    } finally {
      this.#playing = null;
    }
    return true;
  }
}

/** The patch as it reads once the other's has been done before it. */
export function after(patch: Patch, other: Patch, book: Book): Patch {
  return other.reduce<Patch>((moved, step) => {
    if (step.kind !== "shift") return moved;
    const name = book.sheets.find((sheet) => sheetId(book, sheet) === step.sheet)?.name ?? "";
    return afterShift(moved, { sheet: step.sheet, name, shift: step.shift });
  }, patch);
}

function takeBack(actor: Actor, { patch, exact }: Entry): void {
  const { engine } = actor;
  for (const step of inverse(patch)) {
    if (!exact) applyMerging(actor, step, { guarded: true });
    else {
      engine.beforeMoving();
      for (const happening of applyExactly(engine, step)) engine.announce(happening, actor);
    }
  }
}
