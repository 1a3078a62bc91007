import fc from "fast-check";
import { directoryOf } from "../../../src/core/plan/directory";
import type { Party, Unit } from "../../../src/core/plan/plan";
import { aPlan } from "../../support/plans";

describe("readReferences", () => {
  it.each([
    // as the register writes them
    ["LK: Kommunikationsstaben", ["LK: Kommunikationsstaben"]],
    ["LiU", ["LiU"]],
    ["LK; LiU", ["LK", "LiU"]],
    ["LK: Planeringsstaben; LiU: Samverkansenheten", ["LK: Planeringsstaben", "LiU: Samverkansenheten"]],
    // as a plan in use writes two owners
    [
      "Kommunikationsstaben/ Linköpings kommun- Kommunikationsavdelningen/ LiU",
      ["LK: Kommunikationsstaben", "LiU: Kommunikationsavdelningen"],
    ],
    [
      "Utbildningsförvaltningen/ Linköpings kommun-Lärande, estetik, naturkunskap (LEN)/ LiU",
      ["LK: Utbildningsförvaltningen", "LiU: Lärande, estetik, naturkunskap (LEN)"],
    ],
    [
      "Planeringsstaben/ Linköpings kommun-Samverkansenheten/ Linköpings universitet",
      ["LK: Planeringsstaben", "LiU: Samverkansenheten"],
    ],
    // as others do
    ["Kommunikationsstaben (LK)", ["LK: Kommunikationsstaben"]],
    ["LK, Kommunikationsstaben", ["LK: Kommunikationsstaben"]],
    ["planeringsstaben", ["LK: Planeringsstaben"]],
    ["Planeringsstaben och Samverkansenheten", ["LK: Planeringsstaben", "LiU: Samverkansenheten"]],
    ["LK & LiU", ["LK", "LiU"]],
    ["LK samt LiU", ["LK", "LiU"]],
    ["LK\nLiU", ["LK", "LiU"]],
    ["Näringslivs- och tillväxtstaben", ["LK: Näringslivs- och tillväxtstaben"]],
    ["LK: Näringslivs- och\u00a0tillväxtstaben", ["LK: Näringslivs- och tillväxtstaben"]],
    ["LiU: Lärande, estetik, naturkunskap (LEN)".normalize("NFD"), ["LiU: Lärande, estetik, naturkunskap (LEN)"]],
    // a longer name holds a shorter one
    ["Staben för planering", ["LK: Staben för planering"]],
    ["LK: Staben", ["LK: Staben"]],
  ])("reads %j", (typed, names) => {
    expect(directory().read(typed).map(nameOf)).toEqual(names);
  });

  it.each([
    ["Byrån", ["Byrån"]],
    ["LK: Byrån", ["LK: Byrån"]],
    ["Byrån/ LiU", ["Byrån/ LiU"]],
    ["LK: Planeringsstaben; Byrån", ["Byrån"]],
    ["Planeringsstabens chef", ["Planeringsstabens chef"]],
    ["LiUs kansli", ["LiUs kansli"]],
    ["Ochtanken", ["Ochtanken"]],
  ])("says whom it does not know in %j", (typed, unknown) => {
    const references = directory().read(typed);
    expect(references.filter(({ known }) => !known).map((reference) => reference.typed)).toEqual(unknown);
  });

  it("takes a unit beside another party's name as two owners", () => {
    expect(directory().read("LiU/ Planeringsstaben").map(nameOf)).toEqual(["LiU", "LK: Planeringsstaben"]);
  });

  it("does not choose between two units of one name", () => {
    const [reference] = directory([unit("LK", "Kansliet"), unit("LiU", "Kansliet")]).read("Kansliet");
    expect(reference).toMatchObject({ known: false, unit: null });
    expect(reference?.namesakes.map(({ party }) => party?.shortName)).toEqual(["LK", "LiU"]);
  });

  it("tells two units of one name apart by their party", () => {
    const both = directory([unit("LK", "Kansliet"), unit("LiU", "Kansliet")]);
    expect(both.read("Kansliet/ LiU").map(nameOf)).toEqual(["LiU: Kansliet"]);
    expect(both.read("LK: Kansliet; LiU: Kansliet").map(nameOf)).toEqual(["LK: Kansliet", "LiU: Kansliet"]);
  });

  it.each(["", " ", "-", ";;", "och", "/ - ,"])("finds nobody in %j", (typed) => {
    expect(directory().read(typed)).toEqual([]);
  });

  it("takes names as they are, whatever signs they hold", () => {
    const odd = directory([unit("LK", "A+ (C++) [x]*"), unit("LK", "…"), unit("LK", "”Kåren”")]);
    expect(odd.read("LK: A+ (C++) [x]*").map(nameOf)).toEqual(["LK: A+ (C++) [x]*"]);
    expect(odd.read("”Kåren”").map(nameOf)).toEqual(["LK: ”Kåren”"]);
  });

  it("always knows every name that the directory offers", () => {
    const { names, read } = directory();
    for (const name of names) expect(read(name)).toMatchObject([{ known: true }]);
  });

  it("never fails, and quotes only what was typed", () => {
    const part = fc.constantFrom(..."LK|LiU|Planeringsstaben|Byrån|/|-|:|;|(|)| och |,| ".split("|"));
    const cell = fc.oneof(
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    const { read } = directory();
    fc.assert(
      fc.property(cell, (typed) => {
        const line = typed.normalize("NFC").replace(/\s+/gu, " ");
        for (const reference of read(typed)) expect(line).toContain(reference.typed);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a text of any length", () => {
    expect(directory().read("LK ".repeat(10_000))).toHaveLength(10_000);
    expect(directory([unit("LK", "x ".repeat(16_000).trim())]).read("x".repeat(32_000))).toHaveLength(1);
  });
});

// Helpers

const unit = (party: string, name: string) => ({ party, unit: name });

const units = [
  unit("LK", "Kommunikationsstaben"),
  unit("LK", "Planeringsstaben"),
  unit("LK", "Utbildningsförvaltningen"),
  unit("LK", "Näringslivs- och tillväxtstaben"),
  unit("LK", "Staben"),
  unit("LK", "Staben för planering"),
  unit("LiU", "Kommunikationsavdelningen"),
  unit("LiU", "Lärande, estetik, naturkunskap (LEN)"),
  unit("LiU", "Samverkansenheten"),
];

function directory(rows: readonly { party: string; unit: string }[] = units) {
  const plan = aPlan({ units: rows });
  return directoryOf(plan.parties, plan.units);
}

/** Who a reference means, as the register writes it. */
function nameOf({ party, unit: found }: { party: Party | null; unit: Unit | null }) {
  return [party?.shortName, found?.unit].filter(Boolean).join(": ");
}
