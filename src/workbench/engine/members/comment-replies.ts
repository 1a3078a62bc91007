import type { CommentReply } from "../../../xlsx/model/comment";
import { integer, text } from "../arguments";
import { assumed, documented } from "../basis";
import { addReply, changeComment, findComment } from "../cells/comments";
import { itemNotFound } from "../excel-error";
import type { ExcelClass } from "../member";
import { node, type Node, type Targets } from "../node";
import { oneCell } from "../ranges/geometry";
import { plain } from "./comments";

type Owner = Targets["CommentReplyCollection"];
type Target = Targets["CommentReply"];

export const commentReplyCollection: ExcelClass<Owner> = {
  items: (owner) => repliesOf(owner).map((reply) => asNode(owner, reply)),
  item: (owner, replyId) => some(owner, find(owner, replyId), replyId),
  members: {
    Add: {
      since: "1.10",
      basis: documented,
      invoke: (owner, call, content, contentType) => {
        plain(contentType);
        return asNode(owner, addReply(call, owner.sheet, owner.id, text(content, "content")));
      },
    },
    GetCount: { since: "1.10", basis: documented, invoke: (owner) => repliesOf(owner).length },
    GetItemAt: {
      since: "1.10",
      basis: documented,
      invoke: (owner, _, index) => some(owner, repliesOf(owner)[integer(index, "index")], index),
    },
    GetItemOrNullObject: {
      since: "1.14",
      basis: documented,
      invoke: (owner, _, replyId) => {
        const reply = find(owner, replyId);
        return reply ? asNode(owner, reply) : null;
      },
    },
  },
};

export const commentReply: ExcelClass<Target> = {
  identity: "Id",
  members: {
    Id: { since: "1.10", basis: documented, get: ({ replyId }) => replyId },
    Content: {
      since: "1.10",
      basis: documented,
      get: (target) => replyOf(target).text,
      set: (target, content, call) =>
        changeComment(call, target.sheet, target.id, "ReplyEdited", (comment) => ({
          ...comment,
          replies: comment.replies.map((reply) =>
            reply.id === target.replyId ? { ...reply, text: text(content, "content") } : reply,
          ),
        })),
    },
    AuthorName: { since: "1.10", basis: documented, get: (target) => replyOf(target).author },
    AuthorEmail: {
      since: "1.10",
      basis: [documented, assumed("The workbench knows no addresses: the text is empty.")],
      get: () => "",
    },
    CreationDate: { since: "1.10", basis: documented, get: (target) => replyOf(target).created },
    ContentType: { since: "1.12", basis: documented, get: () => "Plain" },
    Resolved: { since: "1.11", basis: documented, get: ({ sheet, id }) => findComment(sheet, id).resolved },
    GetParentComment: {
      since: "1.10",
      basis: documented,
      invoke: ({ sheet, id }) => node("Comment", { sheet, id }),
    },
    GetLocation: {
      since: "1.10",
      basis: documented,
      invoke: ({ sheet, id }, call) => {
        const { row, column } = findComment(sheet, id);
        return call.range(sheet, oneCell(row, column));
      },
    },
    Delete: {
      since: "1.10",
      basis: documented,
      invoke: (target, call) => {
        const gone = replyOf(target);
        changeComment(call, target.sheet, target.id, "ReplyDeleted", (comment) => ({
          ...comment,
          replies: comment.replies.filter((reply) => reply.id !== gone.id),
        }));
      },
    },
  },
};

const repliesOf = ({ sheet, id }: Owner): CommentReply[] => findComment(sheet, id).replies;
const find = (owner: Owner, replyId: unknown) => repliesOf(owner).find((reply) => reply.id === replyId);
const asNode = (owner: Owner, { id }: CommentReply): Node => node("CommentReply", { ...owner, replyId: id });

function replyOf(target: Target): CommentReply {
  const reply = find(target, target.replyId);
  if (!reply) throw itemNotFound(`reply ${target.replyId}`);
  return reply;
}

function some(owner: Owner, reply: CommentReply | undefined, key: unknown): Node {
  if (!reply) throw itemNotFound(`reply ${String(key)}`);
  return asNode(owner, reply);
}
