import type { Page } from "../core/status/page";

/** A4 across, one page wide, with the head repeated. Paper and margins are set once; people may choose their own. */
export function setUpPrinting(sheet: Excel.Worksheet, page: Page, isNew: boolean): void {
  const { pageLayout } = sheet;
  const { header, footer, headRows } = page.print;
  pageLayout.headersFooters.defaultForAllPages.leftHeader = header;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = footer;
  if (!isNew) return;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  // Half an inch: what is wide prints as large as it can.
  for (const margin of ["topMargin", "bottomMargin", "leftMargin", "rightMargin"] as const) pageLayout[margin] = 36;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`$${headRows.first}:$${headRows.last}`);
}
