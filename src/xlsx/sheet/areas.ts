import { areaName, readArea } from "../address";
import type { Area } from "../model/area";

/** `B2:B9 D2` → two areas. What is no address is left out. */
export function readAreas(list: string | undefined): Area[] {
  return (list ?? "").split(/\s+/).flatMap((address) => readArea(address) ?? []);
}

export function writeAreas(areas: readonly Area[]): string {
  return areas.map(areaName).join(" ");
}
