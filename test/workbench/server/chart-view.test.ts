import { chartView } from "../../../src/workbench/server/chart-view";
import { sampleBook } from "../../support/sample-book";

const book = sampleBook();
const chart = book.sheets[0]!.charts[0]!;

describe("chartView", () => {
  it("gives the numbers and names that the references stand for", () => {
    expect(chartView(book, chart, "sv-SE")).toMatchObject({
      title: "Belopp",
      description: "A-1 kostar mest.",
      left: 32,
      width: 347,
      categories: ["A-1", "A-2"],
      series: [{ name: "Kronor", values: [1234.5, 50] }],
    });
  });

  it("reads a series' name from its cell, and a sheet's name in quotes", () => {
    const series = [{ name: "'Plan'!$D$3", categories: null, values: "'Plan'!$D$4:$D$4" }];
    expect(chartView(book, { ...chart, series }, "sv-SE").series).toEqual([
      { name: "Belopp", color: null, values: [1234.5] },
    ]);
  });

  it("is empty where a reference is broken", () => {
    const series = [{ name: null, categories: "#REF!", values: "Gone!$A$1:$A$2" }];
    expect(chartView(book, { ...chart, series }, "sv-SE")).toMatchObject({
      categories: [],
      series: [{ name: "", values: [] }],
    });
  });
});
