import { flag, oneOf, range as rangeArgument } from "../arguments";
import { assumed, documented } from "../basis";
import { clearCells } from "../cells/clear-cells";
import { copyCells } from "../cells/copy-cells";
import { deleteCells } from "../moving/delete-cells";
import { insertCells } from "../moving/insert-cells";
import type { Member } from "../member";
import { mergeCells, unmergeCells } from "../cells/merge-cells";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { selectArea } from "../selection";

/** What is done to the cells of a range. */
export const rangeEdits: Record<string, Member<RangeRef>> = {
  Insert: {
    since: "1.1",
    basis: documented,
    invoke: (range, call, shift) => {
      const area = { ...areaOf(range) };
      insertCells(call, range.sheet, area, oneOf(shift, ["Down", "Right"], "shift"));
      return call.range(range.sheet, area);
    },
  },
  Delete: {
    since: "1.1",
    basis: documented,
    invoke: (range, call, shift) =>
      deleteCells(call, range.sheet, { ...areaOf(range) }, oneOf(shift, ["Up", "Left"], "shift")),
  },
  Clear: {
    since: "1.1",
    basis: [documented, assumed("clear('Contents') leaves hyperlinks; clear() takes validations away too.")],
    invoke: (range, call, applyTo) => {
      const what = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
      clearCells(call, range.sheet, areaOf(range), oneOf(applyTo ?? "All", what, "applyTo"));
    },
  },
  CopyFrom: {
    since: "1.9",
    basis: [documented, assumed("copyFrom(..., 'Link') is refused by the workbench.")],
    invoke: (range, call, source, copyType, skipBlanks, transpose) => {
      const from = rangeArgument(source, call.engine.book.sheets, range.sheet, "sourceRange");
      const options = {
        what: oneOf(copyType ?? "All", ["All", "Formulas", "Values", "Formats"], "copyType"),
        skipBlanks: flag(skipBlanks, "skipBlanks", false),
        transpose: flag(transpose, "transpose", false),
      };
      copyCells(call, { sheet: from.sheet, area: areaOf(from) }, { sheet: range.sheet, area: areaOf(range) }, options);
    },
  },
  Calculate: { since: "1.6", basis: documented, invoke: () => undefined },
  Merge: {
    since: "1.2",
    basis: [documented, assumed("Merging keeps the first cell's value and drops the others'.")],
    invoke: (range, call, across) => mergeCells(call, range.sheet, areaOf(range), flag(across, "across", false)),
  },
  Unmerge: { since: "1.2", basis: documented, invoke: (range, call) => unmergeCells(call, range.sheet, areaOf(range)) },
  Select: {
    since: "1.1",
    basis: documented,
    invoke: (range, call) => selectArea(call, range.sheet, { ...areaOf(range) }),
  },
};
