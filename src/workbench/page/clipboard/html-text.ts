/** Elements that stand on lines of their own, as Word's paragraphs in a cell do. */
const blocks = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TR"]);
/** What no reader sees. */
const silent = new Set(["STYLE", "SCRIPT", "TEMPLATE", "TITLE", "NOSCRIPT"]);

/** A cell's text as it reads on a page: white space is one space, `br` and paragraphs are line breaks. */
export function textOfCell(cell: HTMLElement): string {
  return linesOf(cell)
    .replace(/ *\n */g, "\n")
    .replace(/^[ \n]+|[ \n]+$/g, "")
    .replaceAll("\u00a0", " ")
    .replaceAll(OWN_LINE, "\n")
    .replace(/^\n+|\n+$/g, "");
}

/** A line end that blocks ask for: one, however many of them meet. */
const OWN_LINE = "\u2028";

function linesOf(node: Node): string {
  let text = "";
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += (child.textContent ?? "").replace(/[ \t\r\n\f]+/g, " ");
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const { tagName } = child as Element;
    if (silent.has(tagName)) continue;
    if (tagName === "BR") text += "\n";
    else if (blocks.has(tagName)) text += `${OWN_LINE}${linesOf(child)}${OWN_LINE}`;
    else text += linesOf(child);
  }
  return text.replace(/ {2,}/g, " ").replace(/ *\u2028[ \u2028]*/g, OWN_LINE);
}
