import { strFromU8, unzipSync } from "fflate";
import { changeCell } from "../../../src/xlsx/book";
import { readBook } from "../../../src/xlsx/read-book";
import { writeBook } from "../../../src/xlsx/write-book";
import { aPackage, partOf, relationships } from "../../support/xlsx-package";
import type { Book } from "../../../src/xlsx/book";

describe("parts that the model does not hold", () => {
  it("are the same, byte for byte, after an edit", () => {
    const before = unzipSync(aFullPackage());
    const after = unzipSync(edited(() => {}));
    for (const path of FOREIGN)
      expect([path, after[path] && strFromU8(after[path])]).toEqual([path, strFromU8(before[path]!)]);
  });

  it("say what they point at", () => {
    const after = unzipSync(edited(() => {}));
    expect(after["xl/pivotTables/_rels/pivotTable1.xml.rels"]).toEqual(
      unzipSync(aFullPackage())["xl/pivotTables/_rels/pivotTable1.xml.rels"],
    );
  });

  it("keep their content types, by path and by ending", () => {
    const types = partOf(
      edited(() => {}),
      "[Content_Types].xml",
    );
    expect(types).toContain('<Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="application/pivot"/>');
    expect(types).toContain('<Default Extension="png" ContentType="image/png"/>');
  });

  it("are led to from the package, the workbook and the sheet", () => {
    const saved = edited(() => {});
    expect(partOf(saved, "_rels/.rels")).toContain('Target="docProps/core.xml"');
    expect(partOf(saved, "xl/_rels/workbook.xml.rels")).toContain('Target="pivotCache/pivotCacheDefinition1.xml"');
    expect(partOf(saved, "xl/workbook.xml")).toContain(
      '<pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches>',
    );
    expect(partOf(saved, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="../comments1.xml"');
    expect(partOf(saved, "xl/worksheets/sheet1.xml")).toContain('<legacyDrawing r:id="rId3"/>');
  });

  it("go when the sheet that they hang on goes", () => {
    const saved = edited((book) => book.sheets.splice(0, 1));
    const paths = Object.keys(unzipSync(saved));
    expect(paths).not.toContain("xl/comments1.xml");
    expect(paths).toContain("docProps/core.xml");
  });

  it("stay apart from parts that are new", () => {
    const saved = edited(({ sheets }) => sheets[1]!.charts.push(aChart()));
    expect(partOf(saved, "xl/worksheets/_rels/sheet2.xml.rels")).toContain('Target="../drawings/drawing2.xml"');
    expect(partOf(saved, "xl/drawings/_rels/drawing2.xml.rels")).toContain('Target="../charts/chart2.xml"');
  });
});

describe("a sheet's own elements that the model does not hold", () => {
  it.each([
    ["what declares their prefixes", 'xmlns:x14="urn:x14"'],
    ["ignored errors", '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>'],
    ["page breaks", '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>'],
    ["data bars", '<cfRule type="dataBar" priority="2"><dataBar/></cfRule>'],
    ["validations that choose a keyboard", '<dataValidation sqref="B1" imeMode="off"/>'],
    ["extensions", '<ext uri="spark"><x14:sparklineGroups/></ext>'],
    ["the password of its protection", '<sheetProtection password="CC1A" sheet="1"/>'],
    ["its zoom", 'zoomScale="85"'],
    ["its name in macros", 'codeName="Blad1"'],
    ["a tab that is a chart", '<sheet name="Diagram" sheetId="9" r:id="rId9"/>'],
    ["looks of tables", '<tableStyle name="Egen" count="1"/>'],
  ])("are kept: %s", (_, xml) => {
    const saved = unzipSync(edited(() => {}));
    const all = ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"].map((path) => strFromU8(saved[path]!));
    expect(all.join("\n")).toContain(xml);
  });

  it("keep the place that Excel wants them in", () => {
    const xml = partOf(
      edited(() => {}),
      "xl/worksheets/sheet1.xml",
    );
    const places = [
      "<sheetData",
      "<sheetProtection",
      "<conditionalF",
      "<rowBreaks",
      "<ignoredErrors",
      "<drawing",
      "<legacyDrawing",
      "<extLst",
    ];
    expect(places.map((tag) => xml.indexOf(tag)).every((at, index, all) => at > (all[index - 1] ?? 0))).toBe(true);
  });
});

describe("a drawing", () => {
  it("keeps its pictures when a chart is put beside them", () => {
    const saved = edited(({ sheets }) => sheets[0]!.charts.push(aChart()));
    const [, path] = /Target="\.\.\/(drawings\/drawing\d+\.xml)"/.exec(
      partOf(saved, "xl/worksheets/_rels/sheet1.xml.rels"),
    )!;
    const drawing = partOf(saved, `xl/${path}`);
    expect(drawing).toContain("<xdr:pic>");
    expect(drawing).toContain("<c:chart ");
    expect(Object.keys(unzipSync(saved))).toContain("xl/media/image1.png");
    expect(readBook(saved).sheets[0]?.charts).toEqual([aChart()]);
  });
});

// Helpers

/** Opens the package, changes a cell and what is asked for, and saves it. */
function edited(change: (book: Book) => void): Uint8Array {
  const book = readBook(aFullPackage());
  changeCell(book.sheets[0]!, 0, 0, { value: "ändrad" });
  change(book);
  return writeBook(book);
}

const FOREIGN = [
  "docProps/core.xml",
  "customXml/item1.xml",
  "xl/theme/theme1.xml",
  "xl/vbaProject.bin",
  "xl/persons/person.xml",
  "xl/externalLinks/externalLink1.xml",
  "xl/chartsheets/sheet1.xml",
  "xl/pivotCache/pivotCacheDefinition1.xml",
  "xl/pivotTables/pivotTable1.xml",
  "xl/comments1.xml",
  "xl/threadedComments/threadedComment1.xml",
  "xl/drawings/vmlDrawing1.vml",
  "xl/drawings/drawing1.xml",
  "xl/media/image1.png",
  "xl/charts/chart1.xml",
];

function aFullPackage(): Uint8Array {
  const foreign = Object.fromEntries(FOREIGN.map((path) => [path, `<part xmlns="urn:x">${path} åäö\r\n</part>`]));
  return aPackage({
    parts: {
      ...foreign,
      "[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
        <Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="application/pivot"/></Types>`,
      "_rels/.rels": relationships({
        a: ["officeDocument", "xl/workbook.xml"],
        rId2: ["core-properties", "docProps/core.xml"],
        rId4: ["customXml", "customXml/item1.xml"],
      }),
      "xl/workbook.xml": `<workbook xmlns:r="urn:r"><sheets><sheet name="Blad1" sheetId="3" r:id="rId1"/><sheet name="Diagram" sheetId="9" r:id="rId9"/>
        <sheet name="Blad2" sheetId="1" r:id="rId2"/></sheets><pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["worksheet", "worksheets/sheet2.xml"],
        rId3: ["theme", "theme/theme1.xml"],
        rId4: ["vbaProject", "vbaProject.bin"],
        rId5: ["person", "persons/person.xml"],
        rId6: ["externalLink", "externalLinks/externalLink1.xml"],
        rId7: ["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
        rId8: ["styles", "styles.xml"],
        rId9: ["chartsheet", "chartsheets/sheet1.xml"],
      }),
      "xl/styles.xml": `<styleSheet><cellXfs><xf/></cellXfs><dxfs><dxf/></dxfs><tableStyles count="1"><tableStyle name="Egen" count="1"/></tableStyles></styleSheet>`,
      "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>",
      "xl/worksheets/sheet1.xml": `<worksheet xmlns:r="urn:r" xmlns:x14="urn:x14"><sheetPr codeName="Blad1"/>
        <sheetViews><sheetView zoomScale="85" workbookViewId="0"/></sheetViews><sheetData/><sheetProtection password="CC1A" sheet="1"/>
        <conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="2"><dataBar/></cfRule></conditionalFormatting>
        <dataValidations count="1"><dataValidation sqref="B1" imeMode="off"/></dataValidations>
        <rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>
        <ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>
        <extLst><ext uri="spark"><x14:sparklineGroups/></ext></extLst></worksheet>`,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({
        rId1: ["drawing", "../drawings/drawing1.xml"],
        rId2: ["comments", "../comments1.xml"],
        rId3: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        rId4: ["threadedComment", "../threadedComments/threadedComment1.xml"],
        rId5: ["pivotTable", "../pivotTables/pivotTable1.xml"],
      }),
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="urn:xdr"><xdr:oneCellAnchor><xdr:pic><a:blip xmlns:a="urn:a" r:embed="rId1"/></xdr:pic></xdr:oneCellAnchor>
        <xdr:oneCellAnchor><xdr:graphicFrame><graphic><graphicData><c:chart r:id="rId2"/></graphicData></graphic></xdr:graphicFrame></xdr:oneCellAnchor></xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationships({
        rId1: ["image", "../media/image1.png"],
        rId2: ["chart", "../charts/chart1.xml"],
      }),
      "xl/pivotTables/_rels/pivotTable1.xml.rels": relationships({
        rId1: ["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"],
      }),
    },
  });
}

function aChart(): Book["sheets"][number]["charts"][number] {
  return {
    name: "Ny",
    type: "columnStacked",
    title: "Läget\nnu",
    showLegend: true,
    series: [{ name: "Antal", categories: null, values: "Blad1!$A$1:$A$3" }],
    position: { left: 10, top: 20, width: 300, height: 200 },
  };
}
