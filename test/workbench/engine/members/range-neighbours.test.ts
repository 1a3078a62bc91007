import { errorOf, workbench } from "../../../support/workbench";

describe("ranges found from a range", () => {
  it("stand where Excel puts them", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const range = sheet.getRange("B2:D5");
      const ranges = {
        cell: range.getCell(1, 1),
        row: range.getRow(1),
        column: range.getColumn(2),
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(-1, 1),
        absolute: range.getAbsoluteResizedRange(2, 1),
        entireRow: range.getEntireRow(),
        entireColumn: range.getEntireColumn(),
        lastCell: range.getLastCell(),
        lastRow: range.getLastRow(),
        below: range.getRowsBelow(2),
        above: range.getRowsAbove(1),
        both: range.getBoundingRect("F7"),
        shared: range.getIntersectionOrNullObject("C3:Z3"),
      };
      const apart = range.getIntersectionOrNullObject(sheet.getRange("F7"));
      for (const each of Object.values(ranges)) each.load({ address: true });
      range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, cellCount: true });
      await context.sync();

      expect(Object.fromEntries(Object.entries(ranges).map(([name, { address }]) => [name, address.slice(5)]))).toEqual(
        {
          cell: "C3",
          row: "B3:D3",
          column: "D2:D5",
          offset: "A3:C6",
          resized: "B2:E4",
          absolute: "B2:B3",
          entireRow: "2:5",
          entireColumn: "B:D",
          lastCell: "D5",
          lastRow: "B5:D5",
          below: "B6:D7",
          above: "B1:D1",
          both: "B2:F7",
          shared: "C3:D3",
        },
      );
      expect(apart.isNullObject).toBe(true);
      expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount]).toEqual([
        1, 1, 4, 3, 12,
      ]);
    });
  });

  it("must be on the sheet", async () => {
    const { run } = workbench();
    const error = await errorOf(
      run(async (context) => void context.workbook.worksheets.getItem("Plan").getRange("A1").getOffsetRange(-1, 0)),
    );
    expect(error.code).toBe("InvalidArgument");
  });
});
