import { readDeclarations, type StyleRules } from "./html-styles";
import { hexColor } from "./html-color";
import type { PastedLook } from "./pasted";

/** Under this name elements bear their style's text. */
export const STYLE = "data-style";

const horizontals = new Set(["left", "center", "right", "justify"]);

/** The looks that a pasted cell keeps: what its class, its attributes and its own style say. */
export function lookOf(cell: HTMLTableCellElement, rules: StyleRules): PastedLook | undefined {
  const style = declared(cell, rules);
  const inner = onlyChild(cell);
  const innerStyle = inner && declared(inner, rules);
  const weight = innerStyle?.get("font-weight") ?? style.get("font-weight") ?? "";
  const bold = /^(bold|bolder|[6-9]00)/.test(weight) || tags(cell).some((tag) => tag === "B" || tag === "STRONG");
  const slant = innerStyle?.get("font-style") ?? style.get("font-style") ?? "";
  const italic = /^(italic|oblique)/.test(slant) || tags(cell).some((tag) => tag === "I" || tag === "EM");
  const fill = hexColor(style.get("background-color") ?? style.get("background") ?? cell.getAttribute("bgcolor"));
  const color = hexColor(innerStyle?.get("color") ?? style.get("color") ?? fontColor(cell));
  // The attribute only says where a number or a text stands by itself.
  const align = style.get("text-align")?.toLowerCase() ?? "";
  const wraps = /^(normal|pre-wrap)/.test(style.get("white-space") ?? "") || /\n/.test(style.get("white-space") ?? "");
  const look: PastedLook = {
    ...(bold && { bold: true }),
    ...(italic && { italic: true }),
    ...(fill && fill !== "#FFFFFF" && { fill }),
    ...(color && color !== "#000000" && { color }),
    ...(horizontals.has(align) && { horizontal: align as NonNullable<PastedLook["horizontal"]> }),
    ...(wraps && { wrap: true }),
  };
  return Object.keys(look).length > 0 ? look : undefined;
}

/** Whether the source's number format says text: `@`, as Excel and as LibreOffice write it. */
export function isText(cell: HTMLTableCellElement, rules: StyleRules): boolean {
  const format = declared(cell, rules).get("mso-number-format") ?? cell.getAttribute("sdnum") ?? "";
  return /(^|;|["'\\])@["']?$/.test(format);
}

/** The later says more: the tag's rule, the class's, the tag's with that class, the element's own. */
function declared(element: Element, rules: StyleRules): Map<string, string> {
  const tag = element.tagName.toLowerCase();
  const names = [...element.classList].flatMap((name) => [`.${name}`, `${tag}.${name}`]);
  const own = readDeclarations(element.getAttribute(STYLE) ?? "");
  const all = [rules.get(tag), ...names.map((name) => rules.get(name)), own];
  return new Map(all.flatMap((declarations) => [...(declarations ?? [])]));
}

/** The one element that holds all of the cell's text, as `td > p > b` does. */
function onlyChild(cell: Element): Element | undefined {
  const [child, ...others] = cell.children;
  if (!child || others.length > 0 || child.textContent.trim() !== cell.textContent.trim()) return undefined;
  return onlyChild(child) ?? child;
}

function tags(cell: Element): string[] {
  const [child, ...others] = cell.children;
  if (cell.tagName === "TH") return ["B"];
  if (!child || others.length > 0 || child.textContent.trim() !== cell.textContent.trim()) return [];
  return [child.tagName, ...tags(child)];
}

function fontColor(cell: Element): string | null {
  const font = cell.querySelector("font[color]");
  return font && font.textContent.trim() === cell.textContent.trim() ? font.getAttribute("color") : null;
}
