/** Makes an index over rows when it is first asked for, and keeps it for as long as somebody holds on to these rows. */
export function indexed<Rows extends object, Index>(make: (rows: Rows) => Index): (rows: Rows) => Index {
  const made = new WeakMap<Rows, Index>();
  return (rows) => {
    const before = made.get(rows);
    if (before !== undefined) return before;
    const index = make(rows);
    made.set(rows, index);
    return index;
  };
}
