import type { Area } from "../../../xlsx/model/area";
import type { Look } from "../../server/messages";

/** A cell from the clipboard: its text, to be read as typed, and what its source said of its look. */
export type PastedCell = {
  text: string;
  look?: PastedLook;
  /** The source says that it is a text, whatever it looks like. */
  isText?: true;
};
export type PastedLook = Pick<Look, "bold" | "italic" | "color" | "fill" | "wrap" | "horizontal">;

/** Cells from the clipboard, every row as wide, and which of them are merged, counted from the first cell. */
export type Pasted = { cells: PastedCell[][]; merges: Area[] };

export function plainPasted(texts: readonly (readonly string[])[]): Pasted {
  return { cells: texts.map((row) => row.map((text) => ({ text }))), merges: [] };
}

/** What to type for the cell to hold just that. An apostrophe keeps a text that would be read as something else. */
export function typedFor({ text, isText }: PastedCell): string {
  return isText &&
    /^[\s'=+\-@#\d(]|^(true|false|sant|falskt|jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/i.test(text)
    ? `'${text}`
    : text;
}
