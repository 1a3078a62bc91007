/** @jest-environment jsdom */
import * as fc from "fast-check";
import { browserPreferences } from "../../src/taskpane/preferences";

const untouched = { language: null, theme: "system" };

describe("browserPreferences", () => {
  it("gives back what was saved, under its own key", () => {
    browserPreferences("mine", () => localStorage).save({ language: "en", theme: "dark" });
    expect(browserPreferences("mine", () => localStorage).load()).toEqual({ language: "en", theme: "dark" });
    expect(browserPreferences("yours", () => localStorage).load()).toEqual(untouched);
  });

  it("does without a browser that keeps nothing", () => {
    const preferences = browserPreferences("mine", () => {
      throw new Error("Access is denied for this document.");
    });
    preferences.save({ language: "en", theme: "dark" });
    expect(preferences.load()).toEqual(untouched);
  });

  it("always reads, whatever somebody else has written there", () => {
    const anything = fc.oneof(fc.string(), fc.json(), fc.constant('{"language":"fi","theme":1}'));
    fc.assert(
      fc.property(anything, (kept) => {
        localStorage.setItem("mine", kept);
        const { language, theme } = browserPreferences("mine", () => localStorage).load();
        expect([null, "sv", "en"]).toContain(language);
        expect(["system", "light", "dark"]).toContain(theme);
      }),
    );
  });
});
