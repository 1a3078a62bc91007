import type { Look } from "../../server/messages";

/** A cell as it is copied. `isText`: it holds text, and a program that reads it must not make anything else of it. */
export type CopiedCell = { text: string; look?: Look; isText: boolean; colSpan?: number; rowSpan?: number };

/** Cells as a table, for spreadsheets, word processors and mail. A covered cell of a merge is left out (null). */
export function writeHtml(rows: readonly (readonly (CopiedCell | null)[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => (cell ? cellHtml(cell) : "")).join("")}</tr>`);
  return `<meta charset="utf-8"><table style="border-collapse:collapse">${lines.join("\n")}</table>`;
}

function cellHtml({ text, look = {}, isText, colSpan, rowSpan }: CopiedCell): string {
  const style = [
    look.bold && "font-weight:700",
    look.italic && "font-style:italic",
    look.underline && "text-decoration:underline",
    look.strikethrough && "text-decoration:line-through",
    look.font && `font-family:'${look.font.replace(/[^\p{L}\p{N} -]/gu, "")}'`,
    look.size && `font-size:${look.size}pt`,
    look.color && `color:${look.color}`,
    look.fill && `background:${look.fill}`,
    look.horizontal && `text-align:${look.horizontal}`,
    look.vertical && `vertical-align:${look.vertical === "center" ? "middle" : "top"}`,
    look.wrap && "white-space:normal",
    // Without it Excel reads the text as typed, and `=1+1`, `mars 2027` or `1/2` would be something else there.
    isText && `mso-number-format:'\\@'`,
    ...Object.entries(look.borders ?? {}).map(([side, line]) => `border-${side}:${line}`),
  ].filter(Boolean);
  const attributes = [
    colSpan && colSpan > 1 && `colspan="${colSpan}"`,
    rowSpan && rowSpan > 1 && `rowspan="${rowSpan}"`,
    style.length > 0 && `style="${escaped(style.join(";"))}"`,
  ].filter(Boolean);
  return `<td${attributes.map((each) => ` ${each}`).join("")}>${escaped(text).replace(/\r\n|\r|\n/g, LINE_BREAK)}</td>`;
}

/** Excel would begin a new row at a plain `br`. */
const LINE_BREAK = `<br style="mso-data-placement:same-cell">`;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign]!);
}
