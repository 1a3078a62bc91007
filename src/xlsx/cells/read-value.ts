import { isoToSerial } from "../dates";
import { fromXstring } from "../xml/escape";
import { isTrue } from "../xml/xml-element";
import type { Value } from "../book";
import type { SharedStrings } from "./read-shared-strings";
import type { Style } from "../model/style";

/** What the cells of every sheet point at. */
export type CellSources = {
  readonly strings: SharedStrings;
  readonly styles: readonly (Style | undefined)[];
  readonly date1904: boolean;
  /** How many cells more the workbook may have. */
  readonly room: { cells: number };
};

/** A cell's value by its type (`t`) and what its `v` holds; nothing when it points at a text that is not there. */
export function readValue(
  type: string | undefined,
  value: string,
  { strings, date1904 }: CellSources,
): Value | undefined {
  switch (type) {
    case "s":
      return value === "" ? null : strings.texts[Number(value)];
    case "str":
      return fromXstring(value);
    case "b":
      return isTrue(value);
    case "e":
      return { error: value };
    case "d":
      return isoToSerial(value, date1904) ?? value;
    default:
      // A number that is none has been written by somebody as text without saying so.
      return value.trim() === "" ? null : Number.isNaN(Number(value)) ? value : Number(value);
  }
}
