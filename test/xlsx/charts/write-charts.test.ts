import { writeBook } from "../../../src/xlsx/write-book";
import { aRichBook } from "../../support/books";
import { partOf } from "../../support/xlsx-package";

describe("writeDrawing", () => {
  const saved = writeBook(aRichBook());

  it("names each chart and describes it to those who cannot see it", () => {
    expect(partOf(saved, "xl/drawings/drawing1.xml")).toContain(
      'name="Läget" descr="25 är genomförda, 6 pågår och 3 avviker."',
    );
  });

  it("writes what the cells hold now beside where they stand", () => {
    const chart = partOf(saved, "xl/charts/chart1.xml");
    expect(chart).toContain("<c:f>'Läget – Välfärd'!$B$4:$B$6</c:f><c:numCache>");
    expect(textsIn(chart, "c:v")).toEqual(["Antal", "Genomförda", "Pågår", "Avvikelse", "25", "6", "3"]);
  });

  it("writes a title only where there is one", () => {
    expect(textsIn(partOf(saved, "xl/charts/chart1.xml"), "a:t")).toEqual(["Aktiviteter efter status"]);
    expect(partOf(saved, "xl/charts/chart2.xml")).toContain('<c:autoTitleDeleted val="1"/>');
  });

  it("writes only the formula of what it cannot look up", () => {
    const book = aRichBook();
    book.sheets[1]!.charts[1]!.series[0]!.values = "Borta!$A$1:$A$3";
    expect(partOf(writeBook(book), "xl/charts/chart2.xml")).toContain(
      "<c:numRef><c:f>Borta!$A$1:$A$3</c:f></c:numRef>",
    );
  });
});

// Helpers

function textsIn(xml: string, tag: string): string[] {
  return Array.from(xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g")), ([, text]) => text!);
}
