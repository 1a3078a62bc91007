import { strFromU8, unzipSync } from "fflate";
import ExcelJS from "exceljs";
import { emptyBook } from "../../../src/xlsx/book";
import { readBook } from "../../../src/xlsx/read-book";
import { writeBook } from "../../../src/xlsx/write-book";
import { aPackage, partOf, relationships } from "../../support/xlsx-package";
import type { Book } from "../../../src/xlsx/book";
import type { Comment } from "../../../src/xlsx/model/comment";

describe("comments", () => {
  it("are read with their replies, and with who wrote them", () => {
    expect(readBook(aFile()).sheets[0]!.comments).toEqual([QUESTION]);
  });

  it("stay as the file spells them, byte for byte, when only cells change", () => {
    const saved = unzipSync(edited(({ sheets }) => (sheets[0]!.rows[8] = { cells: [{ value: "ny" }] })));
    for (const [path, xml] of Object.entries(PARTS)) expect([path, strFromU8(saved[path]!)]).toEqual([path, xml]);
  });

  it("keep whom an entry mentions while its text is the same", () => {
    const saved = edited(({ sheets }) => (sheets[0]!.comments[0]!.resolved = true));
    expect(threadsOf(saved)).toContain(`${MENTIONS}</threadedComment>`);
    expect(threadsOf(saved)).toContain('done="1"');
    const reworded = edited(({ sheets }) => (sheets[0]!.comments[0]!.text = "Nytt"));
    expect(threadsOf(reworded)).not.toContain("mention");
  });

  it("leave the part that says who people are alone until somebody is new", () => {
    const known = unzipSync(edited(({ sheets }) => (sheets[0]!.comments[0]!.resolved = true)));
    expect(strFromU8(known["xl/persons/person.xml"]!)).toBe(PARTS["xl/persons/person.xml"]);
    const saved = edited(({ sheets }) => sheets[0]!.comments[0]!.replies.push(aReply("Cilla")));
    const people = partOf(saved, "xl/persons/person.xml");
    expect(people).toContain(PERSON_A);
    expect(people).toContain('displayName="Cilla"');
    expect(readBook(saved).sheets[0]!.comments[0]!.replies.at(-1)).toEqual(aReply("Cilla"));
  });

  it("stand among people's own notes, which stay, with a box for each", () => {
    const saved = edited(({ sheets }) => (sheets[0]!.comments[0]!.row = 4));
    const notes = partOf(saved, "xl/comments1.xml");
    expect(notes).toContain('<comment ref="C3" authorId="0"><text><t>Min egen</t></text></comment>');
    expect(notes).toContain('<comment ref="B5" authorId="2"');
    expect(notes).not.toContain('ref="B2"');
    const boxes = partOf(saved, "xl/drawings/vmlDrawing1.vml");
    expect(placesOf(boxes)).toEqual(["2,2", "4,1"]);
    expect(boxes).toContain('ObjectType="Button"');
  });

  it("take their notes and boxes with them when they go", () => {
    const saved = edited(({ sheets }) => (sheets[0]!.comments = []));
    expect(Object.keys(unzipSync(saved))).not.toContain("xl/threadedComments/threadedComment1.xml");
    expect(placesOf(partOf(saved, "xl/drawings/vmlDrawing1.vml"))).toEqual(["2,2"]);
  });

  it("are notes with the same words for a program that knows no others", async () => {
    const book = emptyBook("Blad1");
    book.sheets[0]!.rows[1] = { cells: [undefined, { value: "Kostnad" }] };
    book.sheets[0]!.comments.push(QUESTION);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(writeBook(book)).buffer);
    expect(wordsOf(workbook.getWorksheet("Blad1")!.getCell("B2").note)).toBe("Åsa:\n@Bo Räcker det?\n\nBo:\nJa.");
  });
});

// Helpers

const QUESTION: Comment = {
  id: "{00000000-0000-4000-8000-0000000000C1}",
  row: 1,
  column: 1,
  author: "Åsa",
  created: "2026-01-02T03:04:05.67Z",
  text: "@Bo Räcker det?",
  resolved: false,
  replies: [
    { id: "{00000000-0000-4000-8000-0000000000C2}", author: "Bo", created: "2026-01-03T00:00:00.00Z", text: "Ja." },
  ],
};

const PERSON_A = '<person displayName="Åsa" id="{A}" userId="asa@example.org" providerId="AD"/>';
const MENTIONS = '<mentions><mention mentionpersonId="{B}" mentionId="{M}" startIndex="0" length="3"/></mentions>';

const PARTS: Readonly<Record<string, string>> = {
  "xl/persons/person.xml": `<personList>${PERSON_A}<person displayName="Bo" id="{B}"/></personList>`,
  "xl/threadedComments/threadedComment1.xml":
    `<ThreadedComments><threadedComment ref="B2" dT="2026-01-02T03:04:05.67" personId="{A}" id="${QUESTION.id}"><text>@Bo Räcker det?</text>${MENTIONS}</threadedComment>` +
    `<threadedComment ref="B2" dT="2026-01-03T00:00:00.00" personId="{B}" id="${QUESTION.replies[0]!.id}" parentId="${QUESTION.id}"><text>Ja.</text></threadedComment></ThreadedComments>`,
  "xl/comments1.xml":
    `<comments><authors><author>Åsa</author><author>tc=${QUESTION.id}</author></authors><commentList>` +
    `<comment ref="B2" authorId="1"><text><t>[…]</t></text></comment><comment ref="C3" authorId="0"><text><t>Min egen</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="v" xmlns:x="x">${aBox("Note", 1, 1)}${aBox("Note", 2, 2)}${aBox("Button", 1, 1)}</xml>`,
};

function aBox(kind: string, row: number, column: number): string {
  const place = `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>`;
  return `<v:shape id="_x0000_s1030"><x:ClientData ObjectType="${kind}">${place}</x:ClientData></v:shape>`;
}

function placesOf(boxes: string): string[] {
  const notes = boxes.matchAll(/ObjectType="Note">.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g);
  return Array.from(notes, ([, row, column]) => `${row},${column}`);
}

function aFile(): Uint8Array {
  return aPackage({
    sheet: '<sheetData/><legacyDrawing r:id="rId2"/>',
    parts: {
      ...PARTS,
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId4: ["person", "persons/person.xml"],
      }),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({
        rId1: ["comments", "../comments1.xml"],
        rId2: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        rId3: ["threadedComment", "../threadedComments/threadedComment1.xml"],
      }),
    },
  });
}

function edited(change: (book: Book) => void): Uint8Array {
  const book = readBook(aFile());
  change(book);
  return writeBook(book);
}

function threadsOf(saved: Uint8Array): string {
  return partOf(saved, "xl/threadedComments/threadedComment1.xml");
}

function aReply(author: string): Comment["replies"][number] {
  return { id: "{00000000-0000-4000-8000-0000000000C3}", author, created: "2026-02-01T00:00:00Z", text: "Bra!" };
}

function wordsOf(note: string | ExcelJS.Comment): string {
  return typeof note === "string" ? note : (note.texts ?? []).map(({ text }) => text).join("");
}
