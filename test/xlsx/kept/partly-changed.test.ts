import { unzipSync } from "fflate";
import { putCell, type Book } from "../../../src/xlsx/book";
import { readBook } from "../../../src/xlsx/read-book";
import { writeBook } from "../../../src/xlsx/write-book";
import { everyPart } from "../../support/every-part/every-part";
import { partOf } from "../../support/xlsx-package";

const before = unzipSync(everyPart());

describe("a new look", () => {
  const saved = edited(({ sheets }) => putCell(sheets[0]!, 9, 9, { value: 1, style: { fill: "#00FF00" } }));

  it("is put after those that the file had, which stay as they were spelled", () => {
    const styles = partOf(saved, "xl/styles.xml");
    expect(styles).toContain('<gradientFill degree="90">');
    expect(styles).toContain('<color theme="4" tint="0.4"/>');
    expect(styles).toContain('<cellStyle name="Egen" xfId="1"/>');
    expect(styles).toContain('<alignment textRotation="45"/>');
    expect(styles).toContain('<cellXfs count="4">');
  });

  it("leaves the cells of the file the numbers that they had", () => {
    const sheet = partOf(saved, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<c r="B2" s="1"><v>1</v></c>');
    expect(sheet).toContain('<c r="A3" s="2"/>');
    expect(sheet).toContain('<c r="J10" s="3"><v>1</v></c>');
  });
});

describe("a new chart", () => {
  it("leaves the charts beside it byte for byte", () => {
    const saved = unzipSync(edited(({ sheets: [plan] }) => plan!.charts.push({ ...plan!.charts[0]!, title: "Ny" })));
    for (const path of ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/style1.xml"])
      expect([path, saved[path]]).toEqual([path, before[path]]);
    expect(Object.keys(saved)).toContain("xl/charts/chart3.xml");
  });
});

describe("a chart that is moved", () => {
  it("keeps its part and gets another place", () => {
    const saved = edited(
      ({ sheets }) => (sheets[0]!.charts[0]!.position = { left: 0, top: 0, width: 100, height: 50 }),
    );
    expect(unzipSync(saved)["xl/charts/chart2.xml"]).toEqual(before["xl/charts/chart2.xml"]);
    expect(readBook(saved).sheets[0]!.charts[0]!.position).toEqual({ left: 0, top: 0, width: 100, height: 50 });
  });
});

describe("a text with words in bold", () => {
  it("is plain when another text is written over it, and stays as it is when only the cell's look is changed", () => {
    const reworded = edited(({ sheets }) => putCell(sheets[0]!, 1, 0, { value: "Mager" }));
    expect(partOf(reworded, "xl/sharedStrings.xml")).not.toContain("<b/>");
    const restyled = edited(({ sheets }) => {
      putCell(sheets[0]!, 1, 0, { ...sheets[0]!.rows[1]!.cells[0]!, style: { fill: "#00FF00" } });
    });
    expect(partOf(restyled, "xl/sharedStrings.xml")).toContain("<b/>");
  });
});

// Helpers

function edited(change: (book: Book) => unknown): Uint8Array {
  const book = readBook(everyPart());
  change(book);
  return writeBook(book);
}
