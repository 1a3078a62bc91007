import type { CellAddress } from "../register/layout";
import type { Severity } from "../rules/rule";

/** A sheet for people to read, as values: the same comes out of Excel, a file and the workbench. */
export type Page = {
  /** What the sheet is about, surest first: it is told again by these, whatever it is called by then. */
  readonly keys: readonly string[];
  /** What the sheet is called when it is made, if the name is free. */
  readonly name: string;
  /** Width of each column in characters. Columns beyond them are people's own. */
  readonly widths: readonly number[];
  /** From the top down. Below them stands `notesHeading` when the sheet is made, and under that people write what they like. */
  readonly rows: readonly PageRow[];
  readonly notesHeading: string;
  readonly print: {
    /** Stands at the top left of every printed page, in Excel's codes. */
    readonly header: string;
    /** In Excel's codes: `Sida &P av &N`. */
    readonly footer: string;
    /** Rows that head every printed page from where they stand on, counted from 1, ends included. */
    readonly headRows: { readonly first: number; readonly last: number };
  };
};

export type PageRow = {
  readonly cells: readonly (PageCell | null)[];
  /** Points, for rows that do not grow by themselves because cells in them are merged. */
  readonly height?: number;
};

export type PageCell = {
  readonly value: string | number;
  readonly look: Look;
  /** The text runs on over this many columns, this one included. */
  readonly across?: number;
  /** A click leads to the page whose first key this is. */
  readonly linkTo?: string;
  /** A click leads to this cell, by where it stands as the page is made. */
  readonly linkToCell?: CellAddress;
};

/** How a cell looks, by what it is for; `looks.ts` says what that means in points and colours. */
export type Look =
  | "title"
  | "subtitle"
  | "words"
  | "heading"
  | "columnHeading"
  | "text"
  | "cell"
  | "number"
  | "totalWord"
  | "total"
  | "link"
  | "notes"
  | `verdict-${"passed" | "left"}`
  | `severity-${Severity}`
  | `status-${"notStarted" | "onTrack" | "deviating" | "ongoing" | "postponed" | "stopped" | "done" | "none"}`;
