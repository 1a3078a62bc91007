import { sayConflict, sayLostRows, sayOutcomes } from "../../src/app/say-outcomes";

describe("sayOutcomes", () => {
  it("counts what was written, and says of the rest why it was not", () => {
    const said = sayOutcomes([
      { kind: "written" },
      { kind: "conflict", now: "x" },
      { kind: "row-gone" },
      { kind: "not-written", error: null },
    ]);
    expect(said.sv).toBe(
      "1 av 4 celler skrevs. 1 hade ändrats av någon annan och lämnades som de är. 1 står på rader som är borttagna. 1 hann inte skrivas.",
    );
    expect(said.en).toContain("1 of 4 cells were written.");
  });
});

describe("sayLostRows and sayConflict", () => {
  it("say what has become of the person's words, and ask", () => {
    expect(sayLostRows(1).sv).toContain("Vill du lägga till den igen?");
    expect(sayLostRows(3).en).toContain("3 rows that you added are gone");
    expect(sayConflict("Nytt", "Bos ord").sv).toContain("”Nytt”");
  });
});
