import fc from "fast-check";
import { readTsv, writeTsv } from "../../../../src/workbench/page/clipboard/tsv";

describe("readTsv", () => {
  it("reads what spreadsheets put on the clipboard", () => {
    expect(readTsv('a\tb\r\n"two\nlines"\t"say ""hi"""\r\n')).toEqual([
      ["a", "b"],
      ["two\nlines", 'say "hi"'],
    ]);
  });

  it("reads plain lines from anywhere", () => {
    expect(readTsv("one\ntwo\n")).toEqual([["one"], ["two"]]);
  });

  it("keeps a quotation mark that quotes no whole cell", () => {
    expect(readTsv('5" pipe\t"open')).toEqual([['5" pipe', '"open']]);
  });

  it("fills short rows, so that every row is as wide", () => {
    expect(readTsv("a\nb\tc")).toEqual([
      ["a", ""],
      ["b", "c"],
    ]);
  });

  it("always reads back what writeTsv wrote", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "å", '"', "\t", "\n", " ", "😀") });
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(fc.property(matrix, (texts) => expect(readTsv(`${writeTsv(texts)}\r\n`)).toEqual(texts)));
  });
});
