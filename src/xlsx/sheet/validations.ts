import { fromXstring, escapeContent, toXstring } from "../xml/escape";
import { element, listElement } from "../xml/write-xml";
import { readAreas, writeAreas } from "./areas";
import type { Validation } from "../model/validation";
import type { XmlElement } from "../xml/xml-element";

const TYPES: readonly string[] = [
  "any",
  "list",
  "whole",
  "decimal",
  "date",
  "time",
  "textLength",
  "custom",
] satisfies Validation["type"][];

/** Reads a sheet's validations, those in the extension for formulas about other sheets included. */
export function readValidations(worksheet: XmlElement): Validation[] {
  const own = worksheet.child("dataValidations")?.all("dataValidation") ?? [];
  const extensions = worksheet.child("extLst")?.all("ext") ?? [];
  return [...own.flatMap((validation) => readValidation(validation) ?? []), ...extensions.flatMap(listsOfExtension)];
}

/** What an extension says about validation; nothing when it is about something else, or says more than the model holds. */
export function listsOfExtension(extension: XmlElement): Validation[] {
  const all = extension.child("dataValidations")?.all("dataValidation") ?? [];
  const read = all.flatMap((validation) => readValidation(validation) ?? []);
  return read.length === all.length ? read : [];
}

/** Nothing when the model does not hold such a validation. */
export function readValidation(xml: XmlElement): Validation | undefined {
  const said = xml.attribute("type") ?? "none";
  const type = said === "none" ? "any" : said;
  const areas = readAreas(xml.attribute("sqref") ?? xml.child("sqref")?.text);
  if (!TYPES.includes(type) || xml.attribute("imeMode") !== undefined || areas.length === 0) return undefined;
  const text = (name: string) => {
    const value = xml.attribute(name);
    return value === undefined || value === "" ? undefined : fromXstring(value);
  };
  const [promptTitle, prompt] = [text("promptTitle"), text("prompt")];
  const hasPrompt = promptTitle !== undefined || prompt !== undefined;
  return dropAbsent<Validation>({
    areas,
    type: type as Validation["type"],
    operator: xml.attribute("operator") as Validation["operator"],
    formula1: readFormula(xml.child("formula1")) ?? "",
    formula2: readFormula(xml.child("formula2")),
    allowBlank: xml.flag("allowBlank"),
    showError: xml.flag("showErrorMessage"),
    errorStyle: alertStyle(xml.attribute("errorStyle")),
    errorTitle: text("errorTitle"),
    error: text("error"),
    showPrompt: hasPrompt && !xml.flag("showInputMessage") ? false : undefined,
    promptTitle,
    prompt,
    // The attribute says the opposite of its name.
    inCellDropDown: xml.flag("showDropDown") ? false : undefined,
  });
}

function alertStyle(style: string | undefined): Validation["errorStyle"] {
  return style === "warning" || style === "information" ? style : undefined;
}

/** The extension wraps the formula in an element of its own. */
function readFormula(formula: XmlElement | undefined): string | undefined {
  return formula && fromXstring(formula.child("f")?.text ?? formula.text);
}

export function writeValidations(validations: readonly Validation[], kept: readonly string[] = []): string {
  const ours = validations.filter(({ areas }) => areas.length > 0).map(writeValidation);
  return listElement("dataValidations", [...ours, ...kept]);
}

function writeValidation(validation: Validation): string {
  const text = (value: string | undefined) => (value === undefined ? undefined : toXstring(value));
  const { type, promptTitle, prompt, showPrompt = promptTitle !== undefined || prompt !== undefined } = validation;
  const attributes = {
    type: type === "any" ? undefined : type,
    errorStyle: validation.errorStyle,
    operator: validation.operator,
    allowBlank: validation.allowBlank || undefined,
    showDropDown: validation.inCellDropDown === false || undefined,
    showInputMessage: showPrompt || undefined,
    showErrorMessage: validation.showError || undefined,
    errorTitle: text(validation.errorTitle),
    error: text(validation.error),
    promptTitle: text(promptTitle),
    prompt: text(prompt),
    sqref: writeAreas(validation.areas),
  };
  const { formula1, formula2 } = validation;
  if (type === "any") return element("dataValidation", attributes);
  const formulas =
    writeFormula("formula1", formula1) + (formula2 === undefined ? "" : writeFormula("formula2", formula2));
  return element("dataValidation", attributes, formulas);
}

function writeFormula(name: string, formula: string): string {
  return element(name, {}, escapeContent(toXstring(formula)));
}

function dropAbsent<T>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}
