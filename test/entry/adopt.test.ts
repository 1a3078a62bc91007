import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { run } from "../../src/entry/cli";
import { changeCell, emptyBook, type Book, type Value } from "../../src/xlsx/book";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";

const plan = [
  ["Samverkansplan 2025–2026"],
  [],
  ["Område", "Aktivitet", "Ansvarig", "Klart senast", "Status", "Kostnad (tkr)"],
  ["Boende", "Kartlägg lediga studentrum", "Bostadsenheten/ Norrsjö kommun", "HT 2025", "Påbörjad", 40],
  ["Arbetsliv", "Inrätta tio praktikplatser", "Karriärservice/ Norrsjö universitet", "2026-05-31", "Klart", null],
];

describe("plan-register adopt", () => {
  it("makes a register of a foreign sheet, which the check then reads", async () => {
    const output = join(folder(), "register.xlsx");
    const adopted = await run(["adopt", saved(bookOf(plan)), "-o", output]);
    expect(adopted.exitCode).toBe(0);
    expect(texts(output, "Aktiviteter")).toEqual(
      expect.arrayContaining([
        "Kartlägg lediga studentrum",
        "Norrsjö kommun: Bostadsenheten",
        "Blad1!B4",
        "Kostnad (tkr): 40; Status i källan: Påbörjad",
      ]),
    );
    expect(texts(output, "Områden")).toEqual(expect.arrayContaining(["Boende", "Arbetsliv"]));
    const checked = await run(["check", output]);
    expect(checked.output).not.toMatch(/responsible-is-known|status-is-known|area-is-known/);
    expect(checked.exitCode).toBe(0);
  });

  it("only tells what it would make while no register is named", async () => {
    const { output, exitCode } = await run(["adopt", saved(bookOf(plan)), "--lang", "en"]);
    expect(output.split("\n")[0]).toBe("Blad1: 2 areas, 0 goals, 2 activities, 2 parties and 3 facts about the plan.");
    expect(exitCode).toBe(0);
  });

  it("writes over nothing unasked, and adds only what is new when asked", async () => {
    const output = join(folder(), "register.xlsx");
    await run(["adopt", saved(bookOf(plan)), "-o", output]);
    const before = readFileSync(output);
    const refused = await run(["adopt", saved(bookOf(plan)), "-o", output]);
    expect(refused).toEqual({ output: expect.stringContaining("finns redan"), exitCode: 2 });
    expect(readFileSync(output).equals(before)).toBe(true);

    const changed = [
      ...plan.slice(0, 3),
      ["Boende", "Kartlägg lediga studentrum", "Bostadsenheten/ Norrsjö kommun", "VT 2026"],
      plan[4]!,
      ["Boende", "Möblera tjugo rum", "Bostadsenheten/ Norrsjö kommun", "VT 2026"],
    ];
    const updated = await run(["adopt", saved(bookOf(changed)), "-o", output, "--update"]);
    expect(updated.output).toContain("1 ny rad i registret.");
    expect(updated.output).toContain("Kartlägg lediga studentrum, Klart senast: HT 2025 → VT 2026");
    expect(texts(output, "Aktiviteter").filter((text) => text === "Inrätta tio praktikplatser")).toHaveLength(1);
    expect(texts(output, "Aktiviteter")).toContain("Möblera tjugo rum");
  });

  it("asks about a heading that can be read two ways, and follows the answer", async () => {
    const rows = [
      ["Aktivitet", "Ansvarig", "Uppföljning"],
      ["Bygg en cykelväg", "Trafikkontoret", "Antal cyklister"],
    ];
    const asked = await run(["adopt", saved(bookOf(rows))]);
    expect(asked.output).toContain("Vad står under rubriken ”Uppföljning”? Antaget: en anteckning under Övrigt.");
    const output = join(folder(), "register.xlsx");
    await run(["adopt", saved(bookOf(rows)), "-o", output, "--answer", "heading:Uppföljning=comment"]);
    const [headings = [], row = []] = cells(output, "Aktiviteter");
    expect(row[headings.indexOf("Lägesbeskrivning")]).toBe("Antal cyklister");
  });

  it("reads a Word document: its headings and lists, or the table that its plan stands in", async () => {
    const lists = docx([
      heading("Boende"),
      bullet("Kartlägg lediga rum (Bostadsenheten)"),
      bullet("Möblera tjugo rum (Bostadsenheten)"),
    ]);
    expect((await run(["adopt", lists, "--lang", "en"])).output).toMatch(/1 areas, 0 goals, 2 activities/);
    const table = docx([
      paragraph("Det här gör vi."),
      tableOf([
        ["Område", "Aktivitet", "Ansvarig"],
        ["Boende", "Kartlägg lediga rum", "Bostadsenheten"],
      ]),
    ]);
    expect((await run(["adopt", table, "--lang", "en"])).output).toMatch(/1 areas, 0 goals, 1 activities/);
  });

  it.each([
    ["an empty sheet", () => saved(bookOf([])), "Bladet är tomt."],
    [
      "a sheet without headings",
      () => saved(bookOf([["Hej"], ["där"]])),
      "Det går inte att se vilka rubriker tabellen har.",
    ],
    ["an old .doc", () => file("plan.doc", [0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "Filen har det gamla formatet .doc."],
    [
      "an encrypted document",
      () => file("plan.docx", [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")]),
      "Filen är skyddad med lösenord.",
    ],
    ["a PDF", () => file("plan.pdf", [...Buffer.from("%PDF-1.7")]), "Filen är en PDF."],
    ["an empty text", () => file("plan.txt", [32, 10]), "Dokumentet har ingen text som kan läsas."],
    ["a picture", () => file("plan.png", [0x89, 0x50, 0x4e, 0x47, 0, 0]), "Filen är varken"],
    ["a damaged document", () => docxOf("<w:document"), "Dokumentet är skadat"],
  ])("says in a sentence what to do about %s", async (_, made, sentence) => {
    const { output, exitCode } = await run(["adopt", made()]);
    expect(output).toContain(sentence);
    expect(exitCode).toBe(2);
  });

  it("reads a table of thirty columns of which four matter, and loses none of the others", async () => {
    const others = Array.from({ length: 26 }, (_, at) => `Systemfält ${at + 1}`);
    const rows = [
      ["Åtgärd", "Ansvarig", "Slutdatum", "Status", ...others],
      ["Plantera träd", "Parkenheten", "31 maj 2026", "Pågår", ...others.map((_, at) => `v${at + 1}`)],
    ];
    const output = join(folder(), "register.xlsx");
    await run(["adopt", saved(bookOf(rows)), "-o", output]);
    const [headings = [], row = []] = cells(output, "Aktiviteter");
    expect(row[headings.indexOf("Klart senast")]).toBe("31 maj 2026");
    expect(row[headings.indexOf("Övrigt")]).toContain("Systemfält 26: v26");
  });
});

// Helpers

function bookOf(rows: readonly (readonly Value[])[]): Book {
  const book = emptyBook("Blad1");
  for (const [row, values] of rows.entries())
    for (const [column, value] of values.entries())
      if (value !== null) changeCell(book.sheets[0]!, row, column, { value });
  return book;
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), "adopt-"));
}

function saved(book: Book): string {
  return file("plan.xlsx", writeBook(book));
}

function file(name: string, bytes: ArrayLike<number>): string {
  const path = join(folder(), name);
  writeFileSync(path, Uint8Array.from(bytes));
  return path;
}

function cells(path: string, sheet: string): readonly (readonly unknown[])[] {
  const { rows = [] } = readBook(readFileSync(path)).sheets.find(({ name }) => name === sheet) ?? {};
  return rows.map((row) => Array.from(row?.cells ?? [], (cell) => cell?.value ?? null));
}

function texts(path: string, sheet: string): readonly unknown[] {
  return cells(path, sheet).flat();
}

function paragraph(text: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function heading(text: string): string {
  return paragraph(text, '<w:pStyle w:val="Heading1"/>');
}

function bullet(text: string): string {
  return paragraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const row = (texts: readonly string[]) =>
    `<w:tr>${texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("")}</w:tr>`;
  return `<w:tbl>${rows.map(row).join("")}</w:tbl>`;
}

function docx(body: readonly string[]): string {
  const title = paragraph("Samverkansplan 2025–2026");
  return docxOf(`<w:document xmlns:w="${word}/main"><w:body>${[title, ...body].join("")}</w:body></w:document>`);
}

function docxOf(document: string): string {
  const xml = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const relations = (list: readonly string[]) =>
    xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`,
    );
  return file(
    "plan.docx",
    zipSync({
      "[Content_Types].xml": xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      "_rels/.rels": relations([relation("r1", "officeDocument", "word/document.xml")]),
      "word/document.xml": xml(document),
      "word/_rels/document.xml.rels": relations([
        relation("r1", "styles", "styles.xml"),
        relation("r2", "numbering", "numbering.xml"),
      ]),
      "word/styles.xml": xml(
        `<w:styles xmlns:w="${word}/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
      ),
      "word/numbering.xml": xml(
        `<w:numbering xmlns:w="${word}/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
      ),
    }),
  );
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006";
