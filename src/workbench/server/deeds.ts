import type { Hand, Session } from "../engine/engine";
import type { Deed } from "./messages";

/** Every deed of a person's hand: the compiler asks for those that the engine learns. */
const deeds: Readonly<Record<keyof Hand, true>> = {
  typeCells: true,
  pasteCells: true,
  moveCells: true,
  clearArea: true,
  fillDown: true,
  selectArea: true,
  insertRows: true,
  deleteRows: true,
  insertColumns: true,
  deleteColumns: true,
  setColumnWidth: true,
  setRowHeight: true,
  sortTable: true,
  filterTable: true,
  insertTableRows: true,
  deleteTableRows: true,
  activateSheet: true,
  addSheet: true,
  renameSheet: true,
  deleteSheet: true,
  copySheet: true,
  moveSheet: true,
  hideSheet: true,
  showSheet: true,
  colorTab: true,
  undo: true,
  redo: true,
};

/** Does what a tab asks the person's hand to do, and nothing else that a session can. */
export function carryOut(session: Session, { deed, with: given }: Deed): void {
  if (!Object.hasOwn(deeds, deed) || !Array.isArray(given)) throw new RangeError(`no deed ${String(deed)}`);
  (session[deed] as (...given: readonly unknown[]) => void)(...given);
}
