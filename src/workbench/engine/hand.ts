import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import { typeTexts } from "./cells/write-cells";
import type { Actor, Engine, Hand, Session } from "./engine";
import { deleteCells } from "./moving/delete-cells";
import { insertCells } from "./moving/insert-cells";
import { onSheet, SHEET_COLUMNS } from "./ranges/geometry";
import { activateSheet, selectArea } from "./selection";

/** What the session's person does at the grid. Each deed is one step of the history. */
export function handOf(engine: Engine, session: Session): Hand {
  const byHand: Actor = { engine, session, through: "person" };
  const sheetAt = (index: number): Sheet => {
    const sheet = engine.book.sheets[index];
    if (!sheet) throw new RangeError(`no sheet ${index}`);
    return sheet;
  };

  const step = (work: () => void) => engine.step(session, work);

  return {
    typeCells: (sheet, top, left, texts) => step(() => typeTexts(byHand, sheetAt(sheet), top, left, texts)),
    selectArea: (sheet, area) => selectArea(byHand, sheetAt(sheet), onSheet(area)),
    activateSheet: (sheet) => activateSheet(byHand, sheetAt(sheet)),
    insertRows: (sheet, first, count) => step(() => insertCells(byHand, sheetAt(sheet), rows(first, count), "Down")),
    deleteRows: (sheet, first, count) => step(() => deleteCells(byHand, sheetAt(sheet), rows(first, count), "Up")),
    undo: () => session.history.undo(byHand),
    redo: () => session.history.redo(byHand),
  };
}

function rows(first: number, count: number): Area {
  return onSheet({ top: first, left: 0, bottom: first + count - 1, right: SHEET_COLUMNS - 1 });
}
