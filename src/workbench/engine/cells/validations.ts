import type { Validation } from "../../../xlsx/model/validation";
import type { Actor } from "../engine";
import { assumed, type Fact } from "../basis";
import { dropValidations } from "./clear-cells";
import { columnsIn, intersection, rowsIn } from "../ranges/geometry";
import { refuseProtected } from "./protected-cells";
import { areaOf, type RangeRef } from "../ranges/range-ref";

export const validationFacts: readonly Fact[] = [
  {
    about: "A validation is told by the range's first cell",
    basis: assumed("Load dataValidation of a range with two different rules."),
  },
  {
    about: "An alert or prompt without a rule is a validation of type None",
    basis: assumed("Set dataValidation.prompt of a cell without a rule, then load type and prompt."),
  },
];

export function validationAt(range: RangeRef): Validation | undefined {
  const { top, left } = areaOf(range);
  const first = { top, left, bottom: top, right: left };
  return range.sheet.validations.find(({ areas }) => areas.some((area) => intersection(area, first)));
}

/** Whether some of the range's cells have a rule and others none. */
export function isMixed(range: RangeRef): boolean {
  const area = areaOf(range);
  const ruled = range.sheet.validations.flatMap(({ type, areas }) =>
    type === "any" ? [] : areas.flatMap((each) => intersection(each, area) ?? []),
  );
  const cells = ruled.reduce((sum, each) => sum + rowsIn(each) * columnsIn(each), 0);
  return cells > 0 && cells < rowsIn(area) * columnsIn(area);
}

/** Gives the range's cells a validation made from the one that they had. */
export function changeValidation(
  actor: Actor,
  range: RangeRef,
  change: (before: Validation | undefined) => Omit<Validation, "areas">,
): void {
  const { sheet } = range;
  const area = areaOf(range);
  refuseProtected(sheet);
  const before = validationAt(range);
  const next = change(before);
  dropValidations(sheet, area);
  sheet.validations.push({ ...next, areas: [{ ...area }] });
  actor.engine.announce({ kind: "look", sheet, area }, actor);
}
