import { expect, sampleBook, samples, test } from "../support/plan-page";

test.use({ language: "sv-SE", locale: "sv-SE", excelApi: "1.14" });

test("in Excel 2021 the add-in works whole: check, finding, status sheets", async ({ openWorkbook }) => {
  const { page, pane, workbench } = await openWorkbook(sampleBook("granvik"));
  expect(workbench.host.excelApi).toBe("1.14");
  await pane.getByRole("button", { name: "Kontrollera planen" }).click();
  const finding = pane.getByRole("button", { name: /(Mål|Aktiviteter)!/ }).first();
  const place = /(Mål|Aktiviteter)!([A-Z]+\d+)/.exec((await finding.textContent()) ?? "")!;
  await finding.click();
  await expect(page.getByRole("tab", { selected: true })).toHaveText(place[1]!);
  await expect(page.getByRole("textbox", { name: "Namnruta" })).toHaveValue(place[2]!);

  const sheets = page.getByRole("tab", { name: /^Status – / });
  const areas = samples["granvik"]!().areas!.length;
  await pane.getByRole("tab", { name: "Uppföljning" }).click();
  await pane.getByRole("button", { name: "Skapa statusblad" }).click();
  await expect(sheets).toHaveCount(areas + 1);
  await expect(page.getByRole("tab", { selected: true })).toHaveText("Status – översikt");
  await expect(pane.getByRole("alert")).toHaveCount(0);
});
