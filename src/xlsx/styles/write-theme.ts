import { element, XML_DECLARATION } from "../xml/write-xml";
import { OFFICE_THEME, THEME_COLORS } from "./colors";

type Color = readonly [name: string, rgb: string];

/** The colours of a new workbook. Without them some programs draw charts with no colours at all. */
export function writeTheme(): string {
  // The scheme wants dark before light, two by two; cells count them the other way round.
  const colors = THEME_COLORS.map((name, index): Color => [name, OFFICE_THEME[index]!]);
  const [light1, dark1, light2, dark2, ...rest] = colors as [Color, Color, Color, Color, ...Color[]];
  const scheme = [dark1, light1, dark2, light2, ...rest].map(([name, rgb]) =>
    element(`a:${name}`, {}, element("a:srgbClr", { val: rgb })),
  );
  const parts = [
    element("a:clrScheme", { name: "Office" }, scheme.join("")),
    element("a:fontScheme", { name: "Office" }, writeFont("a:majorFont") + writeFont("a:minorFont")),
    element("a:fmtScheme", { name: "Office" }, writeFormats()),
  ];
  const xmlns = { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main", name: "Office" };
  return XML_DECLARATION + element("a:theme", xmlns, element("a:themeElements", {}, parts.join("")));
}

function writeFont(name: string): string {
  const faces =
    element("a:latin", { typeface: "Calibri" }) + element("a:ea", { typeface: "" }) + element("a:cs", { typeface: "" });
  return element(name, {}, faces);
}

/** Three of each kind, subtle to intense, is the least that a theme may have: ours are all plain. */
function writeFormats(): string {
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const lines = [6350, 12_700, 19_050].map((w) => element("a:ln", { w }, fill));
  const effect = element("a:effectStyle", {}, element("a:effectLst", {}));
  return (
    element("a:fillStyleLst", {}, fill.repeat(3)) +
    element("a:lnStyleLst", {}, lines.join("")) +
    element("a:effectStyleLst", {}, effect.repeat(3)) +
    element("a:bgFillStyleLst", {}, fill.repeat(3))
  );
}
