import { errorOf, workbench } from "../../../support/workbench";

describe("conditional formats", () => {
  it("are made of a formula, a comparison or a text, the newest first", async () => {
    const bench = workbench();
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A2:C9");
      const formula = range.conditionalFormats.add("Custom");
      formula.custom.rule.formula = '=$C2="Avvikelse"';
      formula.custom.format.fill.color = "#F8CBAD";
      formula.custom.format.font.bold = true;
      formula.stopIfTrue = true;
      const compared = range.getColumn(0).conditionalFormats.add("CellValue");
      compared.cellValue.rule = { formula1: "=1", formula2: "=5", operator: "Between" };
      compared.cellValue.format.font.color = "red";
      const text = range.conditionalFormats.add("ContainsText");
      text.textComparison.rule = { operator: "BeginsWith", text: "Ej" };
      text.textComparison.format.font.italic = true;
      const { conditionalFormats } = range.getCell(0, 2);
      conditionalFormats.load({ type: true, priority: true, stopIfTrue: true });
      const all = range.conditionalFormats.getCount();
      compared.cellValue.load({ rule: true });
      const place = compared.getRange().load({ address: true });
      await context.sync();

      expect(conditionalFormats.items.map(({ type, priority, stopIfTrue }) => [type, priority, stopIfTrue])).toEqual([
        ["ContainsText", 0, false],
        ["Custom", 2, true],
      ]);
      expect([all.value, place.address]).toEqual([3, "Plan!A2:A9"]);
      expect(compared.cellValue.rule).toEqual({ formula1: "=1", formula2: "=5", operator: "Between" });
    });
    expect(bench.book.sheets[0]!.conditionalFormats).toMatchObject([
      {
        kind: "formula",
        priority: 3,
        formula: '$C2="Avvikelse"',
        stopIfTrue: true,
        style: { fill: "#F8CBAD", font: { bold: true } },
      },
      { kind: "cellValue", priority: 2, operator: "between", formula1: "1", formula2: "5" },
      { kind: "containsText", priority: 1, operator: "beginsWith", text: "Ej", style: { font: { italic: true } } },
    ]);
  });

  it("are put in another order, deleted and cleared", async () => {
    const bench = workbench();
    const formats = () => bench.book.sheets[0]!.conditionalFormats;
    await bench.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Plan").getRange("A2:A9");
      for (const text of ["a", "b", "c"]) {
        range.conditionalFormats.add("ContainsText").textComparison.rule = { operator: "Contains", text };
      }
      range.conditionalFormats.getItemAt(0).priority = 2;
      await context.sync();

      const order = formats().toSorted((one, other) => one.priority - other.priority);
      expect(order.map((format) => (format.kind === "containsText" ? format.text : ""))).toEqual(["b", "a", "c"]);
      range.conditionalFormats.getItemAt(1).delete();
      range.getRow(0).conditionalFormats.clearAll();
      await context.sync();
      expect(formats().map(({ areas }) => areas[0]!.top)).toEqual([2, 2]);
    });
  });

  it("of another kind are null objects when asked for so, and else refused", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const format = context.workbook.worksheets.getItem("Plan").getRange("A1").conditionalFormats.add("Custom");
      const other = format.cellValueOrNullObject.load({ rule: true });
      await context.sync();
      expect(other.isNullObject).toBe(true);
    });
    const error = await errorOf(
      run(async (context) => {
        context.workbook.worksheets.getItem("Plan").getRange("A1").conditionalFormats.add("ColorScale");
      }),
    );
    expect(error.message).toContain("A conditional format of type ColorScale is not in the workbench");
  });
});
