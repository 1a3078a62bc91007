import { withOwnOfficeJs } from "../../../src/workbench/server/addin-page";

const origin = "https://localhost:4321";

describe("withOwnOfficeJs", () => {
  it.each([
    ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "https://localhost:4321/office-js/office.js"],
    ["https://appsforoffice.microsoft.com/lib/1/hosted/office.debug.js", "https://localhost:4321/office-js/office.js"],
    ["https://appsforoffice.microsoft.com/lib/beta/hosted/office.js", "https://localhost:4321/office-js/office.js"],
    ["https://appsforoffice.microsoft.com/lib/1/hosted/", "https://localhost:4321/office-js/"],
    ["https://appsforoffice.microsoft.com", "https://localhost:4321"],
    ["https://appsforoffice.microsoft.com;", "https://localhost:4321;"],
  ])("turns %s into %s", (cdn, own) => {
    expect(withOwnOfficeJs(`<x y="${cdn}">`, origin, false)).toBe(`<x y="${own}">`);
  });

  it("asks for the readable build when told", () => {
    expect(withOwnOfficeJs("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", origin, true)).toBe(
      "https://localhost:4321/office-js/office.debug.js",
    );
  });

  it("leaves everything else alone", () => {
    const html = '<script src="https://example.com/lib/1/hosted/office.js"></script><p>office.js</p>';
    expect(withOwnOfficeJs(html, origin, false)).toBe(html);
  });
});
