import { cellName } from "../address";
import { element } from "../xml/write-xml";
import type { Sheet } from "../book";
import type { XmlElement } from "../xml/xml-element";

/** Reads frozen panes and grid lines. */
export function readView(sheetViews: XmlElement | undefined, sheet: Sheet): void {
  const view = sheetViews?.child("sheetView");
  if (!view) return;
  sheet.showGridlines = view.flag("showGridLines", true);
  const pane = view.child("pane");
  if (pane?.attribute("state")?.startsWith("frozen")) {
    sheet.freeze = { rows: pane.number("ySplit") ?? 0, columns: pane.number("xSplit") ?? 0 };
  }
}

export function writeView({ freeze, showGridlines, kept }: Sheet, isActive: boolean): string {
  const isFrozenAsRead = kept && kept.freeze.rows === freeze.rows && kept.freeze.columns === freeze.columns;
  const attributes = {
    ...kept?.content.attributes.get("sheetView"),
    showGridLines: showGridlines ? undefined : false,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  const others = kept?.content.elements.get("otherViews") ?? "";
  const content = (isFrozenAsRead && kept.content.elements.get("view")) || writePane(freeze);
  return element("sheetViews", {}, element("sheetView", attributes, content) + others);
}

function writePane({ rows, columns }: Sheet["freeze"]): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = { xSplit: columns || undefined, ySplit: rows || undefined };
  const attributes = { ...split, topLeftCell: cellName(rows, columns), activePane: pane, state: "frozen" };
  return element("pane", attributes) + element("selection", { pane });
}
