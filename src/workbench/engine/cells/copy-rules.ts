import type { Sheet } from "../../../xlsx/book";
import { shiftFormula } from "../../../xlsx/cells/shift-formula";
import type { Area } from "../../../xlsx/model/area";
import { withFormulas } from "../../../xlsx/sheet/format-formulas";
import { columnsIn, intersection, rowsIn, without } from "../ranges/geometry";

type Place = { readonly sheet: Sheet; readonly area: Area };

/** Gives the cells that something was copied to the validations, conditional formats and links of what was copied. */
export function copyRules(from: Place, to: Place): void {
  const { validations, conditionalFormats, hyperlinks } = from.sheet;
  const copies = offsets(from.area, to.area);
  const landed = <Rule extends { areas: Area[] }>(rule: Rule, rewrite: (rule: Rule, d: Offset) => Rule): Rule[] =>
    copies.flatMap((offset) => {
      const parts = rule.areas.flatMap((area) => intersection(area, from.area) ?? []);
      if (parts.length === 0) return [];
      // A rule's formula is written for its first cell.
      const [first, part] = [rule.areas[0]!, parts[0]!];
      const distance = { down: part.top + offset.down - first.top, right: part.left + offset.right - first.left };
      return [{ ...rewrite(rule, distance), areas: parts.map((area) => moved(area, offset)) }];
    });
  const newValidations = validations.flatMap((validation) =>
    landed(validation, (rule, { down, right }) => ({
      ...rule,
      formula1: shiftFormula(rule.formula1, down, right),
      ...(rule.formula2 !== undefined && { formula2: shiftFormula(rule.formula2, down, right) }),
    })),
  );
  const newFormats = conditionalFormats.flatMap((format) =>
    landed(format, (rule, { down, right }) => withFormulas(rule, (formula) => shiftFormula(formula, down, right))),
  );
  const newLinks = hyperlinks.flatMap((link) => {
    const part = intersection(link.area, from.area);
    return part ? copies.map((offset) => ({ ...link, area: moved(part, offset) })) : [];
  });
  const { sheet, area } = to;
  sheet.validations = [...cut(sheet.validations, area), ...newValidations];
  sheet.conditionalFormats = [...cut(sheet.conditionalFormats, area), ...newFormats];
  sheet.hyperlinks = [
    ...sheet.hyperlinks.flatMap((link) => without(link.area, area).map((part) => ({ ...link, area: part }))),
    ...newLinks,
  ];
}

type Offset = { readonly down: number; readonly right: number };

/** Where each copy goes, seen from what is copied. */
function offsets(from: Area, to: Area): Offset[] {
  const found: Offset[] = [];
  for (let top = to.top; top <= to.bottom; top += rowsIn(from)) {
    for (let left = to.left; left <= to.right; left += columnsIn(from)) {
      found.push({ down: top - from.top, right: left - from.left });
    }
  }
  return found;
}

function moved({ top, left, bottom, right }: Area, { down, right: over }: Offset): Area {
  return { top: top + down, left: left + over, bottom: bottom + down, right: right + over };
}

function cut<Rule extends { areas: Area[] }>(rules: readonly Rule[], area: Area): Rule[] {
  return rules
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap((part) => without(part, area)) }))
    .filter(({ areas }) => areas.length > 0);
}
