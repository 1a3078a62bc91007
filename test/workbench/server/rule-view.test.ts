import { emptySheet } from "../../../src/xlsx/book";
import type { Validation } from "../../../src/xlsx/model/validation";
import { ruleViews } from "../../../src/workbench/server/rule-view";

describe("ruleViews", () => {
  it("tells of lists and of prompts, and of nothing that a person does not see", () => {
    const areas = [{ top: 0, left: 0, bottom: 9, right: 0 }];
    expect(views({ type: "list" })).toEqual([{ areas, list: true }]);
    expect(views({ type: "whole", promptTitle: "Antal", prompt: "Ett heltal." })).toEqual([
      { areas, list: false, title: "Antal", prompt: "Ett heltal." },
    ]);
    expect(views({ type: "whole" })).toEqual([]);
    expect(views({ type: "list", inCellDropDown: false })).toEqual([]);
    expect(views({ type: "whole", prompt: "Gömd.", showPrompt: false })).toEqual([]);
  });
});

// Helpers

function views(differs: Partial<Validation>) {
  const sheet = emptySheet("Plan");
  const areas = [{ top: 0, left: 0, bottom: 9, right: 0 }];
  sheet.validations.push({ areas, type: "list", formula1: '"Ja"', allowBlank: true, showError: true, ...differs });
  return ruleViews(sheet);
}
