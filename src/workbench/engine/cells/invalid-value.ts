import { cellAt, type Sheet } from "../../../xlsx/book";
import type { Validation } from "../../../xlsx/model/validation";
import { documentedAt, type Fact } from "../basis";
import type { Actor } from "../engine";
import { oneCell } from "../ranges/geometry";
import { readTypedText } from "../typing/typed-text";
import { formatOf } from "./cell-text";
import { allows } from "./validation-test";
import { validationAt } from "./validations";
import { readingOptions } from "./write-cells";

export const invalidValueFact: Fact = {
  about:
    "A validation stops only what a person types in one cell; pasted, filled and written values are let through, and the styles Warning and Information let a person through as well",
  basis: documentedAt("Microsoft Support: Apply data validation to cells; More on data validation"),
};

/** What a person typed is not let into the cell. The validation's own words, or none. */
export class InvalidValue extends Error {
  readonly title: string | undefined;
  readonly sentence: string | undefined;

  constructor({ errorTitle, error }: Pick<Validation, "errorTitle" | "error">) {
    super(error ?? "The value does not fit the cell's validation.");
    this.name = "InvalidValue";
    this.title = errorTitle;
    this.sentence = error;
  }
}

/** Throws `InvalidValue` when the cell's validation stops the text that a person typed. */
export function refuseInvalid(actor: Actor, sheet: Sheet, row: number, column: number, text: string): void {
  if (sheet.validations.length === 0) return;
  const validation = validationAt({ sheet, area: oneCell(row, column) });
  if (!validation?.showError || validation.errorStyle !== undefined) return;
  const options = { ...readingOptions(actor, actor.engine.locale), numberFormat: formatOf(cellAt(sheet, row, column)) };
  const reading = readTypedText(text, options);
  if (reading.formula !== undefined) return;
  if (!allows(actor.engine.book, sheet, validation, { row, column, value: reading.value })) {
    throw new InvalidValue(validation);
  }
}
