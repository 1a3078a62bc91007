import { comings } from "../../../src/workbench/page/comings";
import type { PersonView } from "../../../src/workbench/server/messages";

describe("comings", () => {
  it("says who has come, gone and taken another name", () => {
    expect(comings([bo], [bo, eva])?.sv).toBe("Eva är här nu.");
    expect(comings([bo, eva], [])?.sv).toBe("Bo och Eva har gått.");
    expect(comings([bo], [{ ...bo, name: "Bosse" }])?.sv).toBe("Bo heter nu Bosse.");
  });

  it("says nothing of those who only move about", () => {
    expect(comings([bo, eva], [bo, { ...eva, sheet: 1 }])).toBeUndefined();
  });
});

// Helpers

const bo = person("session-1", "Bo");
const eva = person("session-2", "Eva");

function person(session: string, name: string): PersonView {
  return { session, name, color: "#0f6cbd", sheet: 0, area: { top: 0, left: 0, bottom: 0, right: 0 } };
}
