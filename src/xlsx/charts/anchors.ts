import { cellAtPlace, columnSize, EMU_PER_POINT, startOf } from "../sheet/measures";
import { shownHeight } from "../sheet/needed-height";
import { element } from "../xml/write-xml";
import type { Sheet } from "../book";
import type { Chart } from "../model/chart";
import type { XmlElement } from "../xml/xml-element";

type Corner = { left: number; top: number };

/** Where a drawing stands, in points. The file says it by cells, or by the sheet's corner. */
export function readAnchor(anchor: XmlElement, sheet: Sheet): Chart["position"] {
  const absolute = anchor.child("pos");
  const start = absolute
    ? { left: absolute.number("x") ?? 0, top: absolute.number("y") ?? 0 }
    : readCorner(anchor.child("from"), sheet);
  const size = anchor.child("ext");
  const end = size
    ? { left: start.left + (size.number("cx") ?? 0), top: start.top + (size.number("cy") ?? 0) }
    : readCorner(anchor.child("to"), sheet);
  const points = (emu: number) => emu / EMU_PER_POINT;
  return {
    left: points(start.left),
    top: points(start.top),
    width: points(end.left - start.left),
    height: points(end.top - start.top),
  };
}

function readCorner(corner: XmlElement | undefined, sheet: Sheet): Corner {
  const number = (name: string) => Number(corner?.child(name)?.text ?? 0) || 0;
  const column = Math.min(Math.max(number("col"), 0), 16_383);
  const row = Math.min(Math.max(number("row"), 0), 1_048_575);
  return {
    left: startOf(column, (index) => columnSize(sheet, index)) + number("colOff"),
    top: startOf(row, (index) => rowSize(sheet, index)) + number("rowOff"),
  };
}

/** The drawing moves with the cell under its corner, and keeps its size. */
export function writeAnchor({ left, top, width, height }: Chart["position"], sheet: Sheet, content: string): string {
  const emu = (points: number) => Math.round(points * EMU_PER_POINT);
  const column = cellAtPlace(emu(left), (index) => columnSize(sheet, index));
  const row = cellAtPlace(emu(top), (index) => rowSize(sheet, index));
  const from =
    `<xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff>`;
  const size = element("xdr:ext", { cx: emu(width), cy: emu(height) });
  return element(
    "xdr:oneCellAnchor",
    {},
    element("xdr:from", {}, from) + size + content + element("xdr:clientData", {}),
  );
}

/** A row's height on the screen, in EMU. */
function rowSize(sheet: Sheet, index: number): number {
  return sheet.rows[index]?.hidden ? 0 : Math.round(shownHeight(sheet, index) * EMU_PER_POINT);
}
