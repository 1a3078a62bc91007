/** A part of the package, and what leads to it. */
export type Part = {
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  /** The part that leads to it; "" is the package itself. */
  readonly from: string;
  readonly id: string;
  /** The last word of the relationship's type, or the whole. */
  readonly relation: string;
};

/** A kind of thing that a workbook can hold: parts of its own, or words in a sheet's or the workbook's part. */
export type Kind = {
  readonly name: string;
  readonly parts?: readonly Part[];
  /** What must still stand in the part that is written anew. */
  readonly words?: { readonly path: string; readonly xml: readonly string[] };
};

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const DRAWING = "application/vnd.openxmlformats-officedocument";
export const EXCEL = "application/vnd.ms-excel";
export const OFFICE_2017 = "http://schemas.microsoft.com/office/2017";
export const PLAN = "xl/worksheets/sheet1.xml";
export const WORKBOOK = "xl/workbook.xml";

/** A part of XML. Each has a line break and words of its own, so that one that was written anew would differ. */
export function xmlPart(
  [from, id, relation]: readonly [from: string, id: string, relation: string],
  path: string,
  type: string,
  content: string,
): Part {
  return { from, id, relation, path, type, content: `<?xml version="1.0" encoding="UTF-8"?>\r\n${content}` };
}

/** A part that is no XML: bytes of every value, told apart by a number. */
export function binaryPart(
  [from, id, relation]: readonly [from: string, id: string, relation: string],
  path: string,
  type: string,
  seed: number,
): Part {
  const content = Uint8Array.from({ length: 600 }, (_, index) => (index * 7 + seed) % 256);
  return { from, id, relation, path, type, content };
}
