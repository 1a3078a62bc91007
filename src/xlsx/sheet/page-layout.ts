import { escapeContent, fromXstring, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import { BookError } from "../book-error";
import { LONGEST_HEADER, type PageLayout } from "../model/page-layout";
import type { Sheet } from "../book";
import type { Attributes } from "../xml/scan-xml";
import type { XmlElement } from "../xml/xml-element";

/** Excel's margins for a new sheet, in inches. */
const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Reads how a sheet is printed. Print area and title rows are names, and come from the workbook. */
export function readPageLayout(worksheet: XmlElement, page: PageLayout): void {
  const setup = worksheet.child("pageSetup");
  if (setup) {
    page.orientation = setup.attribute("orientation") === "landscape" ? "landscape" : "portrait";
    page.paperSize = setup.number("paperSize") ?? page.paperSize;
  }
  if (worksheet.child("sheetPr", "pageSetUpPr")?.flag("fitToPage")) {
    page.fitWidth = (setup?.number("fitToWidth") ?? 1) || null;
    page.fitHeight = (setup?.number("fitToHeight") ?? 1) || null;
  }
  const headerFooter = worksheet.child("headerFooter");
  page.header = fromXstring(headerFooter?.child("oddHeader")?.text ?? "");
  page.footer = fromXstring(headerFooter?.child("oddFooter")?.text ?? "");
  page.centerHorizontally = worksheet.child("printOptions")?.flag("horizontalCentered") ?? false;
  const margins = worksheet.child("pageMargins");
  const inches = (name: keyof typeof USUAL_MARGINS) => margins?.number(name) ?? USUAL_MARGINS[name];
  if (margins) {
    const read = { top: inches("top"), bottom: inches("bottom"), left: inches("left"), right: inches("right") };
    page.margins = { ...read, header: inches("header"), footer: inches("footer") };
  }
}

export function fitsToPage({ fitWidth, fitHeight }: PageLayout): boolean {
  return fitWidth !== null || fitHeight !== null;
}

/**
 * The elements of a sheet about printing, by name, with what the file said of it beyond the model.
 * @throws BookError `header-too-long`: what was cut would be lost without a word, and Excel opens no file with more
 */
export function writePageLayout({
  name,
  page,
  kept,
}: Pick<Sheet, "name" | "page" | "kept">): ReadonlyMap<string, string> {
  const { margins, header, footer, paperSize, orientation } = page;
  if (Math.max(header.length, footer.length) > LONGEST_HEADER) throw new BookError("header-too-long", name);
  const fit = fitsToPage(page) ? { fitToWidth: page.fitWidth ?? 0, fitToHeight: page.fitHeight ?? 0 } : {};
  const asRead = (element: string) => kept?.content.attributes.get(element) ?? {};
  const texts =
    writeText("oddHeader", header) +
    writeText("oddFooter", footer) +
    (kept?.content.elements.get("otherHeaders") ?? "");
  const options = { ...asRead("printOptions"), horizontalCentered: page.centerHorizontally || undefined };
  const { id: printer, ...setup } = asRead("pageSetup") as Attributes;
  return new Map([
    ["printOptions", Object.values(options).some(Boolean) ? element("printOptions", options) : ""],
    ["pageMargins", margins ? element("pageMargins", inOrder(margins)) : ""],
    ["pageSetup", element("pageSetup", { ...setup, paperSize, ...fit, orientation, "r:id": printer })],
    ["headerFooter", texts === "" ? "" : element("headerFooter", asRead("headerFooter"), texts)],
  ]);
}

function writeText(name: string, text: string): string {
  return text === "" ? "" : element(name, {}, escapeContent(toXstring(text)));
}

function inOrder({ left, right, top, bottom, header, footer }: typeof USUAL_MARGINS) {
  return { left, right, top, bottom, header, footer };
}
