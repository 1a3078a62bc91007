import type { MenuPlace } from "../menu/menu";

/** What stands open over the grid; one thing at a time. */
export type Popup =
  | { kind: "menu"; of: "cells" | "rows" | "columns" | "insert" | "delete"; at: MenuPlace | null }
  | { kind: "list"; row: number; column: number }
  | { kind: "filter"; table: string; column: number; row: number; sheetColumn: number }
  | { kind: "width" | "height" };
