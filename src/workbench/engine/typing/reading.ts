import type { Value } from "../../../xlsx/book";

/** What Excel makes of a typed text. */
export type Reading = {
  readonly value: Value;
  readonly formula?: string;
  /** The format that a cell of format General takes with the value. */
  readonly numberFormat?: string;
  /** Typed with a leading apostrophe. */
  readonly quotePrefix?: true;
};
