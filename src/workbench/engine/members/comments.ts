import { EventType, WORKBOOK } from "../../protocol/event-type";
import type { Sheet } from "../../../xlsx/book";
import { flag, integer, range, text } from "../arguments";
import { assumed, documented } from "../basis";
import { addComment, changeComment, deleteComment, findComment } from "../cells/comments";
import { invalidArgument, itemNotFound, notInTheWorkbench } from "../excel-error";
import { sheetId } from "../identity";
import type { Call, ExcelClass } from "../member";
import { node, type Node, type Targets } from "../node";
import { oneCell } from "../ranges/geometry";
import { areaOf } from "../ranges/range-ref";
import { splitSheet } from "../ranges/range-address";
import { registrations } from "./registrations";

type Owner = Targets["CommentCollection"];
type Target = Targets["Comment"];

export const commentCollection: ExcelClass<Owner> = {
  items: (owner, call) => placesOf(owner, call).map(asNode),
  item: (owner, id, call) => some(find(owner, call, id), id),
  members: {
    Add: {
      since: "1.10",
      basis: [documented, assumed("Rich content, with mentions, is refused by the workbench.")],
      invoke: ({ sheet }, call, address, content, contentType) => {
        plain(contentType);
        const { sheets } = call.engine.book;
        if (typeof address === "string" && splitSheet(address).sheet === undefined) {
          throw invalidArgument("cellAddress must name its sheet.");
        }
        const ref = range(address, sheets, sheet, "cellAddress");
        const { top, left, bottom, right } = areaOf(ref);
        if (top !== bottom || left !== right) throw invalidArgument("A comment stands on one cell.");
        return asNode({ sheet: ref.sheet, id: addComment(call, ref.sheet, top, left, text(content, "content")).id });
      },
    },
    GetCount: { since: "1.10", basis: documented, invoke: (owner, call) => placesOf(owner, call).length },
    GetItemAt: {
      since: "1.10",
      basis: documented,
      invoke: (owner, call, index) => some(placesOf(owner, call)[integer(index, "index")], index),
    },
    GetItemByCell: {
      since: "1.10",
      basis: documented,
      invoke: ({ sheet: home }, call, address) => {
        const { sheet, area } = range(address, call.engine.book.sheets, home, "cellAddress");
        const { top, left } = areaOf({ sheet, area });
        const comment = sheet.comments.find(({ row, column }) => row === top && column === left);
        return some(comment && { sheet, id: comment.id }, address);
      },
    },
    GetItemByReplyId: {
      since: "1.10",
      basis: documented,
      invoke: (owner, call, replyId) => {
        const holds = ({ sheet, id }: Target) => findComment(sheet, id).replies.some((reply) => reply.id === replyId);
        return some(placesOf(owner, call).find(holds), replyId);
      },
    },
    GetItemOrNullObject: {
      since: "1.14",
      basis: documented,
      invoke: (owner, call, id) => {
        const found = find(owner, call, id);
        return found ? asNode(found) : null;
      },
    },
    ...registrations<Owner>(
      {
        AddedEvent: { type: EventType.commentAdded, since: "1.12" },
        ChangedEvent: { type: EventType.commentChanged, since: "1.12" },
        DeletedEvent: { type: EventType.commentDeleted, since: "1.12" },
      },
      ({ sheet }, { engine }) => (sheet ? sheetId(engine.book, sheet) : WORKBOOK),
    ),
  },
};

export const comment: ExcelClass<Target> = {
  identity: "Id",
  members: {
    Id: { since: "1.10", basis: documented, get: ({ id }) => id },
    Content: {
      since: "1.10",
      basis: documented,
      get: ({ sheet, id }) => findComment(sheet, id).text,
      set: ({ sheet, id }, content, call) =>
        changeComment(call, sheet, id, "CommentEdited", (known) => ({ ...known, text: text(content, "content") })),
    },
    AuthorName: { since: "1.10", basis: documented, get: ({ sheet, id }) => findComment(sheet, id).author },
    AuthorEmail: {
      since: "1.10",
      basis: [documented, assumed("The workbench knows no addresses: the text is empty.")],
      get: () => "",
    },
    CreationDate: { since: "1.10", basis: documented, get: ({ sheet, id }) => findComment(sheet, id).created },
    ContentType: { since: "1.12", basis: documented, get: () => "Plain" },
    Resolved: {
      since: "1.11",
      basis: documented,
      get: ({ sheet, id }) => findComment(sheet, id).resolved,
      set: ({ sheet, id }, value, call) => {
        const resolved = flag(value, "resolved");
        const how = resolved ? "CommentResolved" : "CommentReopened";
        changeComment(call, sheet, id, how, (known) => ({ ...known, resolved }));
      },
    },
    Replies: { since: "1.10", basis: documented, open: (target) => node("CommentReplyCollection", target) },
    GetLocation: {
      since: "1.10",
      basis: documented,
      invoke: ({ sheet, id }, call) => {
        const { row, column } = findComment(sheet, id);
        return call.range(sheet, oneCell(row, column));
      },
    },
    Delete: { since: "1.10", basis: documented, invoke: ({ sheet, id }, call) => deleteComment(call, sheet, id) },
  },
};

const asNode = (target: Target): Node => node("Comment", target);

/** Rich content carries mentions, of which the workbench has no people. */
export function plain(contentType: unknown): void {
  if ((contentType ?? "Plain") !== "Plain") throw notInTheWorkbench("A comment of rich content");
}

function placesOf({ sheet }: Owner, call: Call): Target[] {
  const of = (each: Sheet) => each.comments.map(({ id }) => ({ sheet: each, id }));
  return sheet ? of(sheet) : call.engine.book.sheets.flatMap(of);
}

function find(owner: Owner, call: Call, id: unknown): Target | undefined {
  return placesOf(owner, call).find((place) => place.id === id);
}

function some(target: Target | undefined, key: unknown): Node {
  if (!target) throw itemNotFound(`comment ${String(key)}`);
  return asNode(target);
}
