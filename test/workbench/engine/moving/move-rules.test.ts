import type { Book } from "../../../../src/xlsx/book";
import { localAddress } from "../../../../src/workbench/engine/ranges/range-address";
import { at, insertInAToG } from "../../../support/moving-part";
import { workbench } from "../../../support/workbench";

describe("cells that move in some columns only", () => {
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
      const format = { kind: "formula" as const, priority: 1, style: { fill: "#FF0000" } };
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
      { kind: "formula", priority: 1, style: {}, areas: [at("A5:G9")], formula: "$B5=1" },
      { kind: "formula", priority: 2, style: {}, areas: [at("A5:G6"), at("A8:B9")], formula: "$B5=$C$9" },
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
});

// Helpers

function formats({ sheets }: Book): [string, string][] {
  return sheets[0]!.conditionalFormats.map((format) => [
    format.areas.map(localAddress).join(" "),
    format.kind === "formula" ? format.formula : format.kind,
  ]);
}
