import type { Area } from "./area";

export type PageLayout = {
  orientation: "portrait" | "landscape";
  /** Excel's paper number; 9 is A4. */
  paperSize: number;
  fitWidth: number | null;
  fitHeight: number | null;
  printArea: Area | null;
  titleRows: { first: number; last: number } | null;
  /** Excel's codes, e.g. `&LKS 2019-695&RSida &P av &N`; at most `LONGEST_HEADER` characters. */
  header: string;
  footer: string;
  centerHorizontally: boolean;
  /** Inches. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number } | null;
};

/** Characters of a whole header or footer, its codes included: Excel takes a file with more for damaged. */
export const LONGEST_HEADER = 255;
