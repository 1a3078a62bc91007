import { join } from "node:path";
import { propose } from "../../../src/core/intake/propose";
import type { Answers } from "../../../src/core/intake/proposal";
import { saidAt, type SheetSource, type Spot } from "../../../src/core/intake/source";
import { registerContents } from "../../../src/core/intake/to-register/register-contents";
import { tracedRows } from "../../../src/core/intake/to-register/traced-rows";
import { readLayouts } from "../../score/adopt/layout-file";

describe("propose, corrected by a person", () => {
  it("shows what each column was taken for, how surely, and some of what stands in it", () => {
    expect(read().columns).toEqual([
      expect.objectContaining({ heading: "Aktivitet", field: "activity", confidence: 1, examples: ["Kartlägg rum"] }),
      expect.objectContaining({ heading: "Vem", field: "owner", confidence: 1 }),
      expect.objectContaining({ heading: "Förbindelse", field: "note", confidence: 0, examples: ["HT 2026"] }),
    ]);
  });

  it("reads a column as what the person says that it is", () => {
    const { id } = read().columns[2]!;
    const { activities, columns } = read(new Map([[id, "end"]]));
    expect(activities[0]!.end?.text).toBe("HT 2026");
    expect(columns[2]).toMatchObject({ field: "end", confidence: 2 });
  });

  it("keeps under Other what the person says is nothing else", () => {
    const { id } = read().columns[1]!;
    const [activity] = read(new Map([[id, "note"]])).activities;
    expect(activity!.owners).toEqual([]);
    expect(activity!.notes.map(({ heading }) => heading)).toContain("Vem");
  });

  it("lists what it parts, and leaves whole what the person wants whole", () => {
    const [split] = read().splits;
    expect(split).toMatchObject({ text: "Fastighetskontoret; Studentkåren", into: [{}, {}] });
    const { activities, parties, splits } = read(new Map([[split!.id, "whole"]]));
    expect(parties).toEqual([]);
    expect(activities[0]!.owners.map(({ unit }) => unit)).toEqual(["Fastighetskontoret; Studentkåren"]);
    expect(splits).toHaveLength(1);
  });
});

describe("tracedRows", () => {
  it.each(["../../samples/plan-layouts", "own-layouts"])(
    "knows a place for every value of every plan in %s",
    (folder) => {
      const lost = readLayouts(join(__dirname, folder)).flatMap(({ name, source: from }) => {
        const proposal = propose(from)!;
        const values = tracedRows(proposal, registerContents(proposal, from)).flatMap((row) => row.values);
        const isSaid = (spot: Spot) => saidAt(from, spot, "sv") !== "";
        return values.filter((value) => !value.from.some(isSaid)).map(({ column, written }) => [name, column, written]);
      });
      expect(lost).toEqual([]);
    },
  );

  it("says of each value that is to be written which cell it stands in", () => {
    const proposal = read();
    const [row] = tracedRows(proposal, registerContents(proposal, source));
    expect(row).toEqual({
      table: "activities",
      title: "Kartlägg rum",
      from: [{ row: 1, column: 0 }],
      values: [
        {
          column: "responsible",
          written: "Fastighetskontoret; Studentkåren",
          from: [{ row: 1, column: 1 }],
        },
        { column: "other", written: "Förbindelse: HT 2026", from: [{ row: 1, column: 2 }] },
      ],
    });
  });
});

// Helpers

const source: SheetSource = {
  kind: "sheet",
  name: "Blad1",
  cells: [
    ["Aktivitet", "Vem", "Förbindelse"],
    ["Kartlägg rum", "Fastighetskontoret; Studentkåren", "HT 2026"],
  ],
  merges: [],
};

const read = (answers?: Answers) => propose(source, answers)!;
