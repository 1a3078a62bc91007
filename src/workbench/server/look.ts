import type { Edge, Style } from "../../xlsx/model/style";
import type { Look } from "./messages";

const widths: Readonly<Record<Edge["style"], string>> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};

/** A cell's style in words CSS knows; only what differs from a plain cell. */
function lookOf(style: Style): Look {
  const { font = {}, borders = {}, horizontal, vertical } = style;
  return {
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(font.name && font.name !== "Calibri" && { font: font.name }),
    ...(font.size && font.size !== 11 && { size: font.size }),
    ...(font.color && font.color !== "#000000" && { color: font.color }),
    ...(style.fill && { fill: style.fill }),
    ...(horizontal && horizontal !== "general" && horizontal !== "fill" && { horizontal }),
    ...(vertical && vertical !== "bottom" && { vertical }),
    ...(style.wrap && { wrap: true }),
    ...(style.indent && { indent: style.indent }),
    ...(Object.keys(borders).length > 0 && { borders: bordersOf(borders) }),
  };
}

function bordersOf(borders: NonNullable<Style["borders"]>): NonNullable<Look["borders"]> {
  const entries = Object.entries(borders) as [keyof typeof borders, Edge][];
  return Object.fromEntries(entries.map(([side, { style, color = "#000000" }]) => [side, `${widths[style]} ${color}`]));
}

/** Gives each look a number, so that a thousand cells that look alike name it once. */
export class LookTable {
  readonly looks: Look[] = [];
  readonly #numbers = new Map<Style, number>();

  numberOf(style: Style): number {
    const known = this.#numbers.get(style);
    if (known !== undefined) return known;
    this.#numbers.set(style, this.looks.length);
    return this.looks.push(lookOf(style)) - 1;
  }
}
