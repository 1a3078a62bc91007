import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/entry/cli";
import { changeCell, emptyBook, type Book, type Value } from "../../src/xlsx/book";
import { readBook } from "../../src/xlsx/read-book";
import { writeBook } from "../../src/xlsx/write-book";
import { bullet, docxBytes, docxOf, heading, paragraph, tableOf } from "../support/docx-file";

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
    expect(refused.output).toContain("0 nya rader i registret.");
    expect(readFileSync(output).equals(before)).toBe(true);

    const changed = [
      ...plan.slice(0, 3),
      ["Boende", "Kartlägg lediga studentrum", "Bostadsenheten/ Norrsjö kommun", "VT 2026"],
      plan[4]!,
      ["Boende", "Möblera tjugo rum", "Bostadsenheten/ Norrsjö kommun", "VT 2026"],
    ];
    const shown = await run(["adopt", saved(bookOf(changed)), "-o", output]);
    expect(shown.output).toContain("Aktiviteter: Möblera tjugo rum");
    expect(shown.output).toContain("Kartlägg lediga studentrum, Klart senast: HT 2025 → VT 2026");
    expect(readFileSync(output).equals(before)).toBe(true);
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
    ["a pivot table", () => saved(bookOf(pivot)), "Bladet är en pivottabell"],
    [
      "a workbook with a password",
      () => file("plan.xlsx", [0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("EncryptedPackage", "utf16le")]),
      "Filen är skyddad med lösenord.",
    ],
    ["a damaged document", () => file("plan.docx", docxOf("<w:document")), "Dokumentet är skadat"],
  ])("says in a sentence what to do about %s", async (_, made, sentence) => {
    const { output, exitCode } = await run(["adopt", made()]);
    expect(output).toContain(sentence);
    expect(exitCode).toBe(2);
  });

  it("says of a picture on an otherwise empty sheet that pictures cannot be read", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Blad1");
    const picture = book.addImage({ base64: onePixel, extension: "png" });
    sheet.addImage(picture, "B2:D6");
    const { output, exitCode } = await run(["adopt", file("bild.xlsx", new Uint8Array(await book.xlsx.writeBuffer()))]);
    expect(output).toContain("En bild av en tabell kan inte läsas");
    expect(exitCode).toBe(2);
  });

  it("reads a workbook with macros, which it never runs", async () => {
    const parts = unzipSync(writeBook(bookOf(plan)));
    const types = strFromU8(parts["[Content_Types].xml"]!).replace(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    );
    const bytes = zipSync({
      ...parts,
      "[Content_Types].xml": strToU8(types),
      "xl/vbaProject.bin": Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]),
    });
    expect((await run(["adopt", file("plan.xlsm", bytes), "--lang", "en"])).output).toMatch(
      /2 areas, 0 goals, 2 activities/,
    );
  });

  it("reads a Word document of twenty megabytes, most of it pictures", async () => {
    const parts = unzipSync(
      docxBytes("Samverkansplan 2025–2026", [heading("Boende"), bullet("Möblera tjugo rum (Bostadsenheten)")]),
    );
    const picture = new Uint8Array(20 * 1024 * 1024);
    const bytes = zipSync({ ...parts, "word/media/image1.png": [picture, { level: 0 }] });
    expect(bytes.length).toBeGreaterThan(20 * 1024 * 1024);
    expect((await run(["adopt", file("plan.docx", bytes), "--lang", "en"])).output).toMatch(
      /1 areas, 0 goals, 1 activities/,
    );
  });

  it("reads two tables on one sheet, and days that are typed as text in three ways", async () => {
    const rows = [
      ["Trafik"],
      ["Åtgärd", "Ansvarig", "Slutdatum"],
      ["Bygg en cykelväg", "Trafikkontoret", "2026-06-30"],
      ["Måla övergångsställen", "Trafikkontoret", "30/6 2026"],
      [],
      ["Park"],
      ["Åtgärd", "Slutdatum", "Ansvarig"],
      ["Plantera träd", "30 juni 2026", "Parkenheten"],
    ];
    const output = join(folder(), "register.xlsx");
    await run(["adopt", saved(bookOf(rows)), "-o", output]);
    const [headings = [], ...read] = cells(output, "Aktiviteter");
    const of = (heading: string) => read.map((row) => row[headings.indexOf(heading)]);
    expect(of("Område")).toEqual(["Trafik", "Trafik", "Park"]);
    expect(of("Ansvarig")).toEqual(["Trafikkontoret", "Trafikkontoret", "Parkenheten"]);
    expect(of("Klart senast")).toEqual(["2026-06-30", "30/6 2026", "30 juni 2026"]);
    expect((await run(["check", output])).output).not.toMatch(/cell-fits-its-column/);
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

const pivot = [
  ["Radetiketter", "Antal av Aktivitet", "Summa av Kostnad"],
  ["Boende", 3, 120],
  ["Arbetsliv", 2, 80],
  ["Totalsumma", 5, 200],
];

const onePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

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

function docx(body: readonly string[]): string {
  return file("plan.docx", docxBytes("Samverkansplan 2025–2026", body));
}
