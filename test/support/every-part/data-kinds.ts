import { binaryPart, DRAWING, MAIN, OFFICE, OFFICE_2017, EXCEL, SHEET, WORKBOOK, xmlPart, type Kind } from "./part";

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006";
const WEB = "http://schemas.microsoft.com/office";

/** What the workbook leads to that is about more than itself: data from elsewhere, programs, the order of calculation. */
export const dataKinds: readonly Kind[] = [
  {
    name: "custom XML with its properties",
    parts: [
      xmlPart(
        [WORKBOOK, "rId20", "customXml"],
        "customXml/item1.xml",
        "application/xml",
        '<plan xmlns="urn:plan">åäö</plan>',
      ),
      xmlPart(
        ["customXml/item1.xml", "rId1", "customXmlProps"],
        "customXml/itemProps1.xml",
        `${DRAWING}.customXmlProperties+xml`,
        `<ds:datastoreItem xmlns:ds="${PROPERTIES}/customXml" ds:itemID="{3}"/>`,
      ),
    ],
  },
  {
    name: "macros with their signature",
    parts: [
      binaryPart(
        [WORKBOOK, "rId21", `${WEB}/2006/relationships/vbaProject`],
        "xl/vbaProject.bin",
        "application/vnd.ms-office.vbaProject",
        21,
      ),
      binaryPart(
        ["xl/vbaProject.bin", "rId1", `${WEB}/2006/relationships/vbaProjectSignature`],
        "xl/vbaProjectSignature.bin",
        "application/vnd.ms-office.vbaProjectSignature",
        22,
      ),
    ],
  },
  {
    name: "link to another workbook",
    parts: [
      xmlPart(
        [WORKBOOK, "rId22", "externalLink"],
        "xl/externalLinks/externalLink1.xml",
        `${SHEET}.externalLink+xml`,
        `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Budget"/></sheetNames></externalBook></externalLink>`,
      ),
    ],
    words: { path: WORKBOOK, xml: ['<externalReferences><externalReference r:id="rId22"/></externalReferences>'] },
  },
  {
    name: "data connections",
    parts: [
      xmlPart(
        [WORKBOOK, "rId23", "connections"],
        "xl/connections.xml",
        `${SHEET}.connections+xml`,
        `<connections xmlns="${MAIN}"><connection id="1" name="Fråga" type="5" refreshedVersion="8"><dbPr connection="Provider=x" command="y"/></connection></connections>`,
      ),
    ],
  },
  {
    name: "metadata and rich data (pictures in cells, formulas that spill)",
    parts: [
      xmlPart(
        [WORKBOOK, "rId24", "sheetMetadata"],
        "xl/metadata.xml",
        `${SHEET}.sheetMetadata+xml`,
        `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      ),
      xmlPart(
        [WORKBOOK, "rId25", `${OFFICE_2017}/06/relationships/rdRichValue`],
        "xl/richData/rdrichvalue.xml",
        `${EXCEL}.rdrichvalue+xml`,
        `<rvData xmlns="${OFFICE_2017.replace("2017", "spreadsheetml/2017")}/richdata" count="1"><rv s="0"><v>0</v></rv></rvData>`,
      ),
    ],
  },
  {
    name: "XML maps",
    parts: [
      xmlPart(
        [WORKBOOK, "rId26", "xmlMaps"],
        "xl/xmlMaps.xml",
        "application/xml",
        `<MapInfo xmlns="${MAIN}" SelectionNamespaces=""><Schema ID="Schema1"/><Map ID="1" Name="plan_karta" RootElement="plan" SchemaID="Schema1" ShowImportExportValidationErrors="0" AutoFit="1" Append="0" PreserveSortAFLayout="1" PreserveFormat="1"/></MapInfo>`,
      ),
    ],
  },
  {
    name: "order of calculation",
    parts: [
      xmlPart(
        [WORKBOOK, "rId27", "calcChain"],
        "xl/calcChain.xml",
        `${SHEET}.calcChain+xml`,
        `<calcChain xmlns="${MAIN}"><c r="B3" i="1"/></calcChain>`,
      ),
    ],
  },
  {
    name: "functions from afar (volatile dependencies)",
    parts: [
      xmlPart(
        [WORKBOOK, "rId28", "volatileDependencies"],
        "xl/volatileDependencies.xml",
        `${SHEET}.volatileDependencies+xml`,
        `<volTypes xmlns="${MAIN}"/>`,
      ),
    ],
  },
];
