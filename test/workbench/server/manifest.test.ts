import { readFile } from "node:fs/promises";
import { readManifest } from "../../../src/workbench/server/manifest";
import { writeTinyAddin, type TinyAddin } from "../../support/tiny-addin";

let tiny: TinyAddin;
let xml: string;

beforeAll(async () => {
  tiny = await writeTinyAddin();
  xml = await readFile(tiny.manifest, "utf8");
});
afterAll(() => tiny.remove());

describe("readManifest", () => {
  it("finds the pane and the buttons, in the reader's language", () => {
    const { name, pane, groups } = readManifest(xml).view("sv-SE");
    expect([name, pane]).toEqual(["Pytteliten", "/taskpane.html"]);
    expect(groups).toMatchObject([
      {
        label: "Småsaker",
        buttons: [
          {
            id: "Show",
            label: "Visa fönstret",
            icon: "/assets/icon.svg",
            action: { kind: "pane", page: "/taskpane.html" },
          },
          { id: "Greet", label: "Hälsa", description: "Säger hej.", action: { kind: "function", name: "greet" } },
        ],
      },
    ]);
  });

  it("falls back on the default texts", () => {
    expect(
      readManifest(xml)
        .view("en-US")
        .groups[0]?.buttons.map(({ label }) => label),
    ).toEqual(["Show the pane", "Greet"]);
  });

  it("finds the folder that an add-in lies in on its host", () => {
    expect(readManifest(xml).folder).toBe("/");
    expect(readManifest(xml.replaceAll("localhost:3000/", "addins.example/plan/")).folder).toBe("/plan/");
  });

  it("refuses a manifest without a pane, and one that is no XML", () => {
    expect(() => readManifest("<OfficeApp/>")).toThrow("SourceLocation");
    expect(() => readManifest("<OfficeApp>")).toThrow();
  });
});
