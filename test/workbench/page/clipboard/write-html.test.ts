/** @jest-environment jsdom */
import fc from "fast-check";
import { readHtml } from "../../../../src/workbench/page/clipboard/read-html";
import { writeHtml, type CopiedCell } from "../../../../src/workbench/page/clipboard/write-html";

describe("writeHtml", () => {
  it("says a cell's look in a style of its own, and that a text is one", () => {
    const cell: CopiedCell = { text: "=1+1", look: { bold: true, fill: "#FFF2CC", wrap: true }, isText: true };
    expect(writeHtml([[cell]])).toContain(
      `<td style="font-weight:700;background:#FFF2CC;white-space:normal;mso-number-format:'\\@'">=1+1</td>`,
    );
  });

  it("keeps line breaks within the cell in Excel", () => {
    expect(writeHtml([[{ text: "a\nb", isText: false }]])).toContain(
      `<td>a<br style="mso-data-placement:same-cell">b</td>`,
    );
  });

  it("spans merged cells and leaves out the covered ones", () => {
    const html = writeHtml([[{ text: "a", isText: true, colSpan: 2 }, null, { text: "b", isText: true }]]);
    expect(readHtml(html)!.cells[0]!.map(({ text }) => text)).toEqual(["a", "", "b"]);
    expect(readHtml(html)!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("writes markup in a text as text", () => {
    const html = writeHtml([[{ text: `<img src=x onerror="alert(1)">`, isText: true }]]);
    expect(new DOMParser().parseFromString(html, "text/html").querySelector("img")).toBeNull();
  });

  it("always reads back the same texts and looks", () => {
    const text = fc
      .array(fc.constantFrom("a", "å", '"', "<b>", "&amp;", "'", "😀", "{", ";"), { maxLength: 6 })
      .map((parts) => parts.join(""));
    const look = fc.record(
      {
        bold: fc.constant(true as const),
        italic: fc.constant(true as const),
        fill: fc.constantFrom("#FFF2CC", "#1F4E5F"),
        color: fc.constantFrom("#C00000", "#FFFFFF"),
        wrap: fc.constant(true as const),
      },
      { requiredKeys: [] },
    );
    const cells = fc.array(fc.array(fc.tuple(text, look), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(cells, (rows) => {
        const html = writeHtml(rows.map((row) => row.map(([text, look]) => ({ text, look, isText: false }))));
        const read = readHtml(html)!.cells.map((row) => row.map(({ text, look = {} }) => [text, look]));
        expect(read).toEqual(rows);
      }),
    );
  });
});
