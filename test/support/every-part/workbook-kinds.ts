import { DRAWING, EXCEL, MAIN, OFFICE, OFFICE_2017, PLAN, SHEET, WORKBOOK, xmlPart, type Kind } from "./part";

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** What the workbook leads to, and what stands in its own part. */
export const workbookKinds: readonly Kind[] = [
  {
    name: "theme",
    parts: [
      xmlPart(
        [WORKBOOK, "rId10", "theme"],
        "xl/theme/theme1.xml",
        `${DRAWING}.theme+xml`,
        `<a:theme ${A} name="Kommunens"><a:themeElements><a:clrScheme name="Egen">${[
          "dk1",
          "lt1",
          "dk2",
          "lt2",
          "accent1",
          "accent2",
          "accent3",
          "accent4",
          "accent5",
          "accent6",
          "hlink",
          "folHlink",
        ]
          .map((name, at) => `<a:${name}><a:srgbClr val="${String(at * 10).padStart(6, "0")}"/></a:${name}>`)
          .join("")}</a:clrScheme></a:themeElements></a:theme>`,
      ),
    ],
  },
  {
    name: "looks: gradients, rotation, slanting lines, theme colours, styles by name",
    parts: [
      xmlPart(
        [WORKBOOK, "rId11", "styles"],
        "xl/styles.xml",
        `${SHEET}.styles+xml`,
        `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><sz val="11"/><color theme="4" tint="0.4"/><name val="Calibri"/></font></fonts>` +
          '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
          '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom/><diagonal style="thin"><color auto="1"/></diagonal></border></borders>' +
          '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0"/></cellStyleXfs>' +
          '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="1" applyFill="1"><alignment textRotation="45"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"/></cellXfs>' +
          '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Egen" xfId="1"/></cellStyles><dxfs count="1"><dxf><font><color theme="5"/></font></dxf></dxfs></styleSheet>',
      ),
    ],
  },
  {
    name: "words in bold within a text",
    parts: [
      xmlPart(
        [WORKBOOK, "rId12", "sharedStrings"],
        "xl/sharedStrings.xml",
        `${SHEET}.sharedStrings+xml`,
        `<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>Nr</t></si><si><r><rPr><b/></rPr><t>Fet</t></r><r><t xml:space="preserve"> och mager</t></r></si></sst>`,
      ),
    ],
    words: { path: "xl/sharedStrings.xml", xml: ["<r><rPr><b/></rPr><t>Fet</t></r>"] },
  },
  {
    name: "people who comment",
    parts: [
      xmlPart(
        [WORKBOOK, "rId13", `${OFFICE_2017}/10/relationships/person`],
        "xl/persons/person.xml",
        `${EXCEL}.person+xml`,
        `<personList xmlns="${THREADS}"><person displayName="Åsa" id="{00000000-0000-4000-8000-00000000000A}" userId="asa@example.org" providerId="AD"/></personList>`,
      ),
    ],
  },
  {
    name: "cache of a pivot table, with its records",
    parts: [
      xmlPart(
        [WORKBOOK, "rId14", "pivotCacheDefinition"],
        "xl/pivotCache/pivotCacheDefinition1.xml",
        `${SHEET}.pivotCacheDefinition+xml`,
        `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Plan"/></cacheSource><cacheFields count="2"><cacheField name="Nr" numFmtId="0"><sharedItems/></cacheField><cacheField name="Kr" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" containsInteger="1" minValue="1" maxValue="1"/></cacheField></cacheFields></pivotCacheDefinition>`,
      ),
      xmlPart(
        ["xl/pivotCache/pivotCacheDefinition1.xml", "rId1", "pivotCacheRecords"],
        "xl/pivotCache/pivotCacheRecords1.xml",
        `${SHEET}.pivotCacheRecords+xml`,
        `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><s v="1.1"/><n v="1"/></r></pivotCacheRecords>`,
      ),
    ],
    words: { path: WORKBOOK, xml: ['<pivotCaches><pivotCache cacheId="1" r:id="rId14"/></pivotCaches>'] },
  },
  {
    name: "cache of a slicer",
    parts: [
      xmlPart(
        [WORKBOOK, "rId15", "http://schemas.microsoft.com/office/2007/relationships/slicerCache"],
        "xl/slicerCaches/slicerCache1.xml",
        `${EXCEL}.slicerCache+xml`,
        `<slicerCacheDefinition xmlns="${X14}" name="Utsnitt_Nr" sourceName="Nr"><pivotTables><pivotTable tabId="3" name="Pivot1"/></pivotTables></slicerCacheDefinition>`,
      ),
    ],
    words: {
      path: WORKBOOK,
      xml: ['<x14:slicerCaches xmlns:x14="' + X14 + '"><x14:slicerCache r:id="rId15"/></x14:slicerCaches>'],
    },
  },
  {
    name: "cache of a timeline",
    parts: [
      xmlPart(
        [WORKBOOK, "rId16", "http://schemas.microsoft.com/office/2011/relationships/timelineCache"],
        "xl/timelineCaches/timelineCache1.xml",
        `${EXCEL}.timelineCache+xml`,
        '<timelineCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" name="Tidslinje_Klart" sourceName="Klart"/>',
      ),
    ],
  },
  {
    name: "tabs that hold no cells: a chart, an old dialog, an old macro sheet",
    parts: [
      xmlPart(
        [WORKBOOK, "rId17", "chartsheet"],
        "xl/chartsheets/sheet1.xml",
        `${SHEET}.chartsheet+xml`,
        `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
      ),
      xmlPart(
        [WORKBOOK, "rId18", "dialogsheet"],
        "xl/dialogsheets/sheet1.xml",
        `${SHEET}.dialogsheet+xml`,
        `<dialogsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
      ),
      xmlPart(
        [WORKBOOK, "rId19", "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"],
        "xl/macrosheets/sheet1.xml",
        `${EXCEL}.macrosheet+xml`,
        `<xm:macrosheet xmlns="${MAIN}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData/></xm:macrosheet>`,
      ),
    ],
    words: {
      path: WORKBOOK,
      xml: ['<sheet name="Diagram" sheetId="7" r:id="rId17"/>', '<sheet name="Dialog" sheetId="8" r:id="rId18"/>'],
    },
  },
  {
    name: "print areas and titles, names with comments",
    words: {
      path: WORKBOOK,
      xml: [
        ">Plan!$A$1:$C$9,Plan!$E$1:$F$9</definedName>",
        ">Plan!$A:$A,Plan!$1:$1</definedName>",
        '<definedName comment="Den som godkänt" name="Godkänd">Plan!$A$1</definedName>',
      ],
    },
  },
  {
    name: "views of people's own, windows, order of tabs",
    words: {
      path: WORKBOOK,
      xml: [
        '<customWorkbookViews><customWorkbookView name="Min vy" guid="{4}" windowWidth="100" windowHeight="100" activeSheetId="1"/></customWorkbookViews>',
        'tabRatio="750"',
      ],
    },
  },
  {
    name: "cells with metadata: a formula that spills, a picture in a cell",
    words: {
      path: PLAN,
      xml: ['<c r="B3" cm="1"><f t="array" ref="B3:B4">', '<c r="B5" vm="1" t="e"><v>#VALUE!</v></c>'],
    },
  },
  {
    name: "table of what-if values",
    words: { path: PLAN, xml: ['<f t="dataTable" ref="C3:C4" dt2D="0" dtr="0" r1="A1"/>'] },
  },
];
