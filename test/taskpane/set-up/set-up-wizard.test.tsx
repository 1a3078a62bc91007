/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { fileWorkbook } from "../../../src/files/file-workbook";
import { readPlan, tableNames } from "../../../src/core/register/read-plan";
import { exampleTables } from "../../../src/core/register/set-up/examples";
import { registerToBe } from "../../../src/core/register/set-up/register-to-be";
import { browserDrafts } from "../../../src/taskpane/set-up/draft-store";
import { emptyBook } from "../../../src/xlsx/book";
import { renderPaneBeside } from "../../support/render-pane";

describe("SetUpWizard", () => {
  beforeEach(() => localStorage.clear());

  it("asks one thing at a time, shows what will be made, and ends in a first check", async () => {
    const { user, workbook } = beside();
    await user.click(await screen.findByRole("button", { name: "Lägg upp en plan här" }));
    await focusOn("Planens språk");
    expect(screen.getByText(/^Arbetsboken delas med andra\./)).toBeTruthy();
    await next(user);
    await focusOn("Uppgifter om planen");
    await user.type(field("Planens titel"), "Handlingsplan LK–LiU");
    await user.type(field("Gäller från"), "2027");
    await user.type(field("Gäller till"), "2028");
    await next(user);
    await title("Parter och enheter");
    await user.type(screen.getAllByLabelText("Namn")[0]!, "Linköpings universitet");
    await user.type(screen.getAllByLabelText("Kortnamn")[0]!, "LiU");
    await user.type(screen.getAllByLabelText("Enheter, en på varje rad")[0]!, "Kommunikationsavdelningen");
    await next(user);
    await user.type(await screen.findByLabelText(/^Planens områden/), "Bostäder{Enter}Studentliv");
    await next(user);
    await user.type(await screen.findByLabelText(/^Möten där/), "Samverkansrådet 30 november 2027");
    await next(user);
    await screen.findByText(/nya blad med rubriker/);
    expect((await workbook.readTables(tableNames)).tables).toEqual([]);

    await user.click(screen.getByRole("button", { name: "Skapa registret" }));
    expect(await screen.findByRole("heading", { name: "Handlingsplan LK–LiU" })).toBeTruthy();
    const { plan } = readPlan((await workbook.readTables(tableNames)).tables);
    expect(plan.typedFacts).toMatchObject({ validFrom: "2027", validTo: "2028", registerVersion: "2" });
    expect(plan.parties.map(({ party, shortName }) => [party, shortName])).toEqual([["Linköpings universitet", "LiU"]]);
    expect(plan.units.map(({ party, unit }) => [party, unit])).toEqual([["LiU", "Kommunikationsavdelningen"]]);
    expect(plan.areas.map(({ no, area }) => [no, area])).toEqual([
      ["1", "Bostäder"],
      ["2", "Studentliv"],
    ]);
    expect(plan.meetings.map(({ meeting, date }) => [meeting, date])).toEqual([["Samverkansrådet", "2027-11-30"]]);
    expect(plan.reading.misfits).toEqual([]);
    await waitFor(() => expect(screen.queryByText("Läser planen …")).toBeNull());
    expect(browserDrafts("plan-register-set-up", () => localStorage).load()).toBeNull();
  });

  it("puts two examples on each sheet for those who want them, and takes them away again in one click", async () => {
    const { user, workbook } = beside();
    await user.click(await screen.findByRole("button", { name: "Lägg upp en plan här" }));
    await title("Planens språk");
    await next(user);
    await user.type(field("Planens titel"), "Handlingsplan LK–LiU");
    await next(user);
    await title("Parter och enheter");
    await next(user);
    await user.type(await screen.findByLabelText(/^Planens områden/), "Bostäder");
    await next(user);
    await screen.findByLabelText(/^Möten där/);
    await next(user);
    await user.click(await screen.findByRole("checkbox", { name: /^Ta med två exempel/ }));
    await user.click(screen.getByRole("button", { name: "Skapa registret" }));
    await screen.findByRole("heading", { name: "Handlingsplan LK–LiU" });
    const read = async () => readPlan((await workbook.readTables(tableNames)).tables).plan;
    const made = await read();
    expect(exampleTables.map((table) => made[table].length)).toEqual(
      exampleTables.map((table) => (table === "areas" ? 3 : 2)),
    );

    await user.click(screen.getByRole("tab", { name: "Plan" }));
    await screen.findByText("26 rader i planen är exempel.");
    await user.click(screen.getByRole("button", { name: "Ta bort exemplen" }));
    await screen.findAllByText("Exemplen är borttagna.");
    const left = await read();
    expect(exampleTables.flatMap((table) => left[table].map(({ typed }) => typed))).toEqual([
      { no: "1", area: "Bostäder" },
    ]);
  });

  it("says what is to be put right before one goes on", async () => {
    const { user } = beside();
    await user.click(await screen.findByRole("button", { name: "Lägg upp en plan här" }));
    await title("Planens språk");
    await next(user);
    await title("Uppgifter om planen");
    await user.type(field("Gäller från"), "snart");
    await next(user);
    expect(screen.getByText("Skriv vad planen heter.")).toBeTruthy();
    expect(screen.getByText(/^Skriv en dag eller period/)).toBeTruthy();
    expect(await title("Uppgifter om planen")).toBeTruthy();
  });

  it("can be left and taken up again where one was, with what one had answered", async () => {
    const { user } = beside();
    await user.click(await screen.findByRole("button", { name: "Lägg upp en plan här" }));
    await title("Planens språk");
    await next(user);
    await title("Uppgifter om planen");
    await user.type(field("Planens titel"), "Vår plan");
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    await user.click(await screen.findByRole("button", { name: "Fortsätt lägga upp planen" }));
    await focusOn("Uppgifter om planen");
    expect(field("Planens titel").value).toBe("Vår plan");
    await user.click(screen.getByRole("button", { name: "Tillbaka" }));
    expect(await title("Planens språk")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Börja om från början" }));
    await next(user);
    expect(field("Planens titel").value).toBe("");
  });

  it("says what stands in the way, and goes on when that is gone", async () => {
    const book = emptyBook("Mitt", "Ditt");
    book.structureProtected = true;
    browserDrafts("plan-register-set-up", () => localStorage).save(lastStep);
    const { user } = beside(book);
    await user.click(await screen.findByRole("button", { name: "Fortsätt lägga upp planen" }));
    await screen.findByText(/nya blad med rubriker/);
    await user.click(screen.getByRole("button", { name: "Skapa registret" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/^Arbetsbokens struktur är skyddad/);
    delete book.structureProtected;
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(await screen.findByRole("heading", { name: "Vår plan" })).toBeTruthy();
    expect(book.sheets).toHaveLength(2 + registerToBe("sv").tables.length);
  });
});

// Helpers

const lastStep = {
  answers: {
    language: "sv",
    title: "Vår plan",
    validFrom: "",
    validTo: "",
    referenceNumber: "",
    parties: [],
    areas: "",
    meetings: "",
  },
  step: 5,
} as const;

const beside = (book = emptyBook("Blad1")) => renderPaneBeside(fileWorkbook(book));
const title = (name: string) => screen.findByRole("heading", { name });
const focusOn = async (name: string) => expect(await title(name)).toBe(document.activeElement);
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${name}`));
const next = (user: ReturnType<typeof beside>["user"]) => user.click(screen.getByRole("button", { name: "Nästa" }));
