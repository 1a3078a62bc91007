import type { Area } from "../../xlsx/model/area";
import { readAddress, localAddress } from "../engine/ranges/range-address";
import { assumed, type Fact } from "../engine/basis";

export const eventRangeFact: Fact = {
  about: "The range of an event stands where it stood when the event was raised, also when rows have moved since",
  basis: assumed("Insert a row above, then call getRange of an event raised before that."),
};

/** What an event carries so that its `getRange(context)` finds the cells. */
export function eventReference(worksheetId: string, area: Area): string {
  return `${worksheetId}!${localAddress(area)}`;
}

export function readEventReference(reference: string): { worksheetId: string; area: Area } | undefined {
  const [worksheetId = "", address = ""] = reference.split("!");
  const area = readAddress(address);
  return area && { worksheetId, area };
}
