import type { ConditionalFormat } from "../model/conditional-format";

/** The same format with its formulas changed, which point at cells that may have moved. A text to look for is no formula. */
export function withFormulas<Format extends ConditionalFormat>(
  format: Format,
  change: (formula: string) => string,
): Format;
export function withFormulas(format: ConditionalFormat, change: (formula: string) => string): ConditionalFormat {
  switch (format.kind) {
    case "formula":
      return { ...format, formula: change(format.formula) };
    case "cellValue": {
      const { formula1, formula2 } = format;
      return { ...format, formula1: change(formula1), ...(formula2 !== undefined && { formula2: change(formula2) }) };
    }
    case "containsText":
      return format;
  }
}
