/** A cell of a table, and how many rows and columns it is merged over. */
type HtmlCell = { readonly text: string; readonly down: number; readonly across: number };

/** A line of a document with Markdown's marks, or a table. */
export type Block =
  | { readonly kind: "line"; readonly text: string; readonly isBullet: boolean }
  | { readonly kind: "table"; readonly rows: readonly (readonly HtmlCell[])[] };

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Parts a converter's HTML (which is well formed) into lines and tables. Nothing in it is ever shown as HTML. */
export function htmlBlocks(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const state = {
    text: "",
    mark: "",
    depth: 0,
    rows: null as HtmlCell[][] | null,
    cell: null as string[] | null,
    span: { down: 1, across: 1 },
  };
  const endLine = () => {
    const text = state.text.trim();
    state.text = "";
    if (text === "") return;
    if (state.cell) state.cell.push(text);
    else blocks.push({ kind: "line", text: `${state.mark}${text}`, isBullet: state.mark.trimStart().startsWith("-") });
  };
  for (const [, closing, tag = "", attributes = "", words] of html.matchAll(/<(\/?)([a-z]+\d?)([^>]*)>|([^<]+)/giu)) {
    if (words !== undefined) state.text += decoded(words);
    else if (tag === "br") state.text += "\n";
    else if (tag === "strong") state.text += state.cell ? "" : "**";
    else if (tag === "s" || tag === "del") state.text += "~~";
    else if (tag === "table" && !state.cell) {
      if (!closing) state.rows = [];
      else if (state.rows) blocks.push({ kind: "table", rows: state.rows });
      if (closing) state.rows = null;
    } else if (tag === "tr" && !closing && !state.cell) state.rows?.push([]);
    else if ((tag === "td" || tag === "th") && state.rows) {
      if (!closing) {
        state.cell = [];
        state.span = { down: spanOf(attributes, "rowspan"), across: spanOf(attributes, "colspan") };
      } else {
        endLine();
        state.rows.at(-1)?.push({ text: (state.cell ?? []).join("\n"), ...state.span });
        state.cell = null;
      }
    } else if (/^(?:p|li|ul|ol|h[1-6])$/u.test(tag)) {
      endLine();
      if (tag === "ul" || tag === "ol") state.depth += closing ? -1 : 1;
      state.mark = closing ? "" : markOf(tag, state.depth, state.mark);
    }
  }
  endLine();
  return blocks;
}

function markOf(tag: string, depth: number, mark: string): string {
  if (/^h\d$/u.test(tag)) return `${"#".repeat(Number(tag[1]))} `;
  if (tag === "li") return `${"  ".repeat(Math.max(0, depth - 1))}- `;
  return tag === "p" && depth > 0 ? mark : "";
}

function spanOf(attributes: string, name: string): number {
  return Number(new RegExp(`${name}="(\\d+)"`, "u").exec(attributes)?.[1] ?? 1);
}

function decoded(words: string): string {
  return words.replace(/&(#x[\da-f]+|#\d+|\p{L}+);/giu, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return entities[name] ?? whole;
  });
}
