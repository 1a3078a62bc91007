import type { Area, Book, Sheet, Table } from "../../xlsx/book";
import type { Actor } from "./actor";
import type { RangeRef } from "./range-ref";
import type { Session } from "./session";

export type Locale = "sv-SE" | "en-US";

export type CellsChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** What has just happened to the workbook. Events and repaints are made from it. */
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
    }
  | { readonly kind: "look"; readonly sheet: Sheet; readonly area: Area | null }
  /** Something that no cell shows: the page, names, custom properties, a chart. */
  | { readonly kind: "settings" }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "sheet-activated"; readonly sheet: Sheet; readonly left: Sheet | null }
  | { readonly kind: "sheet-added" | "sheet-deleted" | "protection"; readonly sheet: Sheet }
  | { readonly kind: "sheet-renamed"; readonly sheet: Sheet; readonly before: string }
  | { readonly kind: "table-added" | "table-deleted"; readonly sheet: Sheet; readonly table: Table };

/** A workbook that is open, and all who hold on to something in it. */
export type Engine = {
  readonly book: Book;
  readonly locale: Locale;
  /** The newest ExcelApi that the host answers to. */
  readonly excelApi: string;
  /** `YYYY-MM-DD`: the year of a date typed without one. */
  today(): string;
  readonly sessions: Session[];
  /** Every range that must move with its cells. */
  readonly refs: Set<RangeRef>;
  announce(happening: Happening, by: Actor): void;
};
