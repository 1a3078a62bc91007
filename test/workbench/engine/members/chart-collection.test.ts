import { workbench } from "../../../support/workbench";

describe("Worksheet.charts", () => {
  it("draws a chart from cells with headings and labels", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1:C3").values = [
        ["", "Klara", "Kvar"],
        ["Välfärd", 1, 2],
        ["Miljö", 3, 4],
      ];
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Läget";
      chart.title.text = "Aktiviteter per område";
      chart.legend.visible = true;
      chart.setPosition("E2", "H10");
      chart.series.load({ name: true });
      const found = sheet.charts.getItemOrNullObject("läget").load({ width: true, left: true, chartType: true });
      const count = sheet.charts.getCount();
      await context.sync();

      expect([found.chartType, found.left, found.width, count.value]).toEqual(["BarStacked", 192, 192, 1]);
      expect(chart.series.items).toHaveLength(2);
    });
    expect(book.sheets[0]!.charts[0]).toMatchObject({
      name: "Läget",
      type: "barStacked",
      title: "Aktiviteter per område",
      showLegend: true,
      series: [
        { name: "Plan!$B$1", categories: "Plan!$A$2:$A$3", values: "Plan!$B$2:$B$3" },
        { name: "Plan!$C$1", categories: "Plan!$A$2:$A$3", values: "Plan!$C$2:$C$3" },
      ],
    });
  });
});
