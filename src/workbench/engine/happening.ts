import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import type { Table } from "../../xlsx/model/table";

export type CellsChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Excel.CommentChangeType, and a comment that comes or goes. */
export type CommentChange =
  | "Added"
  | "Deleted"
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyEdited"
  | "ReplyDeleted";

/**
 * What has just happened to the workbook. Events and repaints are made from it, and so is the history: every cell that
 * changed lies within the area of a happening, and cells that came or went have moved those below or to the right.
 */
export type Happening =
  | {
      readonly kind: "cells";
      readonly change: CellsChangeType;
      readonly sheet: Sheet;
      readonly area: Area;
      /** One cell only: what stood there and what stands there. */
      readonly detail?: { readonly before: unknown; readonly after: unknown };
      /** Which way the neighbours went, when cells and not whole rows or columns came or went. */
      readonly shift?: "Down" | "Right" | "Up" | "Left";
      /** A table that the cells are about to belong to. */
      readonly table?: Table;
    }
  | { readonly kind: "look"; readonly sheet: Sheet; readonly area: Area | null }
  /** Formulas say the same by other words, since what they point at has moved or has another name. No event tells it. */
  | { readonly kind: "formulas"; readonly sheet: Sheet; readonly area: Area }
  /** Formulas have other values. */
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "sorted"; readonly sheet: Sheet; readonly area: Area; readonly axis: "rows" | "columns" }
  | { readonly kind: "rows-hidden"; readonly sheet: Sheet; readonly area: Area; readonly hidden: boolean }
  /** A table lets other rows through. */
  | { readonly kind: "filtered"; readonly sheet: Sheet; readonly table: Table }
  | {
      readonly kind: "comment";
      readonly sheet: Sheet;
      readonly change: CommentChange;
      readonly details: { readonly commentId: string; readonly replyIds: readonly string[] };
    }
  /** Something that no cell shows: the page, names, custom properties, a chart. */
  | { readonly kind: "settings" }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "sheet-activated"; readonly sheet: Sheet; readonly left: Sheet | null }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "protection"; readonly sheet: Sheet }
  | { readonly kind: "sheet-renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "sheet-moved"; readonly sheet: Sheet; readonly before: number }
  | { readonly kind: "sheet-shown"; readonly sheet: Sheet; readonly before: Sheet["visibility"] }
  | { readonly kind: "table-added" | "table-deleted"; readonly sheet: Sheet; readonly table: Table };
