import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import type { Table } from "../../xlsx/model/table";

type CellsChangeType =
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
