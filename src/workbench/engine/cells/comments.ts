import type { Sheet } from "../../../xlsx/book";
import type { Comment, CommentReply } from "../../../xlsx/model/comment";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { itemAlreadyExists, itemNotFound } from "../excel-error";
import type { CommentChange } from "../happening";
import { refuseProtected } from "./protected-cells";

export const commentFacts: readonly Fact[] = [
  {
    about: "A second comment on a cell is refused as ItemAlreadyExists",
    basis: assumed("comments.add twice on the same cell."),
  },
  {
    about: "Nobody comments on a protected sheet",
    basis: assumed("Protect a sheet without options, then comments.add on it."),
  },
  {
    about: "A comment goes with its cell when rows come and go, and is gone when its cell is deleted",
    basis: assumed("Comment on A5, insert a row above, load getLocation().address; delete the row."),
  },
];

/** A comment may be put in another's place while somebody holds on to it: it is known by its id. */
export function findComment(sheet: Sheet, id: string): Comment {
  const comment = sheet.comments.find((each) => each.id === id);
  if (!comment) throw itemNotFound(`comment ${id}`);
  return comment;
}

export function addComment(actor: Actor, sheet: Sheet, row: number, column: number, text: string): Comment {
  refuseProtected(sheet);
  if (sheet.comments.some((each) => each.row === row && each.column === column)) {
    throw itemAlreadyExists("a comment on the cell");
  }
  const comment: Comment = { ...written(actor, text), row, column, resolved: false, replies: [] };
  sheet.comments = [...sheet.comments, comment];
  tell(actor, sheet, "Added", comment);
  return comment;
}

export function addReply(actor: Actor, sheet: Sheet, id: string, text: string): CommentReply {
  const reply = written(actor, text);
  changeComment(actor, sheet, id, "ReplyAdded", (comment) => ({ ...comment, replies: [...comment.replies, reply] }));
  return reply;
}

export function changeComment(
  actor: Actor,
  sheet: Sheet,
  id: string,
  how: CommentChange,
  change: (comment: Comment) => Comment,
): void {
  refuseProtected(sheet);
  const next = change(findComment(sheet, id));
  sheet.comments = sheet.comments.map((each) => (each.id === id ? next : each));
  tell(actor, sheet, how, next);
}

export function deleteComment(actor: Actor, sheet: Sheet, id: string): void {
  refuseProtected(sheet);
  const comment = findComment(sheet, id);
  sheet.comments = sheet.comments.filter((each) => each !== comment);
  tell(actor, sheet, "Deleted", comment);
}

function written({ engine, session }: Actor, text: string): CommentReply {
  const id = `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
  return { id, author: session.person.name, created: engine.now(), text };
}

function tell(actor: Actor, sheet: Sheet, change: CommentChange, { id, replies }: Comment): void {
  const details = { commentId: id, replyIds: replies.map((reply) => reply.id) };
  actor.engine.announce({ kind: "comment", sheet, change, details }, actor);
}
