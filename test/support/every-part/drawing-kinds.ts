import { binaryPart, DRAWING, OFFICE, PLAN, xmlPart, type Kind } from "./part";

const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const C = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
const XDR = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const AT = "xl/drawings/drawing1.xml";
const CHART_STYLE = "http://schemas.microsoft.com/office/2011/relationships";

/** What is drawn on a sheet. */
export const drawingKinds: readonly Kind[] = [
  {
    name: "drawing with shapes and places of charts",
    parts: [
      xmlPart(
        [PLAN, "rId11", "drawing"],
        AT,
        `${DRAWING}.drawing+xml`,
        `<xdr:wsDr ${XDR} ${A}>${anchor('<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="Ruta"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp>')}` +
          `${anchor(`<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Bild"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)}` +
          `${chartAnchor(4, "Linjer", "rId2")}${chartAnchor(5, "Staplar", "rId3")}</xdr:wsDr>`,
      ),
    ],
    words: { path: PLAN, xml: ['<drawing r:id="rId11"/>'] },
  },
  { name: "picture", parts: [binaryPart([AT, "rId1", "image"], "xl/media/image1.png", "image/png", 1)] },
  {
    name: "chart of another kind, with its style, its colours and shapes drawn on it",
    parts: [
      xmlPart(
        [AT, "rId2", "chart"],
        "xl/charts/chart1.xml",
        `${DRAWING}.drawingml.chart+xml`,
        `<c:chartSpace ${C} ${A}><c:chart><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Plan!$B$2</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:lineChart>${axes()}</c:plotArea></c:chart></c:chartSpace>`,
      ),
      xmlPart(
        ["xl/charts/chart1.xml", "rId1", `${CHART_STYLE}/chartStyle`],
        "xl/charts/style1.xml",
        "application/vnd.ms-office.chartstyle+xml",
        '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="227"/>',
      ),
      xmlPart(
        ["xl/charts/chart1.xml", "rId2", `${CHART_STYLE}/chartColorStyle`],
        "xl/charts/colors1.xml",
        "application/vnd.ms-office.chartcolorstyle+xml",
        '<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" meth="cycle" id="10"/>',
      ),
      xmlPart(
        ["xl/charts/chart1.xml", "rId3", "chartUserShapes"],
        "xl/drawings/drawing2.xml",
        `${DRAWING}.drawingml.chartshapes+xml`,
        `<c:userShapes ${C}/>`,
      ),
    ],
  },
  {
    name: "chart of a kind that the workbench knows",
    parts: [
      xmlPart(
        [AT, "rId3", "chart"],
        "xl/charts/chart2.xml",
        `${DRAWING}.drawingml.chart+xml`,
        `<c:chartSpace ${C} ${A}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:spPr><a:gradFill><a:gsLst><a:gs pos="0"><a:schemeClr val="accent1"/></a:gs><a:gs pos="100000"><a:schemeClr val="accent2"/></a:gs></a:gsLst></a:gradFill></c:spPr><c:val><c:numRef><c:f>Plan!$B$2</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes()}</c:plotArea></c:chart></c:chartSpace>`,
      ),
    ],
  },
];

function anchor(content: string): string {
  const corner = (name: string, at: number) =>
    `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${corner("from", 4)}${corner("to", 9)}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function chartAnchor(id: number, name: string, relationship: string): string {
  return anchor(
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart ${C} xmlns:r="${OFFICE}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  );
}

function axes(): string {
  const axis = (kind: string, id: number, side: string) =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling/><c:delete val="0"/><c:axPos val="${side}"/><c:crossAx val="${3 - id}"/></c:${kind}>`;
  return axis("catAx", 1, "b") + axis("valAx", 2, "l");
}
