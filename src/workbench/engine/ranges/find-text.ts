import type { Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import { flag, oneOf, text } from "../arguments";
import { assumed, type Fact } from "../basis";
import { cellText } from "../cells/cell-text";
import { isBlank, visitCells } from "../cells/read-cells";
import type { Engine } from "../engine";
import { intersection, oneCell, wholeSheet } from "./geometry";

export const findFacts: readonly Fact[] = [
  {
    about: "find looks at the texts shown, row by row, and knows no wildcards",
    basis: assumed("find('1*') and find('50') in cells that show 1234 and 50 %."),
  },
  {
    about: "The surrounding region reaches as far as no blank row and column is crossed, corners included",
    basis: assumed("getSurroundingRegion of a cell beside, below and at the corner of a block."),
  },
];

/** The cell of the area whose text holds what is looked for: the first, or the last when searching backwards. */
export function findText(
  engine: Engine,
  sheet: Sheet,
  area: Area,
  wanted: unknown,
  criteria: unknown,
): Area | undefined {
  const { completeMatch, matchCase, searchDirection } = (criteria ?? {}) as Record<string, unknown>;
  const backwards = oneOf(searchDirection ?? "Forward", ["Forward", "Backwards"], "searchDirection") === "Backwards";
  const [whole, strict] = [flag(completeMatch, "completeMatch", false), flag(matchCase, "matchCase", false)];
  const fold = (said: string) => (strict ? said : said.toLowerCase());
  const searched = fold(text(wanted, "text"));
  let found: Area | undefined;
  visitCells(sheet, area, (cell, row, column) => {
    if (found && !backwards) return;
    const said = fold(cellText(cell, engine));
    if (whole ? said === searched : said.includes(searched)) found = oneCell(row, column);
  });
  return found;
}

/** The block of cells around the area, up to blank rows and columns. */
export function surroundingRegion(sheet: Sheet, start: Area): Area {
  let area = start;
  for (;;) {
    const wider = intersection(
      { top: area.top - 1, left: area.left - 1, bottom: area.bottom + 1, right: area.right + 1 },
      wholeSheet,
    )!;
    const next = {
      top: isBlank(sheet, { ...wider, bottom: wider.top }) ? area.top : wider.top,
      left: isBlank(sheet, { ...wider, right: wider.left }) ? area.left : wider.left,
      bottom: isBlank(sheet, { ...wider, top: wider.bottom }) ? area.bottom : wider.bottom,
      right: isBlank(sheet, { ...wider, left: wider.right }) ? area.right : wider.right,
    };
    if (next.top === area.top && next.left === area.left && next.bottom === area.bottom && next.right === area.right) {
      return area;
    }
    area = next;
  }
}
