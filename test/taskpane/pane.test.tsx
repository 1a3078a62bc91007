/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError, type WorkbookErrorCode } from "../../src/app/workbook-error";
import { commandBus } from "../../src/taskpane/command-bus";
import { waysOn } from "../../src/taskpane/states/way-on";
import { MemoryWorkbook } from "../support/memory-workbook";
import { anActivity, snapshotsOf } from "../support/plans";
import { renderPane, renderPaneBeside } from "../support/render-pane";

afterEach(() => localStorage.clear());

describe("the pane", () => {
  it("says which plan this is, with its menu on the title's row", async () => {
    await renderPane({ title: "Handlingsplan för samverkan", validFrom: "2019-01-01", validTo: "2020-12-31" });
    const title = screen.getByRole("heading", { level: 1, name: "Handlingsplan för samverkan" });
    expect(title.parentElement).toBe(screen.getByRole("button", { name: "Fler val" }).parentElement);
    expect(screen.getByText("2019–2020 · KS 2026-101")).toBeTruthy();
  });

  it("says in words that it is reading, before the workbook has answered", async () => {
    const workbook = new MemoryWorkbook(snapshotsOf());
    let answer = () => {};
    workbook.delay = new Promise((settle) => (answer = settle));
    renderPaneBeside(workbook);
    expect(screen.getByText("Läser planen …")).toBeTruthy();
    act(() => answer());
    expect(await screen.findByText("Planen är inte kontrollerad än")).toBeTruthy();
  });

  it("says where there is no plan which tables it looks for, and finds them when they have come", async () => {
    const { user, workbook } = await renderPane("no plan");
    expect(screen.getByRole("heading", { name: "Ingen handlingsplan här än" })).toBeTruthy();
    expect(screen.getByText("PlanActivities")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Lägg upp en plan här" })).toBeTruthy();
    expect(screen.queryByRole("tab")).toBeNull();

    await user.click(screen.getByRole("button", { name: "Leta igen" }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Fortfarande ingen handlingsplan."));
    workbook.tables = snapshotsOf();
    await user.click(screen.getByRole("button", { name: "Leta igen" }));
    expect(await screen.findByRole("tab", { name: "Kontroll" })).toBeTruthy();
  });

  it("moves between its tabs by the arrow keys", async () => {
    const { user } = await renderPane();
    act(() => screen.getByRole("tab", { name: "Kontroll" }).focus());
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Uppföljning", selected: true })).toBe(document.activeElement);
    expect(screen.getByRole("tabpanel", { name: "Uppföljning" })).toBeTruthy();
    await user.keyboard("{End}{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Kontroll", selected: true })).toBe(document.activeElement);
  });

  it("changes language at once, tells nothing anew, and remembers it", async () => {
    const { user } = await renderPane({ activities: [anActivity({ due: null })] });
    await user.click(screen.getByRole("button", { name: "Kontrollera planen" }));
    await screen.findByText("Kontrollerad kl. 10.12");
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(await screen.findByRole("menuitemradio", { name: "English" }));
    expect(screen.getByText("Checked at 10:12")).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
    expect(JSON.parse(localStorage.getItem("plan-register")!)).toEqual({ language: "en", theme: "system" });
  });

  it("meets people in the language of the menus around it until they choose", async () => {
    localStorage.setItem("plan-register", JSON.stringify({ language: "sv", theme: "dark" }));
    await renderPane({}, { displayLanguage: "en-US" });
    expect(screen.getByRole("tab", { name: "Kontroll" })).toBeTruthy();
  });

  it("tells what the add-in is, what it checks and that it keeps to itself", async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole("button", { name: "Fler val" }));
    await user.click(await screen.findByRole("menuitem", { name: "Om tillägget" }));
    const about = await screen.findByRole("dialog", { name: "Handlingsplansregister" });
    expect(about.textContent).toMatch(/Version 0\.1\.0.*prövar dem mot \d+ regler.*Inget lämnar arbetsboken/);
    await user.click(within(about).getByRole("button", { name: "Stäng", hidden: true }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Fler val" }));
  });

  it("shows what the plan consists of, to read", async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole("tab", { name: "Plan" }));
    const panel = screen.getByRole("tabpanel", { name: "Plan" });
    for (const words of ["1 aktivitet", "Linköpings kommun (LK)", "Studentliv", "KS 2026-101"])
      expect(panel.textContent).toContain(words);
    expect(panel.textContent).toContain("Ändra uppgifterna i bladen.");
  });

  it("says in words that a party has no units", async () => {
    const { user } = await renderPane({ units: [] });
    await user.click(screen.getByRole("tab", { name: "Plan" }));
    const parties = within(screen.getByRole("tabpanel", { name: "Plan" })).getAllByRole("listitem");
    expect(parties.map(({ textContent }) => textContent)).toContain("Linköpings kommun (LK)Inga enheter");
  });
});

describe("a refusal", () => {
  for (const code of Object.keys(waysOn) as WorkbookErrorCode[])
    it(`says what happened and the way on: ${code}`, async () => {
      const refused = new WorkbookError(code, { name: "Aktiviteter" });
      const { user, workbook } = await renderPane();
      workbook.trouble = refused;
      await user.click(screen.getByRole("tab", { name: "Uppföljning" }));
      await user.click(screen.getByRole("button", { name: "Skapa statusblad" }));
      const alert = await screen.findByRole("alert");
      expect(alert.textContent).toContain(refused.text.sv);
      const names = { again: "Försök igen", check: "Kontrollera planen", reload: "Ladda om", none: null };
      expect(alert.querySelector("button")?.textContent ?? null).toBe(names[waysOn[code]]);
      expect(workbook.pages.size).toBe(0);
    });

  it("is gone when the second try goes well", async () => {
    const { user, workbook } = await renderPane();
    workbook.trouble = new WorkbookError("cell-being-edited");
    await user.click(screen.getByRole("button", { name: "Kontrollera planen" }));
    await screen.findByRole("alert");
    workbook.trouble = null;
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByText("Inget att anmärka på", { selector: "h2" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keeps what was found before, and leads from a row that is gone to a new check", async () => {
    const { user, workbook } = await renderPane({ activities: [anActivity({ due: null })] });
    await user.click(screen.getByRole("button", { name: "Kontrollera planen" }));
    await user.click(await screen.findByRole("button", { name: /Aktiviteter!/ }));
    await waitFor(() => expect(workbook.selected).not.toBeNull());
    workbook.tables = snapshotsOf({ activities: [] });
    await user.click(screen.getByRole("button", { name: /Aktiviteter!/ }));
    expect((await screen.findByRole("alert")).textContent).toContain(new WorkbookError("row-gone").text.sv);
    expect(screen.getByText("Kontrollerad kl. 10.12")).toBeTruthy();
    await user.click(within(screen.getByRole("alert")).getByRole("button", { name: "Kontrollera planen" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("is gone when a finding that has no cell is chosen", async () => {
    const tables = snapshotsOf({ activities: [anActivity({ due: null })] });
    const workbook = new MemoryWorkbook(tables.filter(({ name }) => name !== "PlanGoals"));
    const { user } = renderPaneBeside(workbook);
    await screen.findByText("Planen är inte kontrollerad än");
    await user.click(screen.getByRole("button", { name: "Kontrollera planen" }));
    const finding = await screen.findByRole("button", { name: /Aktiviteter!/ });
    workbook.trouble = new WorkbookError("cell-being-edited");
    await user.click(finding);
    await screen.findByRole("alert");
    await user.click(screen.getByRole("button", { name: /PlanGoals/ }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("a bug", () => {
  beforeEach(() => jest.spyOn(console, "error").mockImplementation(() => {}));
  afterEach(() => jest.restoreAllMocks());

  it("is owned up to, with its details to copy and a way to go on", async () => {
    const { user, workbook } = await renderPane();
    workbook.trouble = new TypeError("x is not a function");
    await user.click(screen.getByRole("button", { name: "Kontrollera planen" }));
    expect(await screen.findByRole("heading", { name: "Något gick fel i tillägget" })).toBeTruthy();
    const details = screen.getByLabelText<HTMLTextAreaElement>("Uppgifter om felet");
    expect(details.value).toMatch(/^Handlingsplansregister 0\.1\.0\n[^]*x is not a function/);
    await user.click(screen.getByRole("button", { name: "Kopiera uppgifterna" }));
    expect(details.selectionEnd).toBe(details.value.length);

    workbook.trouble = null;
    await user.click(screen.getByRole("button", { name: "Fortsätt" }));
    expect(await screen.findByText("Planen är inte kontrollerad än")).toBeTruthy();
  });
});

describe("the ribbon's commands", () => {
  it("check the plan as the button does, and are done when it is", async () => {
    const { commands } = await renderPane();
    await act(() => commands.send("checkPlan"));
    expect(screen.getByText("Kontrollerad kl. 10.12")).toBeTruthy();
  });

  it("build the status sheets and show the tab that says so", async () => {
    const { commands, workbook } = await renderPane();
    await act(() => commands.send("buildStatus"));
    expect(screen.getByRole("tab", { name: "Uppföljning", selected: true })).toBeTruthy();
    expect(screen.getByText(/^2 statusblad är klara\./)).toBeTruthy();
    expect(workbook.pages.size).toBe(2);
  });

  it("wait for a pane that is not open yet", async () => {
    const workbook = new MemoryWorkbook(snapshotsOf());
    const commands = commandBus();
    const done = commands.send("checkPlan");
    renderPaneBeside(workbook, { commands });
    await act(() => done);
    expect(await screen.findByText("Kontrollerad kl. 10.12")).toBeTruthy();
  });
});
