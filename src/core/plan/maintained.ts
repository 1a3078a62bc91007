type Rows = readonly object[];

/** Rows as they have been, one reading after another: which of them became others at each. */
type Lineage = { readonly changes: (readonly number[])[] };

/** Of which lineage rows are, and how many changes made them. */
type Descent = { readonly lineage: Lineage; readonly version: number };

const descents = new WeakMap<Rows, Descent>();

/** After so many readings, indexes are made anew once. */
const longest = 1000;

/** Notes that rows are those of before but for a few, which stand in the same places. */
export function madeOf(rows: Rows, before: Rows, changed: readonly number[]): void {
  const { lineage, version } = descentOf(before);
  if (lineage.changes.length !== version || version >= longest) return;
  lineage.changes.push(changed);
  descents.set(rows, { lineage, version: version + 1 });
}

function descentOf(rows: Rows): Descent {
  const descent = descents.get(rows) ?? { lineage: { changes: [] }, version: 0 };
  descents.set(rows, descent);
  return descent;
}

type Maintenance<Row, Index, Beside> = {
  readonly make: (rows: readonly Row[], beside: Beside) => Index;
  /** Has the index tell of a row what it told of another that stood there. */
  readonly change: (index: Index, at: number, rows: { readonly was: Row; readonly is: Row }, beside: Beside) => void;
};

/**
 * An index over rows that is changed along with them: when a few of thousands are read anew, it costs what those few
 * cost. It says the same as one that is made afresh. `beside` is what else it is made of; with another, it is made anew.
 */
export function maintained<Row extends object, Index extends object, Beside = undefined>({
  make,
  change,
}: Maintenance<Row, Index, Beside>): (rows: readonly Row[], beside: Beside) => Index {
  type Made = {
    readonly index: Index;
    readonly rows: readonly Row[];
    readonly version: number;
    readonly beside: Beside;
  };
  const latest = new WeakMap<Lineage, Made>();
  return (rows, beside) => {
    const { lineage, version } = descentOf(rows);
    const made = latest.get(lineage);
    if (!made || made.beside !== beside || made.version > version) {
      const index = make(rows, beside);
      if (!made || made.version <= version) latest.set(lineage, { index, rows, version, beside });
      return index;
    }
    const changed = new Set(lineage.changes.slice(made.version, version).flat());
    for (const at of changed) change(made.index, at, { was: made.rows[at]!, is: rows[at]! }, beside);
    latest.set(lineage, { index: made.index, rows, version, beside });
    return made.index;
  };
}
