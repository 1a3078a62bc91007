/** `2.10` stands after `2.9`. */
const numbers = new Intl.Collator("sv", { numeric: true });

/** Rows in the order of the adopted numbers that people cite; rows without one come last, as they stand. */
export function byNumber<Row extends { readonly no: string | null }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.no && b.no ? numbers.compare(a.no, b.no) : Number(!a.no) - Number(!b.no)));
}
