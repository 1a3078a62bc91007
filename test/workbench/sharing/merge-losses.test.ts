import { cellAt } from "../../../src/xlsx/book";
import type { Session } from "../../../src/workbench/engine/engine";
import { virtualClock } from "../../../src/workbench/sharing/clock";
import type { MergeLoss } from "../../../src/workbench/sharing/merge-losses";
import { shareBook } from "../../../src/workbench/sharing/sharing";
import { aSmallBook } from "../../support/deeds";

type Deed = (session: Session) => void;

describe("what a merge takes away", () => {
  const type =
    (row: number, column: number, text: string): Deed =>
    (session) =>
      session.typeCells(0, row, column, [[text]]);
  const deleteRow =
    (row: number): Deed =>
    (session) =>
      session.deleteRows(0, row, 1);

  it.each<[string, Deed, Deed, MergeLoss["how"], string, string]>([
    ["in the same cell", type(2, 1, "Anna"), type(2, 1, "Bo"), "overwritten", "Anna", "Bo"],
    ["right below the table", type(6, 0, "Anna"), type(6, 0, "Bo"), "filled", "Anna", "Bo"],
    ["in a row that the other has deleted", deleteRow(2), type(2, 1, "Bo"), "deleted", "Bo", "Anna"],
    ["in a row that the other deletes", type(2, 1, "Anna"), deleteRow(2), "deleted", "Anna", "Bo"],
  ])("is on record when two people type %s", (_, annas, bos, how, lost, winner) => {
    const { losses, names, valuesIn } = afterBoth(annas, bos);
    expect(losses.map(({ cell, by, ...loss }) => ({ ...loss, said: cell.value, by: names.get(by) }))).toEqual([
      { how, said: lost, by: winner },
    ]);
    expect(valuesIn()).not.toContain(lost);
  });

  it("is nothing when they type in different cells, in a row that has moved, or the same", () => {
    const pairs: [Deed, Deed][] = [
      [type(2, 1, "Anna"), type(2, 2, "Bo")],
      [(session) => session.insertRows(0, 1, 1), type(2, 1, "Bo")],
      [type(2, 1, "hej"), type(2, 1, "hej")],
      [deleteRow(2), deleteRow(2)],
      [deleteRow(3), type(2, 1, "Bo")],
    ];
    for (const [annas, bos] of pairs) expect(afterBoth(annas, bos).losses).toEqual([]);
  });

  it("is nothing in blank cells that a sort passes over", () => {
    const book = aSmallBook();
    for (let row = 1; row <= 5; row++) delete book.sheets[0]!.rows[row]!.cells[1];
    const sort: Deed = (session) => session.sortTable(0, "PlanActivities", [{ column: 0, descending: true }]);
    const { losses, valuesIn } = afterBoth(type(2, 1, "Anna"), sort, book);
    expect(losses).toEqual([]);
    expect(valuesIn()).toContain("Anna");
  });
});

// Helpers

/** Anna's copy is saved before Bo's. */
function afterBoth(annas: Deed, bos: Deed, book = aSmallBook()) {
  const clock = virtualClock();
  const waits = [1_000, 2_000];
  const delay = () => waits.shift() ?? 3_000;
  const sharing = shareBook(book, { way: "replicas", clock, delay, today: () => "2026-06-15" });
  const losses: MergeLoss[] = [];
  sharing.onMergeLoss((loss) => losses.push(loss));
  const names = new Map<string, string>();
  for (const [name, deed] of [["Anna", annas] as const, ["Bo", bos] as const]) {
    const session = sharing.openSession({ name, color: "#0F6CBD" });
    names.set(session.id, name);
    deed(session);
  }
  clock.passAll();
  const [sheet] = sharing.book.sheets;
  const valuesIn = () =>
    sheet!.rows.flatMap((row, at) => (row?.cells ?? []).map((_, c) => cellAt(sheet!, at, c)?.value));
  return { losses, names, valuesIn };
}
