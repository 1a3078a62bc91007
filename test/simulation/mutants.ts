/** One thing that keeps people's work, taken out of the add-in: the tests, or the simulation, are to notice. */
export type Mutant = {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
};

export const mutants: readonly Mutant[] = [
  {
    name: "nothing is put back",
    file: "src/excel/write-cells.ts",
    from: "const lost = mishap ? await putBack(context, of, mishap) : [];",
    to: "const lost = mishap === undefined ? await putBack(context, of, mishap) : [];",
  },
  {
    name: "what the person saw is no guard",
    file: "src/excel/write-cells.ts",
    from: "else if (!saysSame(seen.now, edit.seen)) outcomes",
    to: "else if (edit === undefined) outcomes",
  },
  {
    name: "what was met is not looked at",
    file: "src/excel/put-cells.ts",
    from: "mishap: isMeant ? null : mishap",
    to: "mishap: null",
  },
  {
    name: "rows are found by their number",
    file: "src/app/cell-target.ts",
    from: "const at = !identity || isIt(identities[index]) ? index : identities.findIndex(isIt);",
    to: "const at = index;",
  },
  {
    name: "rows with the same ID are not told apart",
    file: "src/app/tell-apart.ts",
    from: "return edit.naming ?",
    to: "return edit === undefined ?",
  },
  {
    name: "after an error rows are added without looking which stand",
    file: "src/excel/append-rows.ts",
    from: "const rows = news.rows.filter(({ id }) => !there.ids.has(id));",
    to: "const rows = news.rows.filter(({ id }) => isPassing(last) || !there.ids.has(id));",
  },
  {
    name: "what a new row landed on is not put back",
    file: "src/excel/put-rows-back.ts",
    from: 'if (line.every((value) => value === "")) return [];',
    to: "if (line.length > 0) return [];",
  },
  {
    name: "lost rows are not noticed",
    file: "src/app/own-writes.ts",
    from: "there.has(idAt === null ? words(cells) : id)",
    to: "true",
  },
];
