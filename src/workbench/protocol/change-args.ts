import type { Happening } from "../engine/happening";
import { localAddress } from "../engine/ranges/range-address";
import { eventReference } from "./event-ranges";

const shiftDirections = {
  Down: "ShiftCellDown",
  Right: "ShiftCellRight",
  Up: "ShiftCellUp",
  Left: "ShiftCellLeft",
} as const;

/** What a changed event carries; the client makes its own arguments of it. */
export function changeArgs(
  worksheetId: string,
  change: Extract<Happening, { kind: "cells" }>,
): Record<string, unknown> {
  const { detail, shift } = change;
  return {
    worksheetId,
    changeType: change.change,
    address: localAddress(change.area),
    shiftDirection: shift ? shiftDirections[shift] : "None",
    referenceId: eventReference(worksheetId, change.area),
    ...(detail && {
      valueBefore: detail.before,
      valueAfter: detail.after,
      valueTypeBefore: typeOfValue(detail.before),
      valueTypeAfter: typeOfValue(detail.after),
    }),
  };
}

function typeOfValue(value: unknown): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "string" && /^#[A-ZÅÄÖ/0]+[!?]?$/.test(value) ? "Error" : "String";
}
