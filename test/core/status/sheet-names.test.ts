import fc from "fast-check";
import { freeSheetName, sheetName } from "../../../src/core/status/sheet-names";

describe("sheetName", () => {
  it("takes the signs out that Excel refuses", () => {
    expect(sheetName("Status – Studentbostäder/bostäder för unga")).toBe("Status – Studentbostäder bostäd");
    expect(sheetName("'Trygghet' [2026]: *allt?*'")).toBe("Trygghet' 2026 allt");
  });

  it("gives a name to what has none", () => {
    expect(sheetName(" ??? ")).toBe("–");
  });

  it("always gives a name that Excel takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (wanted) => {
        const name = sheetName(wanted);
        expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/u);
        expect(Buffer.from(name).toString()).toBe(name);
      }),
    );
  });
});

describe("freeSheetName", () => {
  it("keeps a name that is free", () => {
    expect(freeSheetName("Status – Välfärd", ["Plan", "Mål"])).toBe("Status – Välfärd");
  });

  it("counts on when the name is taken, in whatever case", () => {
    expect(freeSheetName("Status – Välfärd", ["STATUS – VÄLFÄRD", "Status – välfärd (2)"])).toBe(
      "Status – Välfärd (3)",
    );
  });

  it("makes room for the number in a long name", () => {
    const name = freeSheetName("x".repeat(31), ["x".repeat(31)]);
    expect(name).toBe(`${"x".repeat(27)} (2)`);
  });
});
