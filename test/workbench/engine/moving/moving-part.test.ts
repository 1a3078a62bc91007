import fc from "fast-check";
import { changeCell } from "../../../../src/xlsx/book";
import { localAddress } from "../../../../src/workbench/engine/ranges/range-address";
import { at, filled, insertInAToG, put } from "../../../support/moving-part";
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
      changeCell(sheet, 0, 0, { value: 0, formula: "B30+H30+SUM(A1:G30)+SUM(F30:H30)" });
      changeCell(sheet, 0, 9, { value: 0, formula: "C21" });
    });
    const [row] = book.sheets[0]!.rows;
    expect([row!.cells[0]!.formula, row!.cells[9]!.formula]).toEqual(["B35+H30+SUM(A1:G35)+SUM(F30:H30)", "C26"]);
  });

  it("move what lies to the right along in some rows only, when they shift that way", async () => {
    const { book, run } = workbench();
    const sheet = book.sheets[0]!;
    for (const address of ["C9", "C10", "D11", "C12"]) put(sheet, address);
    sheet.merges.push(at("E10:F11"), at("E12:F13"));
    sheet.names.push({ name: "Inom", formula: "Plan!$D$11" }, { name: "Under", formula: "Plan!$D$12" });
    await run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange("B10:C11").insert("Right");
      await context.sync();
    });
    expect(filled(book)).toEqual(["C9", "E10", "F11", "C12"]);
    expect(sheet.merges.map(localAddress)).toEqual(["G10:H11", "E12:F13"]);
    expect(sheet.names.map(({ formula }) => formula)).toEqual(["Plan!$F$11", "Plan!$D$12"]);
  });

  it("take the cells of an array formula along", async () => {
    const { book } = await insertInAToG((sheet) => {
      changeCell(sheet, 29, 1, { value: 0, formula: "A30:A31*2", arrayArea: at("B30:B31") });
    });
    expect(book.sheets[0]!.rows[34]!.cells[1]).toMatchObject({ formula: "A35:A36*2", arrayArea: at("B35:B36") });
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
