import type { KeptElements, Namespaces } from "./kept";
import type { XmlElement } from "../xml/xml-element";

const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** Attributes that say what the model does not hold, of elements that are otherwise ours. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  workbookPr: [
    ...["codeName", "defaultThemeVersion", "filterPrivacy", "showObjects", "hidePivotFieldList", "dateCompatibility"],
    ...["showBorderUnselectedTables", "promptedSolutions", "showInkAnnotation", "backupFile", "saveExternalLinkValues"],
    ...["updateLinks", "publishItems", "checkCompatibility", "autoCompressPictures", "refreshAllConnections"],
  ],
  workbookView: [
    ...["visibility", "minimized", "showHorizontalScroll", "showVerticalScroll", "showSheetTabs", "tabRatio"],
    ...["xWindow", "yWindow", "windowWidth", "windowHeight", "autoFilterDateGrouping"],
  ],
  workbookProtection: [
    "lockWindows",
    "workbookPassword",
    "workbookAlgorithmName",
    "workbookHashValue",
    "workbookSaltValue",
    "workbookSpinCount",
  ],
  calcPr: ["calcMode", "iterate", "iterateCount", "iterateDelta", "fullPrecision", "refMode"],
  sheetPr: [
    ...["codeName", "filterMode", "syncHorizontal", "syncVertical", "syncRef", "transitionEvaluation"],
    ...["transitionEntry", "published", "enableFormatConditionsCalculation"],
  ],
  pageSetUpPr: ["autoPageBreaks"],
  sheetView: [
    ...["view", "rightToLeft", "showZeros", "showRowColHeaders", "showFormulas", "zoomScale", "zoomScaleNormal"],
    ...["zoomScalePageLayoutView", "zoomScaleSheetLayoutView", "topLeftCell", "showRuler", "showOutlineSymbols"],
    ...["showWhiteSpace", "windowProtection", "defaultGridColor", "colorId"],
  ],
  tableStyleInfo: ["showFirstColumn", "showLastColumn", "showColumnStripes"],
  printOptions: ["verticalCentered", "headings", "gridLines", "gridLinesSet"],
  // The `id` leads to the settings of somebody's printer.
  pageSetup: [
    ...["scale", "firstPageNumber", "useFirstPageNumber", "pageOrder", "blackAndWhite", "draft", "cellComments"],
    ...["copies", "errors", "horizontalDpi", "verticalDpi", "usePrinterDefaults", "id"],
    ...["paperHeight", "paperWidth", "paperUnits"],
  ],
  headerFooter: ["differentOddEven", "differentFirst", "scaleWithDoc", "alignWithMargins"],
  table: [
    ...["tableType", "insertRow", "insertRowShift", "published", "connectionId", "comment", "headerRowDxfId"],
    ...["dataDxfId", "totalsRowDxfId", "headerRowBorderDxfId", "tableBorderDxfId", "totalsRowBorderDxfId"],
    ...["headerRowCellStyle", "dataCellStyle", "totalsRowCellStyle"],
  ],
  tableColumn: [
    ...["uniqueName", "queryTableFieldId", "headerRowDxfId", "dataDxfId", "totalsRowDxfId"],
    ...["headerRowCellStyle", "dataCellStyle", "totalsRowCellStyle"],
  ],
  definedName: [
    ...["comment", "customMenu", "description", "help", "statusBar", "function", "vbProcedure", "xlm"],
    ...["functionGroupId", "shortcutKey", "publishToServer", "workbookParameter"],
  ],
};

/** Keeps the children of a root element that are named, and the attributes above of the rest. */
export function keepElements(root: XmlElement, names: ReadonlySet<string>): KeptElements {
  const elements = new Map<string, string>();
  const attributes = new Map<string, Record<string, string>>();
  for (const child of root.children) {
    const name = nameOf(child);
    if (names.has(name)) elements.set(name, (elements.get(name) ?? "") + child.raw);
    for (const element of [child, ...child.children]) {
      const kept = keepAttributes(element);
      if (Object.keys(kept).length > 0 && !attributes.has(element.name)) attributes.set(element.name, kept);
    }
  }
  return { namespaces: namespacesOf(root), elements, attributes };
}

/** Of an element that is ours, the attributes that the model does not hold. */
export function keepAttributes(element: XmlElement | undefined): Readonly<Record<string, string>> {
  const kept = (ATTRIBUTES[element?.name ?? ""] ?? []).flatMap((key) => {
    const value = element?.attribute(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return Object.fromEntries(kept);
}

/** Newer features come wrapped, with something for older programs beside them: they go by what is wrapped. */
function nameOf(element: XmlElement): string {
  return element.name === "AlternateContent" ? (element.child("Choice")?.children[0]?.name ?? "") : element.name;
}

/** What a root element declares, for elements taken out of it. */
export function namespacesOf({ attributes }: XmlElement): Namespaces {
  const declared = Object.entries(attributes).filter(([name]) => name.startsWith("xmlns:"));
  const compatibility = declared.find(([, uri]) => uri === COMPATIBILITY)?.[0].slice("xmlns:".length);
  const namespaces = Object.fromEntries(declared);
  if (compatibility !== undefined && attributes.Ignorable)
    namespaces[`${compatibility}:Ignorable`] = attributes.Ignorable;
  return namespaces;
}
