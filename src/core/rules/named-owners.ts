import type { Party, Unit } from "../plan/plan";
import type { Reference } from "../plan/reference";

/** Who a name stands for: one unit, or a party that is named alone; nobody when it is not known. */
export function whoIs({ known, unit, party }: Reference): readonly (Unit | Party)[] {
  const one = known ? (unit ?? party) : null;
  return one ? [one] : [];
}
