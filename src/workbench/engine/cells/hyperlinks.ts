import type { Hyperlink } from "../../../xlsx/book";
import type { Font } from "../../../xlsx/model/style";
import { assumed, type Fact } from "../basis";
import type { Actor } from "../engine";
import { invalidArgument } from "../excel-error";
import { restyle } from "../looks/restyle";
import { intersection, oneCell, without } from "../ranges/geometry";
import { refuseProtected } from "./protected-cells";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { writeValues } from "./write-cells";

export const hyperlinkFacts: readonly Fact[] = [
  {
    about: "A linked cell takes the font of the cell style Hyperlink (blue, underlined) in place of any set before",
    basis: assumed("Make a cell bold 14, then set range.hyperlink, then load its font."),
  },
  {
    about: "hyperlink.textToDisplay becomes the value of the range's first cell, as text",
    basis: assumed("Set range.hyperlink with textToDisplay '=1+1' on a cell that holds a number, then load values."),
  },
  {
    about: "No link is set or taken away on a protected sheet, not even in unlocked cells",
    basis: assumed("Set range.hyperlink of an unlocked cell on a protected sheet."),
  },
];

/** What the cell style Hyperlink says; it has no say in fills, borders and alignment. */
const LINK_FONT: Font = { underline: true, color: "#0563C1" };

type Link = { address?: string; location?: string; tooltip?: string; text?: string };

/** The link of the range's first cell. */
export function linkAt(range: RangeRef): Hyperlink | undefined {
  const { top, left } = areaOf(range);
  return range.sheet.hyperlinks.find(({ area }) => intersection(area, oneCell(top, left)));
}

/** Reads what an add-in writes; null takes the link away. */
export function readHyperlink(value: unknown): Link | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") throw invalidArgument("A hyperlink must be an object.");
  const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
  if (!address && !documentReference) return null;
  return {
    ...(typeof address === "string" && address !== "" && { address }),
    ...(typeof documentReference === "string" && documentReference !== "" && { location: documentReference }),
    ...(typeof screenTip === "string" && screenTip !== "" && { tooltip: screenTip }),
    ...(typeof textToDisplay === "string" && { text: textToDisplay }),
  };
}

/** Gives the range's cells the link, and its text when it has one. */
export function setHyperlink(actor: Actor, range: RangeRef, link: Link | null): void {
  const { sheet } = range;
  const area = areaOf(range);
  refuseProtected(sheet);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((known) =>
    without(known.area, area).map((part) => ({ ...known, area: part })),
  );
  if (!link) return actor.engine.announce({ kind: "look", sheet, area }, actor);

  const { text, ...target } = link;
  sheet.hyperlinks.push({ area: { ...area }, ...target });
  if (text !== undefined) {
    // A link's text is shown as it is, never run.
    writeValues(actor, sheet, oneCell(area.top, area.left), [[`'${text}`]], "en-US");
  }
  restyle(actor, range, (style) => ({ ...style, font: LINK_FONT }));
}
