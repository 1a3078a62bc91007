import type { XmlElement } from "../xml/xml-element";

const ALIGNMENT = ["textRotation", "shrinkToFit", "readingOrder", "relativeIndent", "justifyLastLine"];

/** Whether a cell's look says something that the model does not hold: a gradient, a slanting line, a style by name … */
export function saysMore(xf: XmlElement, root: XmlElement | undefined): boolean {
  const item = (list: string, number: string) => root?.child(list)?.children[xf.number(number) ?? 0];
  const fill = item("fills", "fillId");
  const pattern = fill?.child("patternFill")?.attribute("patternType") ?? "none";
  const border = item("borders", "borderId");
  const alignment = xf.child("alignment");
  return (
    (xf.number("xfId") ?? 0) > 0 ||
    xf.flag("pivotButton") ||
    fill?.child("gradientFill") !== undefined ||
    !["none", "solid"].includes(pattern) ||
    (border?.child("diagonal")?.attribute("style") ?? "none") !== "none" ||
    ALIGNMENT.some((name) => !["0", "false", undefined].includes(alignment?.attribute(name))) ||
    (xf.child("protection")?.flag("hidden") ?? false)
  );
}
