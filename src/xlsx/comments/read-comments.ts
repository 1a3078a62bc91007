import { partText } from "../package/part-text";
import { kindOf } from "../package/relationships";
import { readXml } from "../xml/xml-element";
import { readThreads } from "./threads";
import type { Sheet } from "../book";
import type { KeptComments } from "../kept/kept";
import type { Parts } from "../package/open-package";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";

type Sources = { readonly parts: Parts; readonly people: ReadonlyMap<string, string> };

/** Reads a sheet's comments into it, and gives where the file has them. */
export function readComments(
  sheet: Sheet,
  worksheet: XmlElement,
  relationships: readonly Relationship[],
  { parts, people }: Sources,
): KeptComments {
  const threadsAt = relationships.find((relationship) => kindOf(relationship) === "threadedComment");
  const notesAt = relationships.find((relationship) => kindOf(relationship) === "comments");
  const boxesId = worksheet.child("legacyDrawing")?.attribute("id");
  const boxesAt = relationships.find(({ id }) => id === boxesId && boxesId !== undefined);
  const content = threadsAt && parts.get(threadsAt.target);
  const read = content && readThreads(readXml(partText(content), threadsAt.target), (id) => people.get(id) ?? "");
  if (read) sheet.comments = read.comments;
  return {
    asRead: JSON.stringify(sheet.comments),
    ...(threadsAt && { threadsAt }),
    ...(read && { threads: read.kept }),
    ...(notesAt && { notesAt }),
    ...(boxesAt && { boxesAt }),
  };
}
