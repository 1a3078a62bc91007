import type { Sheet } from "../../../xlsx/book";
import type { PageLayout } from "../../../xlsx/model/page-layout";
import { areaOnSheet, flag, oneOf, positiveNumber } from "../arguments";
import { assumed, documented } from "../basis";
import { invalidArgument, itemNotFound, notInTheWorkbench } from "../excel-error";
import { SHEET_COLUMNS } from "../ranges/geometry";
import type { Call, ExcelClass, Member } from "../member";
import { node } from "../node";
import { tellingSettings } from "./telling";

const papers = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;
const POINTS_AN_INCH = 72;
/** Excel's own for a new sheet, in inches. */
const normal = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

const margin = (side: keyof typeof normal): Member<Sheet> => ({
  since: "1.9",
  basis: documented,
  get: ({ page }) => (page.margins ?? normal)[side] * POINTS_AN_INCH,
  set: ({ page }, points) => {
    page.margins = { ...(page.margins ?? normal), [side]: positiveNumber(points, `${side}Margin`) / POINTS_AN_INCH };
  },
});

/** A null object when there is no print area; `getPrintArea` is then ItemNotFound. */
const printArea = (orNull: boolean): Member<Sheet> => ({
  since: "1.9",
  basis: documented,
  invoke: (sheet) => {
    const area = sheet.page.printArea;
    if (area) return node("RangeAreas", { sheet, areas: [area] });
    if (orNull) return null;
    throw itemNotFound("print area");
  },
});

const titleRows = (orNull: boolean): Member<Sheet> => ({
  since: "1.9",
  basis: documented,
  invoke: (sheet, call) => {
    const rows = sheet.page.titleRows;
    if (rows) return call.range(sheet, { top: rows.first, left: 0, bottom: rows.last, right: SHEET_COLUMNS - 1 });
    if (orNull) return null;
    throw itemNotFound("title row");
  },
});

export const pageLayout: ExcelClass<Sheet> = {
  members: tellingSettings({
    Orientation: {
      since: "1.9",
      basis: documented,
      get: ({ page }) => (page.orientation === "landscape" ? "Landscape" : "Portrait"),
      set: ({ page }, value) => {
        const landscape = oneOf(value, ["Portrait", "Landscape"], "orientation") === "Landscape";
        page.orientation = landscape ? "landscape" : "portrait";
      },
    },
    PaperSize: {
      since: "1.9",
      basis: [documented, assumed("Papers other than A3, A4, A5, Letter and Legal are refused by the workbench.")],
      get: ({ page }) => Object.entries(papers).find(([, number]) => number === page.paperSize)?.[0] ?? null,
      set: ({ page }, value) => {
        page.paperSize = papers[oneOf(value, Object.keys(papers) as (keyof typeof papers)[], "paperSize")];
      },
    },
    Zoom: {
      since: "1.9",
      basis: documented,
      get: ({ page }) =>
        page.fitWidth === null && page.fitHeight === null
          ? { scale: 100 }
          : { horizontalFitToPages: page.fitWidth, verticalFitToPages: page.fitHeight },
      set: ({ page }, value) => setZoom(page, value),
    },
    CenterHorizontally: {
      since: "1.9",
      basis: documented,
      get: ({ page }) => page.centerHorizontally,
      set: ({ page }, value) => void (page.centerHorizontally = flag(value, "centerHorizontally")),
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    HeadersFooters: { since: "1.9", basis: documented, open: (sheet) => node("HeaderFooterGroup", sheet) },
    GetPrintArea: printArea(false),
    GetPrintAreaOrNullObject: printArea(true),
    GetPrintTitleRows: titleRows(false),
    GetPrintTitleRowsOrNullObject: titleRows(true),
    SetPrintArea: {
      since: "1.9",
      basis: documented,
      invoke: (sheet, call, area) =>
        void (sheet.page.printArea = { ...areaOnSheet(area, sheets(call), sheet, "printArea") }),
    },
    SetPrintTitleRows: {
      since: "1.9",
      basis: documented,
      invoke: (sheet, call, rows) => {
        const { top, bottom } = areaOnSheet(rows, sheets(call), sheet, "printTitleRows");
        sheet.page.titleRows = { first: top, last: bottom };
      },
    },
  }),
};

const sheets = (call: Call): readonly Sheet[] => call.engine.book.sheets;

function setZoom(page: PageLayout, value: unknown): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Record<string, unknown>;
  if (typeof scale === "number" && scale !== 100) throw notInTheWorkbench("PageLayout.zoom with a scale");
  page.fitWidth = pages(horizontalFitToPages);
  page.fitHeight = pages(verticalFitToPages);
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1)
    throw invalidArgument("Pages must be 1 or more.");
  return value;
}
