import { shiftFormula as copyFormula } from "../../../xlsx/cells/shift-formula";
import type { Area } from "../../../xlsx/model/area";
import type { ConditionalFormat } from "../../../xlsx/model/conditional-format";
import { withFormulas } from "../../../xlsx/sheet/format-formulas";
import type { Validation } from "../../../xlsx/model/validation";
import { assumed, type Fact } from "../basis";
import { intersection, without } from "../ranges/geometry";
import { bandOf, reaches, shiftArea, shiftAreas, type Shift } from "./shift";

export const ruleMoveFact: Fact = {
  about: "A validation, format or link over cells that move and cells that stay is parted between them",
  basis: assumed("Validate A1:J40 by a formula, insert A21:G25 shifting down, load the rules of G30 and of J25."),
};

export function moveValidations(validations: readonly Validation[], shift: Shift): Validation[] {
  return moveRules(validations, shift, (validation, copied) => ({
    ...validation,
    formula1: copied(validation.formula1),
    ...(validation.formula2 !== undefined && { formula2: copied(validation.formula2) }),
  }));
}

export function moveConditionalFormats(formats: readonly ConditionalFormat[], shift: Shift): ConditionalFormat[] {
  return moveRules(formats, shift, withFormulas);
}

/** Things with one area each; a thing that crosses the border of what moves becomes several. */
export function moveParts<Item extends { area: Area }>(items: readonly Item[], shift: Shift): Item[] {
  return items.flatMap((item) => {
    if (!reaches(shift, item.area)) return [item];
    return shiftAreas(partsOf([item.area], shift).flat(), shift).map((area) => ({ ...item, area }));
  });
}

/**
 * A rule's formula is written for its first cell, and read from every other cell by its distance to that one. So each
 * part that goes its own way, or loses its first cell, gets the formula as it reads from the part's first cell that stays.
 */
function moveRules<Rule extends { areas: Area[] }>(
  rules: readonly Rule[],
  shift: Shift,
  rewrite: (rule: Rule, copied: (formula: string) => string) => Rule,
): Rule[] {
  return rules.flatMap((rule) => {
    const [first] = rule.areas;
    if (!first || !rule.areas.some((area) => reaches(shift, area))) return [rule];
    return partsOf(rule.areas, shift).flatMap((areas) => {
      const start = startThatStays(areas, shift);
      if (!start) return [];
      const copied = (formula: string) => copyFormula(formula, start.top - first.top, start.left - first.left);
      return [{ ...rewrite(rule, copied), areas: shiftAreas(areas, shift) }];
    });
  });
}

/** What moves, and what lies beside it and stays. */
function partsOf(areas: readonly Area[], shift: Shift): [Area[], Area[]] {
  const band = bandOf(shift);
  return [areas.flatMap((area) => intersection(area, band) ?? []), areas.flatMap((area) => without(area, band))];
}

/** Where the first area that is not all deleted begins, its deleted cells left out: still as the sheet was before. */
function startThatStays(areas: readonly Area[], shift: Shift): { top: number; left: number } | undefined {
  const area = areas.find((each) => shiftArea(each, shift));
  if (!area) return undefined;
  const { axis, at, count } = shift;
  const { top, left } = area;
  const past = (start: number) => (reaches(shift, area) && start >= at && start < at - count ? at - count : start);
  return axis === "rows" ? { top: past(top), left } : { top, left: past(left) };
}
