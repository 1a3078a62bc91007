import { flag } from "../arguments";
import { assumed, documented } from "../basis";
import { dropValidations } from "../cells/clear-cells";
import type { ExcelClass } from "../member";
import { refuseProtected } from "../cells/protected-cells";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { changeValidation, validationAt } from "../cells/validations";
import { readRule, ruleOf } from "../cells/validation-rules";

export const dataValidation: ExcelClass<RangeRef> = {
  members: {
    Type: {
      since: "1.8",
      basis: documented,
      get: (range) => {
        const rule = validationAt(range);
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
          style: "Stop",
        };
      },
      set: (range, value, call) => {
        const { showAlert, title, message } = value as Record<string, unknown>;
        changeValidation(call, range, (before) => ({
          ...before!,
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
        return { showPrompt: rule?.prompt !== undefined, title: rule?.promptTitle ?? "", message: rule?.prompt ?? "" };
      },
      set: (range, value, call) => {
        const { title, message } = value as Record<string, unknown>;
        changeValidation(call, range, (before) => ({
          ...before!,
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
        changeValidation(call, range, (before) => ({ ...before!, allowBlank }));
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

/** What a cell keeps when only its rule is changed. */
function keptOf(before: ReturnType<typeof validationAt>) {
  if (!before) return {};
  const { allowBlank, showError, errorTitle, error, promptTitle, prompt } = before;
  return {
    allowBlank,
    showError,
    ...(errorTitle !== undefined && { errorTitle }),
    ...(error !== undefined && { error }),
    ...(promptTitle !== undefined && { promptTitle }),
    ...(prompt !== undefined && { prompt }),
  };
}
