import { emptyBook } from "../../../../src/xlsx/book";
import { errorOf, workbench } from "../../../support/workbench";

describe("WorksheetCollection", () => {
  it("lists the sheets in order, some of them when asked", async () => {
    const { run } = workbench(emptyBook("A", "B", "C"));
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const all = worksheets.load({ name: true, position: true, visibility: true });
      const count = worksheets.getCount();
      const [first, last] = [worksheets.getFirst().load("name"), worksheets.getLast().load("name")];
      await context.sync();

      expect(all.items.map(({ name, position }) => [name, position])).toEqual([
        ["A", 0],
        ["B", 1],
        ["C", 2],
      ]);
      expect([count.value, first.name, last.name]).toEqual([3, "A", "C"]);

      const some = worksheets.load({
        $top: 1,
        $skip: 1,
        name: true,
      } as Excel.Interfaces.WorksheetCollectionLoadOptions);
      await context.sync();

      expect(some.items.map(({ name }) => name)).toEqual(["B"]);
    });
  });

  it("loads what the sheets hold in the same round trip", async () => {
    const { run } = workbench(emptyBook("A", "B"));
    await run(async (context) => {
      context.workbook.worksheets.getItem("B").tables.add("A1:B3", true).name = "Mål";
      const sheets = context.workbook.worksheets.load("items/name,items/tables/items/name");
      await context.sync();

      expect(sheets.items.map(({ tables }) => tables.items.map(({ name }) => name))).toEqual([[], ["Mål"]]);
    });
  });

  it("finds a sheet by name in any letter case, and by id", async () => {
    const { run } = workbench(emptyBook("Översikt", "B"));
    await run(async (context) => {
      const byName = context.workbook.worksheets.getItem("öVERSIKT").load({ id: true });
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load({ name: true });
      await context.sync();

      expect(byId.name).toBe("Översikt");
    });
  });

  it("says ItemNotFound, or gives a null object that passes everything over", async () => {
    const { run } = workbench();
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nej");
      const below = missing.getRange("A1").load({ values: true });
      missing.delete();
      await context.sync();

      expect([missing.isNullObject, below.isNullObject]).toEqual([true, true]);
      context.workbook.worksheets.getItem("Nej").load({ name: true });
      expect(await errorOf(context.sync())).toMatchObject({ code: "ItemNotFound" });
    });
  });

  it("adds a sheet last, which can be used in the same batch", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Status – Välfärd");
      sheet.getRange("A1").values = [["Status"]];
      const address = sheet.getRange("A1:B2").load({ address: true });
      const unnamed = context.workbook.worksheets.add().load({ name: true });
      await context.sync();

      expect(address.address).toBe("'Status – Välfärd'!A1:B2");
      expect(unnamed.name).toBe("Blad3");
    });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Plan", "Status – Välfärd", "Blad3"]);
  });

  it.each([
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["PLAN", "ItemAlreadyExists"],
  ])("refuses the name %p", async (name, code) => {
    const { run, book } = workbench();
    const error = await errorOf(run(async (context) => void context.workbook.worksheets.add(name)));
    expect(error.code).toBe(code);
    expect(book.sheets).toHaveLength(1);
  });
});
