import type { Area } from "./area";
import type { Comparison } from "./comparison";
import type { Style } from "./style";

/** A look that cells get while something is so. Scales, bars, icons and the rest are kept as the file spells them. */
export type ConditionalFormat = FormulaFormat | CellValueFormat | TextFormat;

type Always = {
  areas: Area[];
  /** 1 goes before 2. */
  priority: number;
  style: Style;
  /** The formats after this one do not count where it applies. */
  stopIfTrue?: true;
};

/** Formulas are without `=`, and written for the first cell of the areas. */
type FormulaFormat = Always & { kind: "formula"; formula: string };

/** `formula2` goes with the two operators that take two bounds. */
type CellValueFormat = Always & { kind: "cellValue"; operator: Comparison; formula1: string; formula2?: string };

type TextFormat = Always & {
  kind: "containsText";
  operator: "contains" | "notContains" | "beginsWith" | "endsWith";
  text: string;
};
