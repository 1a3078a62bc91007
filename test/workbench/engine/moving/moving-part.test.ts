import fc from "fast-check";
import { makeCell, type Book, type Sheet } from "../../../../src/xlsx/book";
import type { Area } from "../../../../src/xlsx/model/area";
import { localAddress, readAddress } from "../../../../src/workbench/engine/ranges/range-address";
import { errorOf, workbench } from "../../../support/workbench";

describe("cells inserted and deleted in some columns only", () => {
  it("take the values below them along, and nothing beside them", async () => {
    const { book } = await insertInAToG((sheet) => {
      for (const address of ["A20", "A21", "G40", "H21", "H40"]) put(sheet, address);
    });
    expect(filled(book)).toEqual(["A20", "H21", "A26", "H40", "G45"]);
  });

  it("take merged cells inside the columns along, and leave those beside them", async () => {
    const { book } = await insertInAToG((sheet) => {
      sheet.merges.push(...["A20:G20", "A19:C23", "B30:D31", "H30:I30"].map(at));
    });
    expect(book.sheets[0]!.merges.map(localAddress)).toEqual(["A20:G20", "A19:C28", "B35:D36", "H30:I30"]);
  });

  it.each([
    ["F30:I30", "Down"],
    ["G21:H21", "Down"],
    ["D19:H24", "Down"],
    ["I25:I26", "Right"],
  ] as const)(
    "are refused where they would tear the merged cell %s apart, and nothing has moved",
    async (merge, way) => {
      const { book, run } = workbench();
      book.sheets[0]!.merges.push(at(merge));
      put(book.sheets[0]!, "A21");
      const error = await errorOf(
        run(async (context) => void context.workbook.worksheets.getItem("Plan").getRange("A21:G25").insert(way)),
      );
      expect(error.code).toBe("InvalidOperation");
      expect([filled(book), book.sheets[0]!.merges.map(localAddress)]).toEqual([["A21"], [merge]]);
    },
  );

  it("let merged cells above them cross the border", async () => {
    const { book } = await insertInAToG((sheet) => sheet.merges.push(at("F1:I20")));
    expect(book.sheets[0]!.merges.map(localAddress)).toEqual(["F1:I20"]);
  });

  it("take links along, and part one that crosses the border", async () => {
    const { book } = await insertInAToG((sheet) => {
      for (const address of ["B30", "H30", "F40:I40"])
        sheet.hyperlinks.push({ area: at(address), location: "Plan!A1" });
    });
    expect(book.sheets[0]!.hyperlinks.map(({ area }) => localAddress(area))).toEqual([
      "B35",
      "H30",
      "F45:G45",
      "H40:I40",
    ]);
  });

  it("take names along, the sheet's own and the workbook's, when their cells lie in the columns", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const places = { Anteckningar: "A30", Sida: "A1:G25", Bredvid: "H30", Tvärs: "F30:H30", Ovan: "B20" };
      for (const [name, address] of Object.entries(places)) sheet.names.add(name, sheet.getRange(address));
      context.workbook.names.add("Bokens", sheet.getRange("C40"));
      await context.sync();

      sheet.getRange("A21:G25").insert("Down");
      const read = (names: Excel.NamedItemCollection, name: string) =>
        names.getItem(name).getRange().load({ address: true });
      const moved = [
        ...Object.keys(places).map((name) => read(sheet.names, name)),
        read(context.workbook.names, "Bokens"),
      ];
      await context.sync();
      expect(moved.map(({ address }) => address.replace("Plan!", ""))).toEqual([
        "A35",
        "A1:G30",
        "H30",
        "F30:H30",
        "B20",
        "C45",
      ]);

      sheet.getRange("A3:G7").delete("Up");
      const back = read(sheet.names, "Anteckningar");
      await context.sync();
      expect(back.address).toBe("Plan!A30");
      sheet.getRange("A28:G32").delete("Up");
      const gone = sheet.names.getItem("Anteckningar").getRangeOrNullObject();
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("move the references of formulas everywhere to cells that moved, and no others", async () => {
    const { book } = await insertInAToG((sheet) => {
      Object.assign(makeCell(sheet, 0, 0), { value: 0, formula: "B30+H30+SUM(A1:G30)+SUM(F30:H30)" });
      Object.assign(makeCell(sheet, 0, 9), { value: 0, formula: "C21" });
    });
    const [row] = book.sheets[0]!.rows;
    expect([row!.cells[0]!.formula, row!.cells[9]!.formula]).toEqual(["B35+H30+SUM(A1:G35)+SUM(F30:H30)", "C26"]);
  });

  it("take the cells of an array formula along", async () => {
    const { book } = await insertInAToG((sheet) => {
      Object.assign(makeCell(sheet, 29, 1), { value: 0, formula: "A30:A31*2", arrayArea: at("B30:B31") });
    });
    expect(book.sheets[0]!.rows[34]!.cells[1]).toMatchObject({ formula: "A35:A36*2", arrayArea: at("B35:B36") });
  });

  it("part a validation that crosses the border, each part with the formula that its own cells had", async () => {
    const { book, run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("E30:J40").dataValidation.rule = { custom: { formula: "=$B30>$K30" } };
      sheet.getRange("A1:C5").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nej" } };
      await context.sync();
      sheet.getRange("A21:G25").insert("Down");
      const moved = sheet.getRange("E35").dataValidation.load({ rule: true });
      const stayed = sheet.getRange("H30").dataValidation.load({ rule: true });
      const left = sheet.getRange("E30").dataValidation.load({ type: true });
      await context.sync();

      expect([moved.rule.custom?.formula, stayed.rule.custom?.formula]).toEqual(["=$B35>$K30", "=$B35>$K30"]);
      expect(left.type).toBe("None");
    });
    expect(book.sheets[0]!.validations.map(({ areas }) => areas.map(localAddress))).toEqual([
      ["E35:G45"],
      ["H30:J40"],
      ["A1:C5"],
    ]);
  });

  it("part conditional formats in the same way, and let those beside the columns be", async () => {
    const { book } = await insertInAToG((sheet) => {
      const format = { priority: 1, style: { fill: "#FF0000" } };
      sheet.conditionalFormats.push({ ...format, areas: [at("B30:D40"), at("F30:H30")], formula: "B30=1" });
      sheet.conditionalFormats.push({ ...format, areas: [at("I30:J40")], formula: "I30=1" });
      sheet.conditionalFormats.push({ ...format, areas: [at("A1:J20")], formula: "A1=1" });
    });
    expect(formats(book)).toEqual([
      ["B35:D45 F35:G35", "B35=1"],
      ["H30", "H30=1"],
      ["I30:J40", "I30=1"],
      ["A1:J20", "A1=1"],
    ]);
  });

  it("leave a rule with a formula for its first cell that stays when its first cells are deleted", async () => {
    const { book, run } = workbench();
    book.sheets[0]!.conditionalFormats.push(
      { priority: 1, style: {}, areas: [at("A5:G9")], formula: "$B5=1" },
      { priority: 2, style: {}, areas: [at("A5:G6"), at("A8:B9")], formula: "$B5=$C$9" },
    );
    await run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("A4:G6").delete("Up");
      await context.sync();
    });
    expect(formats(book)).toEqual([
      ["A4:G6", "$B4=1"],
      ["A5:B6", "$B5=$C$6"],
    ]);
  });

  it("are told to the add-in's listeners with the way that their neighbours went", async () => {
    const { run, settle } = workbench();
    const told: unknown[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.onChanged.add(async ({ changeType, address, changeDirectionState }) => {
        told.push([changeType, address, changeDirectionState]);
      });
      await context.sync();
      sheet.getRange("A21:G25").insert("Down");
      sheet.getRange("A21:G25").delete("Up");
      await context.sync();
    });
    await settle();
    expect(told).toEqual([
      ["CellInserted", "A21:G25", expect.objectContaining({ insertShiftDirection: "Down" })],
      ["CellDeleted", "A21:G25", expect.objectContaining({ deleteShiftDirection: "Up" })],
    ]);
  });

  it("always leave every cell beside the columns and above the row as it was, and come back when deleted", async () => {
    const { book, run } = workbench();
    const sheet = book.sheets[0]!;
    const places = fc.record({ top: fc.nat(8), left: fc.nat(5), high: fc.nat(3), wide: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(places, async ({ top, left, high, wide }) => {
        sheet.rows = [];
        for (let row = 0; row < 9; row++)
          for (let column = 0; column < 7; column++)
            put(sheet, localAddress({ top: row, left: column, bottom: row, right: column }));
        const before = structuredClone(sheet.rows);
        const area = { top, left, bottom: top + high, right: left + wide };
        await run(async (context) => {
          const range = context.workbook.worksheets.getItem("Plan").getRange(localAddress(area));
          range.insert("Down");
          await context.sync();
          for (const [row, { cells }] of before.map((each) => each!).entries()) {
            for (const [column, cell] of cells.entries()) {
              const moves = row >= top && column >= left && column <= left + wide;
              expect(sheet.rows[row + (moves ? high + 1 : 0)]!.cells[column]).toEqual(cell);
            }
          }
          context.workbook.worksheets.getItem("Plan").getRange(localAddress(area)).delete("Up");
          await context.sync();
        });
        expect(filled(book)).toHaveLength(63);
        expect(sheet.rows.slice(0, 9)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });
});

// Helpers

/** Five rows come at A21:G25 of a sheet furnished so, by way of the client. */
async function insertInAToG(furnish: (sheet: Sheet) => unknown): Promise<{ book: Book }> {
  const { book, run } = workbench();
  furnish(book.sheets[0]!);
  await run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A21:G25").insert("Down");
    await context.sync();
  });
  return { book };
}

function at(address: string): Area {
  return readAddress(address)!;
}

/** Gives the cell its own address for a value. */
function put(sheet: Sheet, address: string): void {
  const { top, left } = at(address);
  makeCell(sheet, top, left).value = address;
}

function filled({ sheets }: Book): string[] {
  return sheets[0]!.rows.flatMap((row, top) =>
    (row?.cells ?? []).flatMap((cell, left) =>
      cell?.value == null ? [] : [localAddress({ top, left, bottom: top, right: left })],
    ),
  );
}

function formats({ sheets }: Book): [string, string][] {
  return sheets[0]!.conditionalFormats.map(({ areas, formula }) => [areas.map(localAddress).join(" "), formula]);
}
