import type { Sheet } from "../../../xlsx/book";
import type { Actor, Engine, Hand, Session } from "../engine";
import { handOnCells } from "./hand-on-cells";
import { handOnHistory } from "./hand-on-history";
import { handOnLines } from "./hand-on-lines";
import { handOnSheets } from "./hand-on-sheets";
import { handOnTables } from "./hand-on-tables";

/** A hand that holds the book: who acts, and the sheet at an index. */
export type Grip = { readonly by: Actor; sheetAt(index: number): Sheet };

/** What the session's person does at the grid. Each deed is one step of the history. */
export function handOf(engine: Engine, session: Session): Hand {
  const grip: Grip = {
    by: { engine, session, through: "person" },
    sheetAt(index) {
      const sheet = engine.book.sheets[index];
      if (!sheet) throw new RangeError(`no sheet ${index}`);
      return sheet;
    },
  };
  const deeds = { ...handOnCells(grip), ...handOnLines(grip), ...handOnTables(grip), ...handOnSheets(grip) };
  return { ...inSteps(deeds, (work) => engine.step(session, work)), ...handOnHistory(grip) };
}

type Deeds = Record<string, (...args: never[]) => void>;

/** The same deeds, each of them one step. */
function inSteps<Some extends Deeds>(deeds: Some, step: (work: () => void) => void): Some {
  return Object.fromEntries(
    Object.entries(deeds).map(([name, deed]) => [name, (...args: never[]) => step(() => deed(...args))]),
  ) as Some;
}
