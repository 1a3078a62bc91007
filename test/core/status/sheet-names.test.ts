import fc from "fast-check";
import { freeSheetName, sheetName } from "../../../src/core/status/sheet-names";

describe("sheetName", () => {
  it("takes the signs out that Excel refuses", () => {
    expect(sheetName("Status – Studentbostäder/bostäder för unga")).toBe("Status – Studentbostäder…");
    expect(sheetName("'Trygghet' [2026]: *allt?*'")).toBe("Trygghet' 2026 allt");
  });

  it("ends a name that is too long with a whole word", () => {
    expect(sheetName("Status – Arbetslivssamverkan och entreprenörskap")).toBe("Status – Arbetslivssamverkan…");
    expect(sheetName("x".repeat(40))).toBe(`${"x".repeat(30)}…`);
    expect(sheetName("y".repeat(31))).toBe("y".repeat(31));
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
