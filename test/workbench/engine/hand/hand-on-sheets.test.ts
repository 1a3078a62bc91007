import { cellAt, changeCell } from "../../../../src/xlsx/book";
import { aRichBook } from "../../../support/books";
import { personIn, workbench } from "../../../support/workbench";

describe("a person at the tabs", () => {
  it("adds a sheet beside the one looked at, and looks at it", () => {
    const book = aRichBook();
    const person = personIn(book);
    person.activateSheet(0);
    person.addSheet();
    expect(book.sheets.map(({ name }) => name)).toEqual(["Plan", "Blad4", "Läget – Välfärd", "Dolt"]);
    expect(person.activeSheet).toBe(1);
  });

  it("copies a sheet with its tables, names, rules and links, all about the copy", () => {
    const book = aRichBook();
    changeCell(book.sheets[0]!, 9, 0, { value: 1, formula: "Plan!A1&SUM(PlanActivities[Kostnad])" });
    const person = personIn(book);
    person.copySheet(0);
    const [plan, copy] = [book.sheets[0]!, book.sheets[1]!];
    expect(copy.name).toBe("Plan (2)");
    expect(copy.tables.map(({ name, area }) => [name, area])).toEqual([["PlanActivities2", plan.tables[0]!.area]]);
    expect(copy.tables[0]!.id).not.toBe(plan.tables[0]!.id);
    expect(cellAt(copy, 9, 0)?.formula).toBe("'Plan (2)'!A1&SUM(PlanActivities2[Kostnad])");
    expect(copy.names.map(({ formula }) => formula)).toEqual(["'Plan (2)'!$B$4"]);
    expect([copy.validations.length, copy.hyperlinks.length]).toEqual([
      plan.validations.length,
      plan.hyperlinks.length,
    ]);
    changeCell(copy, 3, 0, { value: "changed" });
    copy.tables[0]!.columns[0]!.name = "changed";
    expect([cellAt(plan, 3, 0)?.value, plan.tables[0]!.columns[0]!.name]).toEqual(["1.1", "Nr"]);
    person.copySheet(1);
    expect(book.sheets[2]!.name).toBe("Plan (3)");
  });

  it("moves, hides, shows and colours, and the add-in hears of each", async () => {
    const bench = workbench(aRichBook(), { excelApi: "1.15" });
    const heard: unknown[] = [];
    await bench.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onMoved.add(async ({ positionBefore, positionAfter, source }) => {
        heard.push(["moved", positionBefore, positionAfter, source]);
      });
      worksheets.onVisibilityChanged.add(async ({ visibilityBefore, visibilityAfter }) => {
        heard.push([visibilityBefore, visibilityAfter]);
      });
      worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void heard.push([nameBefore, nameAfter]));
      await context.sync();
    });
    bench.session.moveSheet(0, 1);
    bench.session.hideSheet(1);
    bench.session.showSheet(1);
    bench.session.renameSheet(1, "Planen");
    bench.session.colorTab(1, "#70AD47");
    await bench.settle();
    expect(heard).toEqual([
      ["moved", 0, 1, "Local"],
      ["Visible", "Hidden"],
      ["Hidden", "Visible"],
      ["Plan", "Planen"],
    ]);
    expect(bench.book.sheets[1]!.tabColor).toBe("#70AD47");
  });
});
