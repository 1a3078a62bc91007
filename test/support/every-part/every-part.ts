import { strToU8, zipSync } from "fflate";
import { dataKinds } from "./data-kinds";
import { drawingKinds } from "./drawing-kinds";
import { packageKinds } from "./package-kinds";
import { MAIN, OFFICE, PLAN, SHEET, WORKBOOK, type Kind, type Part } from "./part";
import { sheetKinds } from "./sheet-kinds";
import { sheetWords } from "./sheet-words";
import { workbookKinds } from "./workbook-kinds";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** All that a workbook can hold, as far as we know. */
export const everyKind: readonly Kind[] = [
  ...[...workbookKinds, ...sheetKinds, ...sheetWords],
  ...[...drawingKinds, ...packageKinds, ...dataKinds],
];

/** A workbook with something of every kind in it. */
export function everyPart(): Uint8Array {
  const parts = everyKind.flatMap((kind) => kind.parts ?? []);
  const main: readonly Part[] = [
    aPart("", "rId1", "officeDocument", WORKBOOK, "application/vnd.ms-excel.sheet.macroEnabled.main+xml", workbook()),
    aPart(WORKBOOK, "rId1", "worksheet", PLAN, `${SHEET}.worksheet+xml`, plan()),
    aPart(WORKBOOK, "rId2", "worksheet", "xl/worksheets/sheet2.xml", `${SHEET}.worksheet+xml`, pivot()),
  ];
  const all = [...main, ...parts];
  // A part that two lead to is told once.
  const written = all.filter(({ type }) => type !== "");
  const types = written.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join("")}</Types>`,
    ),
  };
  for (const { path, content } of written) files[path] = typeof content === "string" ? strToU8(content) : content;
  for (const from of new Set(all.map((part) => part.from))) files[pathOfPointers(from)] = strToU8(pointers(from, all));
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

function aPart(from: string, id: string, relation: string, path: string, type: string, content: string): Part {
  return { from, id, relation, path, type, content };
}

export function pathOfPointers(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function pointers(from: string, parts: readonly Part[]): string {
  const rows = parts
    .filter((part) => part.from === from)
    .map(({ id, relation, path }) => {
      const type = relation.includes("/") ? relation : `${OFFICE}/${relation}`;
      return `<Relationship Id="${id}" Type="${type}" Target="/${path}"/>`;
    });
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join("")}</Relationships>`;
}

function workbook(): string {
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="10" tabRatio="750" activeTab="0"/></bookViews>` +
    '<sheets><sheet name="Plan" sheetId="3" r:id="rId1"/><sheet name="Diagram" sheetId="7" r:id="rId17"/><sheet name="Dialog" sheetId="8" r:id="rId18"/><sheet name="Makro" sheetId="9" state="hidden" r:id="rId19"/><sheet name="Pivot" sheetId="5" r:id="rId2"/></sheets>' +
    '<externalReferences><externalReference r:id="rId22"/></externalReferences>' +
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$C$9,Plan!$E$1:$F$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$A:$A,Plan!$1:$1</definedName><definedName name="Godkänd" comment="Den som godkänt">Plan!$A$1</definedName></definedNames>' +
    '<calcPr calcId="191029"/><customWorkbookViews><customWorkbookView name="Min vy" guid="{4}" windowWidth="100" windowHeight="100" activeSheetId="1"/></customWorkbookViews><pivotCaches><pivotCache cacheId="1" r:id="rId14"/></pivotCaches>' +
    `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches xmlns:x14="${X14}"><x14:slicerCache r:id="rId15"/></x14:slicerCaches></ext></extLst></workbook>`
  );
}

function plan(): string {
  const cells =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Kr</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>1</v></c></row>' +
    '<row r="3" outlineLevel="2"><c r="A3" s="2"/><c r="B3" cm="1"><f t="array" ref="B3:B4">SORT(B1:B2)</f><v>1</v></c><c r="C3"><f t="dataTable" ref="C3:C4" dt2D="0" dtr="0" r1="A1"/><v>2</v></c></row><row r="5"><c r="B5" t="e" vm="1"><v>#VALUE!</v></c></row>';
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="${X14}" xmlns:xm="${XM}"><sheetPr codeName="Blad1"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView zoomScale="85" workbookViewId="0"><selection activeCell="B2" sqref="B2:C3"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15" outlineLevelRow="2"/><sheetData>${cells}</sheetData><protectedRanges><protectedRange name="Fritt" sqref="A1"/></protectedRanges><scenarios><scenario name="Bästa" count="1"><inputCells r="A1" val="1"/></scenario></scenarios><customSheetViews><customSheetView guid="{4}"/></customSheetViews>` +
    '<conditionalFormatting sqref="B2:B9"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{6}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C2:C9"><cfRule type="iconSet" priority="5"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" imeMode="off" sqref="D9"><formula1>"a"</formula1></dataValidation></dataValidations><pageSetup orientation="landscape" horizontalDpi="600" r:id="rId7"/><headerFooter differentOddEven="1"><oddHeader>&amp;Ludda</oddHeader><evenHeader>&amp;Ljämn</evenHeader></headerFooter>' +
    '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><cellWatches><cellWatch r="A1"/></cellWatches><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>' +
    '<drawing r:id="rId11"/><legacyDrawing r:id="rId5"/><legacyDrawingHF r:id="rId6"/><oleObjects><oleObject progId="Word.Document.12" shapeId="1031" r:id="rId10"/></oleObjects><controls><control shapeId="1030" r:id="rId8" name="Knapp"/></controls><tableParts count="1"><tablePart r:id="rId1"/></tableParts>' +
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{6}"><x14:dataBar/></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Pivot!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
    '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Plan!A1:B1</xm:f><xm:sqref>G1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>'
  );
}

function pivot(): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:x14="${X14}"><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Nr</t></is></c></row></sheetData><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst></worksheet>`;
}
