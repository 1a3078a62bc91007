import type { Sheet } from "../../xlsx/book";
import type { Validation } from "../../xlsx/model/validation";
import type { RuleView } from "./views";

/** The validation of a cell. */
export function ruleAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ areas }) =>
    areas.some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right),
  );
}

/** The validations that a person sees something of: a list to choose from, or a prompt. */
export function ruleViews({ validations }: Sheet): RuleView[] {
  return validations.flatMap(({ areas, type, inCellDropDown, showPrompt, promptTitle, prompt }) => {
    const list = type === "list" && inCellDropDown !== false;
    const speaks = showPrompt !== false && (promptTitle || prompt);
    if (!list && !speaks) return [];
    return [{ areas, list, ...(speaks && promptTitle && { title: promptTitle }), ...(speaks && prompt && { prompt }) }];
  });
}
