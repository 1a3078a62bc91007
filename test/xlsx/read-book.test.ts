import { strToU8, zipSync } from "fflate";
import { BookError } from "../../src/xlsx/book-error";
import { readBook } from "../../src/xlsx/read-book";
import { aPackage, relationships } from "../support/xlsx-package";
import type { Sheet } from "../../src/xlsx/book";
import type { Style } from "../../src/xlsx/model/style";

const STRINGS = `<sst>
  <si><t>Vanlig</t></si>
  <si><r><rPr><b/></rPr><t xml:space="preserve">Fet </t></r><r><t>och mager</t></r><rPh sb="0" eb="1"><t>uttal</t></rPh></si>
  <si><t xml:space="preserve">  kant  </t></si>
  <si><t>_x000D_&amp;_x005F_x0041_</t></si>
</sst>`;

describe("readBook", () => {
  it("reads shared strings, plain and rich, with their spaces", () => {
    const parts = { "xl/sharedStrings.xml": STRINGS };
    const sheet = firstSheet({
      sheet: cellsOf([0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join("")),
      parts,
    });
    expect(valuesOf(sheet)).toEqual([["Vanlig", "Fet och mager", "  kant  ", "\r&_x0041_"]]);
  });

  it("reads every kind of value", () => {
    const cells = `<c t="inlineStr"><is><r><t>In</t></r><r><t>line</t></r></is></c><c t="str"><f>A1</f><v>text</v></c><c t="b"><v>1</v></c>
      <c t="e"><v>#REF!</v></c><c t="d"><v>2026-03-31T12:00:00</v></c><c><v>1.5E3</v></c><c t="n"><v>-2</v></c><c/>`;
    expect(valuesOf(firstSheet({ sheet: cellsOf(cells) }))).toEqual([
      ["Inline", "text", true, { error: "#REF!" }, 46_112.5, 1500, -2],
    ]);
  });

  it("places rows and cells by their own addresses, and by order where they have none", () => {
    const sheet = firstSheet({
      sheet: `<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="1048576"><c r="XFD1048576"><v>4</v></c></row></sheetData>`,
    });
    expect(sheet.rows[0]?.cells.map((cell) => cell?.value)).toEqual([1, undefined, undefined, 2, 3]);
    expect(sheet.rows[1_048_575]?.cells[16_383]?.value).toBe(4);
  });

  it("gives each cell of a shared formula its own", () => {
    const cells = `<c r="A1"><f t="shared" ref="A1:C1" si="0">A$2+LOG10($B3)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>`;
    const [row] = firstSheet({ sheet: cellsOf(cells) }).rows;
    expect(row?.cells.map((cell) => cell?.formula)).toEqual(["A$2+LOG10($B3)", "B$2+LOG10($B3)"]);
  });

  it("resolves the looks of cells", () => {
    const parts = {
      "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
        <fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><color theme="1"/><name val="Arial"/></font></fonts>
        <fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
        <borders><border/><border><left style="mediumDashDot"><color rgb="FF00FF00"/></left></border></borders>
        <cellXfs><xf/><xf numFmtId="14" fontId="1" quotePrefix="1"/>
          <xf numFmtId="164" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1" indent="1"/><protection locked="0"/></xf></cellXfs></styleSheet>`,
    };
    const sheet = firstSheet({ sheet: cellsOf('<c s="0"><v>1</v></c><c s="1"><v>1</v></c><c s="2"/>'), parts });
    expect(sheet.rows[0]?.cells.map((cell) => cell?.style)).toEqual<(Style | undefined)[]>([
      undefined,
      { numberFormat: "m/d/yyyy", font: { bold: true, color: "#000000" }, quotePrefix: true },
      {
        numberFormat: "yyyy\\-mm\\-dd",
        fill: "#FFFF00",
        borders: { left: { style: "dashed", color: "#00FF00" } },
        horizontal: "center",
        wrap: true,
        indent: 1,
        locked: false,
      },
    ]);
  });

  it("keeps a run to the last column as one", () => {
    const sheet = firstSheet({
      sheet: `<cols><col min="1" max="2" width="30" customWidth="1"/><col min="5" max="16384" hidden="1" width="9.140625"/></cols><sheetData/>`,
    });
    expect(sheet.columns).toEqual([{ width: 30 }, { width: 30 }]);
    expect(sheet.columnRuns).toEqual([{ first: 4, last: 16_383, column: { hidden: true } }]);
  });

  it("reads the validations that Excel puts in an extension", () => {
    const sheet = firstSheet({
      sheet: `<sheetData/><extLst><ext uri="{CCE6A557}"><x14:dataValidations xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidation type="list" allowBlank="1">
        <x14:formula1><xm:f>Val!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    });
    expect(sheet.validations).toEqual([
      {
        areas: [
          { top: 1, left: 1, bottom: 8, right: 1 },
          { top: 1, left: 3, bottom: 1, right: 3 },
        ],
        type: "list",
        formula1: "Val!$A$1:$A$3",
        allowBlank: true,
        showError: false,
      },
    ]);
  });

  it("takes print area and title rows into the page layout, and leaves what is more than that as names", () => {
    const parts = {
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="It's" sheetId="7" state="hidden" r:id="rId1"/></sheets><definedNames>
        <definedName name="_xlnm.Print_Area" localSheetId="0">'It''s'!$A$1:$C$9</definedName>
        <definedName name="_xlnm.Print_Titles" localSheetId="0">'It''s'!$A:$B,'It''s'!$1:$2</definedName>
        <definedName name="Alla" hidden="1">'It''s'!$A$1</definedName></definedNames></workbook>`,
    };
    const book = readBook(aPackage({ parts }));
    expect(book.names).toEqual([{ name: "Alla", formula: "'It''s'!$A$1", hidden: true }]);
    expect(book.sheets[0]).toMatchObject({
      name: "It's",
      visibility: "hidden",
      page: { printArea: { top: 0, left: 0, bottom: 8, right: 2 }, titleRows: null },
      names: [{ name: "_xlnm.Print_Titles", formula: "'It''s'!$A:$B,'It''s'!$1:$2" }],
    });
  });

  it("reads files whose elements have prefixes, whose paths are absolute, and whose dialect is the strict one", () => {
    const parts = {
      "_rels/.rels": `<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="x"><x:sheetData><x:row x:r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    };
    expect(firstSheet({ parts }).rows[1]?.cells[1]?.value).toBe(1);
  });

  it("leaves a tab that holds no cells out, without mixing up whose names are whose", () => {
    const parts = {
      "xl/workbook.xml": `<workbook xmlns:r="r"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Diagram" sheetId="1" r:id="rId9"/>
        <sheet name="Blad1" sheetId="2" r:id="rId1"/></sheets><definedNames><definedName name="N" localSheetId="1">1</definedName></definedNames></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId9: ["chartsheet", "chartsheets/sheet1.xml"],
      }),
    };
    const book = readBook(aPackage({ parts }));
    expect(book.activeSheet).toBe(0);
    expect(book.sheets.map(({ name, names }) => [name, names.length])).toEqual([["Blad1", 1]]);
  });
});

describe("readBook refuses", () => {
  const refused: Record<string, [code: string, bytes: Uint8Array]> = {
    "nothing at all": ["not-xlsx", new Uint8Array()],
    "a web page renamed": ["not-xlsx", strToU8("<html><table><tr><td>Nr</td></tr></table></html>")],
    "a zip of something else": ["not-xlsx", zipSync({ "word/document.xml": strToU8("<w:document/>") })],
    "a text file renamed": ["plain-text", strToU8("\ufeffNr;Aktivitet\r\n1.1;Öppna laboratorium\r\n")],
    "a text file in Excel's other alphabet": ["plain-text", Uint8Array.of(0xff, 0xfe, 0x4e, 0, 0x72, 0)],
    "an old text file in Swedish": ["plain-text", Uint8Array.of(0x4e, 0x72, 0x3b, 0xc5, 0xe4, 0x0d, 0x0a)],
    "a document for printing": ["not-xlsx", strToU8("%PDF-1.7\n1 0 obj")],
    "a binary Excel file": ["binary-xlsb", zipSync({ "xl/workbook.bin": new Uint8Array(9) })],
    "an OpenDocument file": [
      "open-document",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    ],
    "an old Excel file": ["old-xls", container("Workbook")],
    "an older one": ["old-xls", Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00)],
    "an encrypted file": ["password-protected", container("EncryptedPackage")],
    "an old Word file": ["not-xlsx", container("WordDocument")],
    "half a file": ["damaged", aPackage({}).subarray(0, 600)],
    "XML that breaks off": ["damaged", aPackage({ parts: { "xl/workbook.xml": "<workbook><sheets>" } })],
    "an entity that would grow": [
      "damaged",
      aPackage({ parts: { "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>' } }),
    ],
    "a sheet that is missing": ["damaged", aPackage({ parts: { "xl/_rels/workbook.xml.rels": relationships({}) } })],
    "a text that is missing": ["damaged", aPackage({ sheet: cellsOf('<c t="s"><v>7</v></c>') })],
    "a row past the last": ["damaged", aPackage({ sheet: '<sheetData><row r="1048577"/></sheetData>' })],
    "a column past the last": ["damaged", aPackage({ sheet: cellsOf('<c r="XFE1"/>') })],
    "a file that says it unpacks to gigabytes": ["too-large", withStatedSize(aPackage({}), 0x7fffffff)],
    "a part that is larger than it says": ["damaged", withStatedSize(aLongPackage(), 2000)],
    "a part of very many elements": [
      "too-large",
      aPackage({ parts: { "xl/styles.xml": `<s>${"<a/>".repeat(500_001)}</s>` } }),
    ],
    "a file of very many parts": ["too-large", zipSync(manyParts(10_001))],
  };

  it.each(Object.entries(refused))("%s", (_, [code, bytes]) => {
    expect(refusalOf(bytes)).toMatchObject({ code, text: { sv: expect.any(String), en: expect.any(String) } });
  });
});

// Helpers

function firstSheet(content: Parameters<typeof aPackage>[0]): Sheet {
  return readBook(aPackage(content)).sheets[0]!;
}

function cellsOf(cells: string): string {
  return `<sheetData><row>${cells}</row></sheetData>`;
}

function valuesOf({ rows }: Sheet) {
  return rows.map((row) => row?.cells.map((cell) => cell?.value));
}

function refusalOf(bytes: Uint8Array): BookError | undefined {
  try {
    readBook(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof BookError) return error;
    throw error;
  }
}

/** The beginning of a compound file, with the name of one stream in its directory. */
function container(stream: string): Uint8Array {
  const name = Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat();
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(1016).fill(0), ...name]);
}

/** The same package, whose directory says that each part is so large. */
function withStatedSize(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return changed;
}

function aLongPackage(): Uint8Array {
  return aPackage({ sheet: `<sheetData>${"<row/>".repeat(500_000)}</sheetData>` });
}

function manyParts(count: number): Record<string, Uint8Array> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`xl/${index}.xml`, new Uint8Array()]));
}
