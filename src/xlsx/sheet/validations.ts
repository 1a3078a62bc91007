import { fromXstring, escapeContent, toXstring } from "../xml/escape";
import { element, listElement } from "../xml/write-xml";
import { readAreas, writeAreas } from "./areas";
import type { Validation } from "../model/validation";
import type { XmlElement } from "../xml/xml-element";

const TYPES: readonly string[] = [
  "list",
  "whole",
  "decimal",
  "date",
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
  const type = xml.attribute("type");
  const areas = readAreas(xml.attribute("sqref") ?? xml.child("sqref")?.text);
  if (type === undefined || !TYPES.includes(type) || areas.length === 0) return undefined;
  const text = (name: string) => {
    const value = xml.attribute(name);
    return value === undefined || value === "" ? undefined : fromXstring(value);
  };
  return dropAbsent<Validation>({
    areas,
    type: type as Validation["type"],
    operator: xml.attribute("operator") as Validation["operator"],
    formula1: readFormula(xml.child("formula1")) ?? "",
    formula2: readFormula(xml.child("formula2")),
    allowBlank: xml.flag("allowBlank"),
    showError: xml.flag("showErrorMessage"),
    errorTitle: text("errorTitle"),
    error: text("error"),
    promptTitle: text("promptTitle"),
    prompt: text("prompt"),
  });
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
  const attributes = {
    type: validation.type,
    operator: validation.operator,
    allowBlank: validation.allowBlank || undefined,
    showInputMessage: validation.promptTitle !== undefined || validation.prompt !== undefined || undefined,
    showErrorMessage: validation.showError || undefined,
    errorTitle: text(validation.errorTitle),
    error: text(validation.error),
    promptTitle: text(validation.promptTitle),
    prompt: text(validation.prompt),
    sqref: writeAreas(validation.areas),
  };
  const { formula1, formula2 } = validation;
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
