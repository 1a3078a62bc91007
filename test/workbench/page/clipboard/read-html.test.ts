/** @jest-environment jsdom */
import { readHtml } from "../../../../src/workbench/page/clipboard/read-html";
import { fromExcel, fromLibreOffice, fromWord } from "../../../support/clipboard-html";

describe("readHtml", () => {
  it("reads what Excel copies: texts, line breaks, merged cells and looks", () => {
    const { cells, merges } = readHtml(fromExcel)!;
    expect(cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["Mål & aktivitet", "", "Klar"],
      ["Öppna labb\nför alla", "1 234,5", "2026-03-31"],
      ["=1+1", "58 %", ""],
    ]);
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(cells[0]![0]!.look).toEqual({ bold: true, color: "#FFFFFF", fill: "#1F4E5F", horizontal: "center" });
    expect(cells[1]![0]!.look).toEqual({ wrap: true });
    expect(cells[1]![1]!.look).toBeUndefined();
    expect(cells[2]![0]).toEqual({ text: "=1+1", isText: true });
  });

  it("reads what LibreOffice Calc copies", () => {
    const { cells, merges } = readHtml(fromLibreOffice)!;
    expect(cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["Uppgift", "Värde"],
      ["Gäller från", "2020"],
      ["Två\nrader", ""],
      ["", "58%"],
    ]);
    expect(merges).toEqual([{ top: 2, left: 0, bottom: 3, right: 0 }]);
    expect(cells[0]![0]!.look).toEqual({ bold: true, color: "#FFFFFF", fill: "#1F4E5F" });
    expect(cells[1]![1]).toEqual({ text: "2020", isText: true });
  });

  it("reads a table from Word, a paragraph a line", () => {
    expect(readHtml(fromWord)!.cells).toEqual([
      [{ text: "Mål", look: { bold: true } }, { text: "Vem" }],
      [{ text: "Första stycket\nAndra stycket" }, { text: "Kansliet" }],
    ]);
  });

  it("finds nothing where there is no table", () => {
    expect(readHtml("<p>Bara <b>text</b></p>")).toBeUndefined();
    expect(readHtml("<table></table>")).toBeUndefined();
    expect(readHtml("")).toBeUndefined();
  });

  it("runs nothing and takes no markup along", () => {
    const html = `<table><tr><td><img src=x onerror="globalThis.ran = true"><script>globalThis.ran = true</script>a&lt;b&gt;</td></tr></table>`;
    expect(readHtml(html)!.cells).toEqual([[{ text: "a<b>" }]]);
    expect(globalThis).not.toHaveProperty("ran");
  });

  it("fills rows that are too short, and holds spans within the table", () => {
    const html = `<table><tr><td rowspan=900>a<td>b<td>c</tr><tr><td colspan=2>d</tr></table>`;
    const { cells, merges } = readHtml(html)!;
    expect(cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["a", "b", "c"],
      ["", "d", ""],
    ]);
    expect(merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 1, left: 1, bottom: 1, right: 2 },
    ]);
  });
});
