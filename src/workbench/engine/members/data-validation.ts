import { flag, oneOf } from "../arguments";
import { assumed, documented } from "../basis";
import { dropValidations } from "../cells/clear-cells";
import { invalidCells } from "../cells/invalid-cells";
import { itemNotFound } from "../excel-error";
import { node } from "../node";
import type { ExcelClass } from "../member";
import { refuseProtected } from "../cells/protected-cells";
import type { Area } from "../../../xlsx/model/area";
import { columnsIn, rowsIn } from "../ranges/geometry";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { changeValidation, isMixed, validationAt } from "../cells/validations";
import { readRule, ruleOf } from "../cells/validation-rules";

export const dataValidation: ExcelClass<RangeRef> = {
  members: {
    Type: {
      since: "1.8",
      basis: [documented, assumed("A prompt or alert without a rule counts as none among cells that have rules.")],
      get: (range) => {
        const rule = validationAt(range);
        if (isMixed(range)) return "MixedCriteria";
        const names = {
          list: "List",
          whole: "WholeNumber",
          decimal: "Decimal",
          date: "Date",
          time: "Time",
          any: "None",
          textLength: "TextLength",
          custom: "Custom",
        };
        return rule ? names[rule.type] : "None";
      },
    },
    Rule: {
      since: "1.8",
      basis: [documented, assumed("A new rule keeps the alert and prompt that the cells had.")],
      get: (range) => ruleOf(validationAt(range)),
      set: (range, value, call) => {
        const rule = readRule(value);
        changeValidation(call, range, (before) => ({ allowBlank: true, showError: true, ...keptOf(before), ...rule }));
      },
    },
    ErrorAlert: {
      since: "1.8",
      basis: documented,
      get: (range) => {
        const rule = validationAt(range);
        return {
          showAlert: rule?.showError ?? true,
          title: rule?.errorTitle ?? "",
          message: rule?.error ?? "",
          style: styles[rule?.errorStyle ?? "stop"],
        };
      },
      set: (range, value, call) => {
        const { showAlert, title, message, style } = value as Record<string, unknown>;
        const stops = oneOf(style ?? "Stop", ["Stop", "Warning", "Information"], "style");
        changeValidation(call, range, (before) => ({
          ...withoutStyle(orAny(before)),
          ...(stops !== "Stop" && { errorStyle: stops === "Warning" ? "warning" : "information" }),
          showError: flag(showAlert, "showAlert", true),
          ...(typeof title === "string" && { errorTitle: title }),
          ...(typeof message === "string" && { error: message }),
        }));
      },
    },
    Prompt: {
      since: "1.8",
      basis: documented,
      get: (range) => {
        const rule = validationAt(range);
        return {
          showPrompt: rule?.prompt !== undefined && rule.showPrompt !== false,
          title: rule?.promptTitle ?? "",
          message: rule?.prompt ?? "",
        };
      },
      set: (range, value, call) => {
        const { title, message, showPrompt } = value as Record<string, unknown>;
        changeValidation(call, range, (before) => ({
          ...withoutHiding(orAny(before)),
          ...(!flag(showPrompt, "showPrompt", true) && { showPrompt: false }),
          ...(typeof title === "string" && { promptTitle: title }),
          ...(typeof message === "string" && { prompt: message }),
        }));
      },
    },
    IgnoreBlanks: {
      since: "1.8",
      basis: documented,
      get: (range) => validationAt(range)?.allowBlank ?? true,
      set: (range, value, call) => {
        const allowBlank = flag(value, "ignoreBlanks");
        changeValidation(call, range, (before) => ({ ...orAny(before), allowBlank }));
      },
    },
    Valid: {
      since: "1.8",
      basis: [documented, assumed("null when some of several cells are valid and some not.")],
      get: (range, { engine }) => {
        const cells = (area: Area) => rowsIn(area) * columnsIn(area);
        const invalid = invalidCells(engine.book, range).reduce((count, area) => count + cells(area), 0);
        return invalid === 0 ? true : invalid === cells(areaOf(range)) ? false : null;
      },
    },
    GetInvalidCells: {
      since: "1.9",
      basis: documented,
      invoke: (range, { engine }) => {
        const areas = invalidCells(engine.book, range);
        if (areas.length === 0) throw itemNotFound("invalid cell");
        return node("RangeAreas", { sheet: range.sheet, areas });
      },
    },
    GetInvalidCellsOrNullObject: {
      since: "1.9",
      basis: documented,
      invoke: (range, { engine }) => {
        const areas = invalidCells(engine.book, range);
        return areas.length === 0 ? null : node("RangeAreas", { sheet: range.sheet, areas });
      },
    },
    Clear: {
      since: "1.8",
      basis: documented,
      invoke: (range, call) => {
        refuseProtected(range.sheet);
        dropValidations(range.sheet, areaOf(range));
        call.engine.announce({ kind: "look", sheet: range.sheet, area: areaOf(range) }, call);
      },
    },
  },
};

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

type Known = ReturnType<typeof validationAt>;
type Rule = Omit<NonNullable<Known>, "areas">;

/** What the cells have, or a validation without a rule, for a prompt or an alert to hang on. */
const orAny = (before: Known): Rule => before ?? { type: "any", formula1: "", allowBlank: true, showError: true };

function withoutStyle({ errorStyle: _, ...rule }: Rule): Rule {
  return rule;
}

function withoutHiding({ showPrompt: _, ...rule }: Rule): Rule {
  return rule;
}

/** What a cell keeps when only its rule is changed. */
function keptOf(before: Known) {
  if (!before) return {};
  const {
    areas: _,
    type: __,
    operator: ___,
    formula1: ____,
    formula2: _____,
    inCellDropDown: ______,
    ...kept
  } = before;
  return kept;
}
