import { binaryPart, EXCEL, MAIN, OFFICE, OFFICE_2017, PLAN, SHEET, xmlPart, type Kind } from "./part";

const PIVOT = "xl/worksheets/sheet2.xml";
const ID = "{00000000-0000-4000-8000-0000000000C1}";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** What sheets lead to, besides drawings. */
export const sheetKinds: readonly Kind[] = [
  {
    name: "table with a query, a filter by date and an alternative text",
    parts: [
      xmlPart(
        [PLAN, "rId1", "table"],
        "xl/tables/table1.xml",
        `${SHEET}.table+xml`,
        `<table xmlns="${MAIN}" id="4" name="Plantabell" displayName="Plantabell" ref="A1:B2" tableType="queryTable" totalsRowShown="0"><autoFilter ref="A1:B2"><filterColumn colId="1"><filters><dateGroupItem year="2026" dateTimeGrouping="year"/></filters></filterColumn></autoFilter>` +
          '<tableColumns count="2"><tableColumn id="1" uniqueName="1" name="Nr" queryTableFieldId="1"/><tableColumn id="2" uniqueName="2" name="Kr" queryTableFieldId="2"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
          '<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:table altText="Planen"/></ext></extLst></table>',
      ),
      xmlPart(
        ["xl/tables/table1.xml", "rId1", "queryTable"],
        "xl/queryTables/queryTable1.xml",
        `${SHEET}.queryTable+xml`,
        `<queryTable xmlns="${MAIN}" name="Fråga" connectionId="1" autoFormatId="16"><queryTableRefresh nextId="3"><queryTableFields count="2"><queryTableField id="1" name="Nr" tableColumnId="1"/><queryTableField id="2" name="Kr" tableColumnId="2"/></queryTableFields></queryTableRefresh></queryTable>`,
      ),
    ],
  },
  {
    name: "cells mapped to XML",
    parts: [
      xmlPart(
        [PLAN, "rId2", "tableSingleCells"],
        "xl/tables/tableSingleCells1.xml",
        `${SHEET}.tableSingleCells+xml`,
        `<singleXmlCells xmlns="${MAIN}"><singleXmlCell id="5" r="H1" connectionId="0"><xmlCellPr id="1" uniqueName="titel"><xmlPr mapId="1" xpath="/plan/titel" xmlDataType="string"/></xmlCellPr></singleXmlCell></singleXmlCells>`,
      ),
    ],
  },
  {
    name: "threaded comments with mentions",
    parts: [
      xmlPart(
        [PLAN, "rId3", `${OFFICE_2017}/10/relationships/threadedComment`],
        "xl/threadedComments/threadedComment1.xml",
        `${EXCEL}.threadedcomments+xml`,
        `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="A2" dT="2026-11-25T10:11:12.00" personId="{00000000-0000-4000-8000-00000000000A}" id="${ID}"><text>@Åsa Räcker det?</text><mentions><mention mentionpersonId="{00000000-0000-4000-8000-00000000000A}" mentionId="{00000000-0000-4000-8000-0000000000D1}" startIndex="0" length="4"/></mentions></threadedComment></ThreadedComments>`,
      ),
    ],
  },
  {
    name: "notes, with their boxes and old form controls",
    parts: [
      xmlPart(
        [PLAN, "rId4", "comments"],
        "xl/comments1.xml",
        `${SHEET}.comments+xml`,
        `<comments xmlns="${MAIN}"><authors><author>tc=${ID}</author><author>Bo</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Räcker det?</t></text></comment><comment ref="B2" authorId="1"><text><r><rPr><b/></rPr><t>Bo:</t></r><r><t xml:space="preserve"> kolla</t></r></text></comment></commentList></comments>`,
      ),
      xmlPart(
        [PLAN, "rId5", "vmlDrawing"],
        "xl/drawings/vmlDrawing1.vml",
        "application/vnd.openxmlformats-officedocument.vmlDrawing",
        `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${[
          0, 1,
        ]
          .map(
            (column) =>
              `<v:shape id="_x0000_s${1025 + column}" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
          )
          .join("")}</xml>`,
      ),
    ],
    words: { path: PLAN, xml: ['<legacyDrawing r:id="rId5"/>'] },
  },
  {
    name: "picture in the page's header",
    parts: [
      xmlPart(
        [PLAN, "rId6", "vmlDrawing"],
        "xl/drawings/vmlDrawing2.vml",
        "application/vnd.openxmlformats-officedocument.vmlDrawing",
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="LH" style="width:10pt;height:10pt"><v:imagedata o:relid="rId1"/></v:shape></xml>',
      ),
      binaryPart(["xl/drawings/vmlDrawing2.vml", "rId1", "image"], "xl/media/image2.gif", "image/gif", 62),
    ],
    words: {
      path: PLAN,
      xml: ['<legacyDrawingHF r:id="rId6"/>', "<evenHeader>&amp;Ljämn</evenHeader>", 'differentOddEven="1"'],
    },
  },
  {
    name: "settings of a printer",
    parts: [
      binaryPart(
        [PLAN, "rId7", "printerSettings"],
        "xl/printerSettings/printerSettings1.bin",
        `${SHEET}.printerSettings`,
        7,
      ),
    ],
    words: { path: PLAN, xml: ['horizontalDpi="600"', 'r:id="rId7"'] },
  },
  {
    name: "ActiveX control and form control",
    parts: [
      xmlPart(
        [PLAN, "rId8", "control"],
        "xl/activeX/activeX1.xml",
        `${EXCEL.replace("excel", "office")}.activeX+xml`,
        `<ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" xmlns:r="${OFFICE}" ax:classid="{5}" ax:persistence="persistStreamInit" r:id="rId1"/>`,
      ),
      binaryPart(
        [
          "xl/activeX/activeX1.xml",
          "rId1",
          "http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary",
        ],
        "xl/activeX/activeX1.bin",
        "application/vnd.ms-office.activeX",
        81,
      ),
      xmlPart(
        [PLAN, "rId9", "ctrlProp"],
        "xl/ctrlProps/ctrlProp1.xml",
        `${EXCEL}.controlproperties+xml`,
        '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" checked="Checked"/>',
      ),
    ],
    words: { path: PLAN, xml: ['<controls><control shapeId="1030" r:id="rId8" name="Knapp"/></controls>'] },
  },
  {
    name: "embedded document (OLE)",
    parts: [
      binaryPart(
        [PLAN, "rId10", "oleObject"],
        "xl/embeddings/oleObject1.bin",
        "application/vnd.openxmlformats-officedocument.oleObject",
        10,
      ),
    ],
    words: {
      path: PLAN,
      xml: ['<oleObjects><oleObject progId="Word.Document.12" shapeId="1031" r:id="rId10"/></oleObjects>'],
    },
  },
  {
    name: "pivot table",
    parts: [
      xmlPart(
        [PIVOT, "rId1", "pivotTable"],
        "xl/pivotTables/pivotTable1.xml",
        `${SHEET}.pivotTable+xml`,
        `<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="1" dataCaption="Värden"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Summa" fld="1"/></dataFields></pivotTableDefinition>`,
      ),
      xmlPart(
        ["xl/pivotTables/pivotTable1.xml", "rId1", "pivotCacheDefinition"],
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "",
        "",
      ),
    ],
  },
  {
    name: "slicer and timeline",
    parts: [
      xmlPart(
        [PIVOT, "rId2", "http://schemas.microsoft.com/office/2007/relationships/slicer"],
        "xl/slicers/slicer1.xml",
        `${EXCEL}.slicer+xml`,
        '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="Nr" cache="Utsnitt_Nr" caption="Nr" rowHeight="241300"/></slicers>',
      ),
      xmlPart(
        [PIVOT, "rId3", "http://schemas.microsoft.com/office/2011/relationships/timeline"],
        "xl/timelines/timeline1.xml",
        `${EXCEL}.timeline+xml`,
        '<timelines xmlns="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><timeline name="Klart" cache="Tidslinje_Klart" caption="Klart" level="2" selectionLevel="2"/></timelines>',
      ),
    ],
    words: { path: PIVOT, xml: ['<x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList>'] },
  },
];
