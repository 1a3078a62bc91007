import { readArea } from "../../../xlsx/address";
import { strings } from "../strings";
import type { WorkbookStore } from "../workbook-store";

/** Goes where a cell's link leads: to cells of this workbook, or to an address in a tab of its own. */
export function followLink(link: string, store: WorkbookStore): void {
  if (!link.startsWith("#")) return openAddress(link, store);
  const { sheets, sheet } = store.state();
  const [, quoted, plain, address = ""] = /^#(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(link) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const index =
    name === undefined ? sheet?.index : sheets.findIndex((tab) => tab.name.toLowerCase() === name.toLowerCase());
  const area = readArea(address);
  if (index !== undefined && sheets[index]?.visible && area) store.goTo(index, area);
  else store.refuse(strings.deadLink);
}

/** A workbook may come from anyone: only addresses that a browser can be sent to without harm are opened. */
function openAddress(link: string, store: WorkbookStore): void {
  if (/^(https?|mailto):/i.test(link)) window.open(link, "_blank", "noopener,noreferrer");
  else store.refuse(strings.deadLink);
}
