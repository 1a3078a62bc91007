import { errorOf, workbench } from "../../../support/workbench";

describe("Worksheet.pageLayout", () => {
  it("sets the page up", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      const { pageLayout } = sheet;
      expect(pageLayout.getPrintAreaOrNullObject()).toBeDefined();
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintArea("A1:D20");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.leftHeader = "KS 2019-695";
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "Sida &P av &N";
      const area = pageLayout.getPrintAreaOrNullObject().load({ address: true });
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load({ address: true });
      pageLayout.load({ orientation: true, paperSize: true, zoom: true, leftMargin: true, topMargin: true });
      pageLayout.headersFooters.defaultForAllPages.load({ leftHeader: true, centerHeader: true });
      await context.sync();

      expect([area.address, titles.address]).toEqual(["Plan!A1:D20", "Plan!1:2"]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: null });
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.leftMargin, pageLayout.topMargin]).toEqual([
        "Landscape",
        "A4",
        36,
        54,
      ]);
      expect(pageLayout.headersFooters.defaultForAllPages.leftHeader).toBe("KS 2019-695");
    });
    expect(book.sheets[0]!.page).toMatchObject({ header: "&LKS 2019-695", footer: "&RSida &P av &N", fitWidth: 1 });
  });

  it("refuses a footer that is longer than 255 characters with its codes", async () => {
    const { run, book } = workbench();
    await run(async (context) => {
      const footer = context.workbook.worksheets.getItem("Plan").pageLayout.headersFooters.defaultForAllPages;
      footer.leftFooter = "x".repeat(200);
      footer.rightFooter = "y".repeat(51);
      await context.sync();
      footer.rightFooter = "y".repeat(52);
      expect(await errorOf(context.sync())).toMatchObject({
        code: "InvalidArgument",
        debugInfo: { errorLocation: "HeaderFooter.rightFooter" },
      });
    });
    expect(book.sheets[0]!.page.footer).toHaveLength(255);
  });
});
