import fc from "fast-check";
import { unzipSync } from "fflate";
import { putCell, type Book, type Sheet } from "../../../src/xlsx/book";
import { readBook } from "../../../src/xlsx/read-book";
import { writeBook } from "../../../src/xlsx/write-book";
import { everyPart } from "../../support/every-part/every-part";

const file = everyPart();

describe("a file with something of every kind", () => {
  it("says what was made of it, whatever that was, when it is saved and opened again", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (made) => {
        const book = readBook(file);
        for (const edit of made) edit(book);
        expect(bare(readBook(writeBook(book)))).toEqual(bare(book));
      }),
      { numRuns: 60 },
    );
  });

  it("leads to nothing that is not there, whatever was made of it", () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 6 }), (made) => {
        const book = readBook(file);
        for (const edit of made) edit(book);
        const saved = unzipSync(writeBook(book));
        expect(missing(saved)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

// Helpers

type Edit = (book: Book) => void;

const words = fc.constantFrom("ny", "å & <ö>", "Fet och mager", " kant ", "");
const onFirst = (edit: (sheet: Sheet) => void) => (book: Book) => void (book.sheets[0] && edit(book.sheets[0]));

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(9), fc.nat(6), words).map(([row, column, value]) =>
    onFirst((sheet) => {
      // The headings of a table are the table's.
      if (row > 0) putCell(sheet, row, column, { value, style: { fill: "#00FF00" } });
    }),
  ),
  words.map((text) => onFirst(({ comments }) => void (comments[0] && (comments[0].text = text)))),
  words.map((author) =>
    onFirst(({ comments }) => {
      const id = `{00000000-0000-4000-8000-${String(comments.length + 10).padStart(12, "0")}}`;
      const [row, column] = [comments.length, comments.length];
      comments.push({
        id,
        row,
        column,
        author,
        created: "2026-01-01T00:00:00.00Z",
        text: "Hej",
        resolved: true,
        replies: [],
      });
    }),
  ),
  fc.constant(onFirst((sheet) => (sheet.comments = []))),
  fc.constant(onFirst(({ tables }) => void (tables[0] && (tables[0].showBandedRows = false)))),
  fc.constant(onFirst(({ tables }) => void (tables[0] && (tables[0].filters = [])))),
  fc.constant(onFirst((sheet) => (sheet.tables = []))),
  fc.constant(onFirst(({ charts }) => void (charts[0] && (charts[0].title = "Ny titel")))),
  fc.constant(onFirst((sheet) => (sheet.charts = []))),
  fc.constant(onFirst((sheet) => (sheet.freeze = { rows: 1, columns: 0 }))),
  fc.constant(
    onFirst((sheet) => {
      sheet.names = sheet.names.filter(({ name }) => name !== "_xlnm.Print_Area");
      sheet.page.printArea = { top: 0, left: 0, bottom: 3, right: 3 };
    }),
  ),
  fc.constant<Edit>(({ sheets }) => void sheets.reverse()),
  fc.constant<Edit>(({ sheets }) => void (sheets.length > 1 && sheets.pop())),
);

/** What the model says; empty filters are none, and rows without cells no rows. */
function bare({ sheets, names }: Book): unknown {
  const text = JSON.stringify({ sheets, names }, (key, value: unknown) => {
    if (key === "kept" || key === "asRead") return undefined;
    return key === "filters" && Array.isArray(value) && value.length === 0 ? undefined : value;
  });
  return JSON.parse(text);
}

/** Parts that a relationship leads to and that are not in the package. */
function missing(saved: Record<string, Uint8Array>): string[] {
  const text = new TextDecoder();
  return Object.entries(saved).flatMap(([path, bytes]) => {
    if (!path.endsWith(".rels")) return [];
    const from = path.replace(/_rels\/([^/]*)\.rels$/, "$1");
    return Array.from(text.decode(bytes).matchAll(/Target="([^"]+)"/g), ([, target]) =>
      new URL(target!, `x:/${from}`).pathname.slice(1),
    ).filter((target) => !(target in saved));
  });
}
