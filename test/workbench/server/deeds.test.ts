import { emptyBook } from "../../../src/xlsx/book";
import { carryOut } from "../../../src/workbench/server/deeds";
import type { Deed } from "../../../src/workbench/server/messages";
import { personIn } from "../../support/workbench";

describe("carryOut", () => {
  it("does what a person's hand can do", () => {
    const book = emptyBook("Plan");
    const person = personIn(book);
    carryOut(person, { say: "do", deed: "renameSheet", with: [0, "Mål"] });
    expect(book.sheets[0]!.name).toBe("Mål");
    carryOut(person, { say: "do", deed: "undo", with: [] });
    expect(book.sheets[0]!.name).toBe("Plan");
  });

  it.each(["close", "runBatch", "constructor", "toString", "nothing"])("does not do %s", (deed) => {
    const message = { say: "do", deed, with: [] } as unknown as Deed;
    expect(() => carryOut(personIn(emptyBook("Plan")), message)).toThrow(RangeError);
  });
});
