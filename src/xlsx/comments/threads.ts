import { cellName, readArea } from "../address";
import { namespacesOf } from "../kept/keep-elements";
import { fromXstring } from "../xml/escape";
import { element, textElement, XML_DECLARATION } from "../xml/write-xml";
import { guidOf } from "./guid";
import type { KeptThreads } from "../kept/kept";
import type { Comment, CommentReply } from "../model/comment";
import type { XmlElement } from "../xml/xml-element";
import type { People } from "./people";

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** Reads the conversations of a sheet. Beside them, what the file says of each entry that the model does not hold, such as who is mentioned. */
export function readThreads(
  root: XmlElement,
  nameOf: (personId: string) => string,
): { comments: Comment[]; kept: KeptThreads } {
  const comments: Comment[] = [];
  const byId = new Map<string, Comment>();
  const entries = new Map<string, { text: string; author: string; personId: string; rest: string }>();
  for (const xml of root.all("threadedComment")) {
    const personId = xml.attribute("personId") ?? "";
    const said = readEntry(xml, nameOf(personId));
    const rest = xml.children.filter(({ name }) => name !== "text");
    entries.set(said.id, { text: said.text, author: said.author, personId, rest: rest.map(({ raw }) => raw).join("") });
    const parent = byId.get(guidOf(xml.attribute("parentId") ?? ""));
    const area = readArea(xml.attribute("ref") ?? "");
    if (parent) parent.replies.push(said);
    else if (area) {
      const { id, ...rest } = said;
      const comment = { id, row: area.top, column: area.left, ...rest, resolved: xml.flag("done"), replies: [] };
      comments.push(comment);
      byId.set(id, comment);
    }
  }
  return { comments, kept: { entries, namespaces: namespacesOf(root) } };
}

function readEntry(xml: XmlElement, author: string): CommentReply {
  const created = xml.attribute("dT") ?? "";
  return {
    id: guidOf(xml.attribute("id") ?? ""),
    author,
    // The file counts in universal time without saying so.
    created: created === "" || /(?:Z|[+-]\d\d:\d\d)$/.test(created) ? created : `${created}Z`,
    text: fromXstring(xml.child("text")?.text ?? ""),
  };
}

export function writeThreads(comments: readonly Comment[], people: People, kept: KeptThreads | undefined): string {
  const writeEntry = (entry: CommentReply, attributes: Readonly<Record<string, string | boolean | undefined>>) => {
    const id = guidOf(entry.id);
    const asRead = kept?.entries.get(id);
    const isAuthor = asRead?.author === entry.author;
    const about = {
      ...attributes,
      dT: entry.created.replace(/Z$/, "") || undefined,
      personId: isAuthor ? asRead.personId : people.idOf(entry.author),
      id,
    };
    const rest = asRead?.text === entry.text ? asRead.rest : "";
    return element("threadedComment", about, textElement("text", entry.text) + rest);
  };
  const written = comments.map((comment) => {
    const ref = cellName(comment.row, comment.column);
    const parentId = guidOf(comment.id);
    const replies = comment.replies.map((reply) => writeEntry(reply, { ref, parentId }));
    return writeEntry(comment, { ref, done: comment.resolved || undefined }) + replies.join("");
  });
  const attributes = { xmlns: NAMESPACE, ...kept?.namespaces };
  return XML_DECLARATION + element("ThreadedComments", attributes, written.join(""));
}
