import { areaName, readArea } from "../address";
import { fromXstring, toXstring } from "../xml/escape";
import { element } from "../xml/write-xml";
import type { Hyperlink } from "../book";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml-element";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Reads the links of a sheet. Addresses outside the workbook stand in the sheet's relationships. */
export function readHyperlinks(
  hyperlinks: XmlElement | undefined,
  relationships: readonly Relationship[],
): Hyperlink[] {
  return (hyperlinks?.all("hyperlink") ?? []).flatMap((xml) => {
    const area = readArea(xml.attribute("ref") ?? "");
    if (!area) return [];
    const link: Hyperlink = { area };
    const id = xml.attribute("id");
    const address = relationships.find((relationship) => relationship.id === id && id !== undefined)?.target;
    const location = xml.attribute("location");
    const tooltip = xml.attribute("tooltip");
    if (address !== undefined) link.address = address;
    if (location !== undefined) link.location = fromXstring(location);
    if (tooltip !== undefined) link.tooltip = fromXstring(tooltip);
    return [link];
  });
}

/** `relate` puts an address among the sheet's relationships and gives its id. */
export function writeHyperlinks(
  links: readonly Hyperlink[],
  relate: (relationship: Omit<Relationship, "id">) => string,
): string {
  const xml = links.map(({ area, address, location, tooltip }) =>
    element("hyperlink", {
      ref: areaName(area),
      "r:id": address === undefined ? undefined : relate({ type: TYPE, target: address, external: true }),
      location: location === undefined ? undefined : toXstring(location),
      tooltip: tooltip === undefined ? undefined : toXstring(tooltip),
    }),
  );
  return xml.length === 0 ? "" : element("hyperlinks", {}, xml.join(""));
}
