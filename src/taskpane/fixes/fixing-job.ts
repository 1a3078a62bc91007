import { editsOfOffers, type Offer } from "../../app/fix-findings";
import type { Prepare } from "../use-plan-writes";
import { fixStrings } from "./fix-strings";

/** Carries out fixes that a person has chosen. */
export function fixingJob(offers: readonly Offer[]): Prepare {
  return (read, random) => {
    const cells = editsOfOffers(read, offers, random);
    return { what: fixStrings.fixing, done: fixStrings.fixed(cells.length), cells };
  };
}
