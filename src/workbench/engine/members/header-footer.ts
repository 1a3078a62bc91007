import type { Sheet } from "../../../xlsx/book";
import { text } from "../arguments";
import { documented } from "../basis";
import { partOf, withPart, type Part } from "../sheets/header-codes";
import type { ExcelClass, Member } from "../member";
import { node } from "../node";
import { tellingSettings } from "./telling";

export const headerFooterGroup: ExcelClass<Sheet> = {
  members: {
    DefaultForAllPages: { since: "1.9", basis: documented, open: (sheet) => node("HeaderFooter", sheet) },
  },
};

const line = (which: "header" | "footer", part: Part): Member<Sheet> => ({
  since: "1.9",
  basis: documented,
  get: ({ page }) => partOf(page[which], part),
  set: ({ page }, value) => void (page[which] = withPart(page[which], part, text(value, which))),
});

export const headerFooter: ExcelClass<Sheet> = {
  members: tellingSettings({
    LeftHeader: line("header", "L"),
    CenterHeader: line("header", "C"),
    RightHeader: line("header", "R"),
    LeftFooter: line("footer", "L"),
    CenterFooter: line("footer", "C"),
    RightFooter: line("footer", "R"),
  }),
};
