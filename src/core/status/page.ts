/** A sheet for people to read, as values: the same comes out of Excel, a file and the workbench. */
export type Page = {
  /** Tells the sheet again when it is brought up to date, whatever it is called by then. */
  readonly tag: string;
  /** What the sheet is called when it is made, if the name is free. */
  readonly name: string;
  /** Width of each column in characters. Columns beyond them are people's own. */
  readonly widths: readonly number[];
  /** From A1 down. Below them stands `notesHeading`, and under that people write what they like. */
  readonly rows: readonly PageRow[];
  readonly notesHeading: string;
  readonly print: {
    /** Stands at the top left of every printed page. */
    readonly header: string;
    /** With Excel's codes: `Sida &P av &N`. */
    readonly footer: string;
    /** Rows that stay in sight while scrolling and head every printed page, counted from the top. */
    readonly headRows: number;
  };
};

export type PageRow = { readonly cells: readonly (PageCell | null)[]; readonly height?: number };

export type PageCell = {
  readonly value: string | number;
  readonly look: Look;
  /** The text runs on over this many columns, this one included. */
  readonly across?: number;
  /** A click leads to the sheet that bears this tag. */
  readonly linkTo?: string;
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
  | `status-${"notStarted" | "onTrack" | "deviating" | "ongoing" | "postponed" | "stopped" | "done" | "none"}`;
