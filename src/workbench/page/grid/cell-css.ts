import type { CSSProperties } from "react";
import type { Look } from "../../server/messages";
import type { ShownCell } from "../workbook-store";

/** What the cell's own look says; the rest is page.css's. Borders come with the edges that two cells share. */
export function cellCss(
  cell: ShownCell | undefined,
  rightOf: ShownCell | undefined,
  below: ShownCell | undefined,
): CSSProperties {
  const look = cell?.look;
  const right = look?.borders?.right ?? rightOf?.look?.borders?.left;
  const bottom = look?.borders?.bottom ?? below?.look?.borders?.top;
  return {
    ...(right && { borderRight: right }),
    ...(bottom && { borderBottom: bottom }),
    ...(look?.fill && { background: look.fill }),
    ...(look && textCss(look)),
    ...(look?.vertical && { alignItems: vertical(look.vertical), alignContent: vertical(look.vertical) }),
  };
}

function vertical(place: "top" | "center"): string {
  return place === "top" ? "start" : "center";
}

function textCss(look: Look): CSSProperties {
  const lines = [look.underline && "underline", look.strikethrough && "line-through"].filter(Boolean).join(" ");
  return {
    ...(look.color && { color: look.color }),
    ...(look.bold && { fontWeight: 600 }),
    ...(look.italic && { fontStyle: "italic" }),
    ...(lines && { textDecoration: lines }),
    ...(look.font && { fontFamily: `"${look.font}", var(--sheet-font)` }),
    ...(look.size && { fontSize: `${look.size}pt` }),
    ...(look.wrap && { whiteSpace: "pre-wrap", overflowWrap: "anywhere" }),
    ...(look.indent && { paddingInline: `${3 + look.indent * 9}px` }),
  };
}

/** Numbers stand to the right, truth values and errors in the middle, text to the left, unless the cell says. */
export function alignmentOf(cell: ShownCell | undefined): "left" | "center" | "right" | "justify" {
  if (cell?.look?.horizontal) return cell.look.horizontal;
  if (cell?.kind === "number") return "right";
  return cell?.kind ? "center" : "left";
}
