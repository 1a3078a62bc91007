import { cellName, readArea } from "../address";
import { namespacesOf } from "../kept/keep-elements";
import { element, textElement, XML_DECLARATION } from "../xml/write-xml";
import { guidOf } from "./guid";
import type { Namespaces } from "../kept/kept";
import type { Comment } from "../model/comment";
import type { XmlElement } from "../xml/xml-element";

/** Authors of this kind stand for a conversation, told once more as a note for programs that know no others. */
const THREAD = "tc=";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What stands in a sheet's part of notes: people's own as the file spells them, and the cells of those that repeat a conversation. */
export type Notes = {
  readonly namespaces: Namespaces;
  readonly authors: readonly string[];
  readonly own: readonly string[];
  readonly repeated: readonly { readonly row: number; readonly column: number }[];
};

export const NO_NOTES: Notes = { namespaces: {}, authors: [], own: [], repeated: [] };

export function readNotes(root: XmlElement): Notes {
  const authors = root.child("authors")?.all("author") ?? [];
  const all = root.child("commentList")?.all("comment") ?? [];
  const isRepeated = (note: XmlElement) => authors[note.number("authorId") ?? -1]?.text.startsWith(THREAD) ?? false;
  return {
    namespaces: namespacesOf(root),
    authors: authors.map(({ raw }) => raw),
    own: all.filter((note) => !isRepeated(note)).map(({ raw }) => raw),
    repeated: all.filter(isRepeated).flatMap((note) => {
      const area = readArea(note.attribute("ref") ?? "");
      return area ? [{ row: area.top, column: area.left }] : [];
    }),
  };
}

/** People's own notes, and the conversations as notes. Nothing when there are none of either. */
export function writeNotes(comments: readonly Comment[], { namespaces, authors, own }: Notes): string | undefined {
  if (comments.length === 0 && own.length === 0) return undefined;
  const added = comments.map(({ id }) => `<author>${THREAD}${guidOf(id)}</author>`);
  const repeated = comments.map((comment, index) => {
    const attributes = {
      ref: cellName(comment.row, comment.column),
      authorId: authors.length + index,
      shapeId: 0,
    };
    return element("comment", attributes, element("text", {}, element("r", {}, textElement("t", retold(comment)))));
  });
  const lists =
    element("authors", {}, [...authors, ...added].join("")) +
    element("commentList", {}, [...own, ...repeated].join(""));
  return XML_DECLARATION + element("comments", { xmlns: MAIN, ...namespaces }, lists);
}

function retold({ author, text, replies }: Comment): string {
  return [{ author, text }, ...replies].map((entry) => `${entry.author}:\n${entry.text}`).join("\n\n");
}
