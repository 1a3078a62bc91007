import { writeKeptParts } from "../kept/write-kept";
import { partText } from "../package/part-text";
import { readRelationships } from "../package/relationships";
import { element } from "../xml/write-xml";
import { readXml } from "../xml/xml-element";
import { writeNoteBoxes } from "./note-boxes";
import { NO_NOTES, readNotes, writeNotes } from "./notes";
import { writeThreads } from "./threads";
import type { Sheet } from "../book";
import type { KeptParts } from "../kept/kept";
import type { PackageWriter } from "../package/package-writer";
import type { RelationshipList } from "../package/relationship-list";
import type { Relationship } from "../package/relationships";
import type { People } from "./people";

const THREADS = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const THREADS_TYPE = "application/vnd.ms-excel.threadedcomments+xml";
const NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const BOXES_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

type Targets = { readonly output: PackageWriter; readonly people: People; readonly kept: KeptParts | undefined };

/** What of the opened package a sheet still leads to: of its comments, only what is as it was. */
export function keptSheetRelationships(sheet: Sheet): readonly Relationship[] {
  const { relationships = [], comments } = sheet.kept ?? {};
  if (areUnchanged(sheet)) return relationships;
  const anew = [comments?.threadsAt, comments?.notesAt, comments?.boxesAt].map((relationship) => relationship?.id);
  return relationships.filter(({ id }) => !anew.includes(id));
}

/** Writes a sheet's comments, unless the kept parts say the same, and gives the element that leads to the notes' boxes. */
export function writeComments(
  sheet: Sheet,
  number: number,
  relationships: RelationshipList,
  { output, people, kept }: Targets,
): ReadonlyMap<string, string> {
  if (areUnchanged(sheet)) return new Map();
  const { comments } = sheet;
  const before = sheet.kept?.comments;
  const partAt = (relationship: Relationship | undefined) => {
    const bytes = relationship && kept?.parts.get(relationship.target);
    return bytes && partText(bytes);
  };

  if (comments.length > 0) {
    const path = output.free("xl/threadedComments/threadedComment", "xml");
    output.add(path, THREADS_TYPE, writeThreads(comments, people, before?.threads));
    relationships.add({ type: THREADS, target: path, external: false });
  }
  const notesAsRead = partAt(before?.notesAt);
  const notes = notesAsRead === undefined ? NO_NOTES : readNotes(readXml(notesAsRead, before!.notesAt!.target));
  const notesXml = writeNotes(comments, notes);
  if (notesXml !== undefined) {
    const path = output.free("xl/comments", "xml");
    output.add(path, NOTES_TYPE, notesXml);
    relationships.to("comments", path);
  }
  const boxes = writeNoteBoxes(partAt(before?.boxesAt), notes.repeated, comments, number);
  if (boxes === undefined) return new Map([["legacyDrawing", ""]]);
  const path = output.free("xl/drawings/vmlDrawing", "vml");
  output.add(path, BOXES_TYPE, boxes);
  if (kept && before?.boxesAt) {
    const pointers = readRelationships(kept.parts, before.boxesAt.target);
    writeKeptParts(kept, pointers, output);
    output.relate(path, pointers);
  }
  return new Map([["legacyDrawing", element("legacyDrawing", { "r:id": relationships.to("vmlDrawing", path) })]]);
}

function areUnchanged({ comments, kept }: Sheet): boolean {
  return (kept?.comments.asRead ?? "[]") === JSON.stringify(comments);
}
