import type { Hyperlink } from "../../../xlsx/book";
import type { Actor } from "../engine";
import { invalidArgument } from "../excel-error";
import { intersection, without } from "../ranges/geometry";
import { refuseLocked } from "./protected-cells";
import { areaOf, type RangeRef } from "../ranges/range-ref";
import { writeValues } from "./write-cells";

type Link = { address?: string; location?: string; tooltip?: string; text?: string };

/** The link of the range's first cell. */
export function linkAt(range: RangeRef): Hyperlink | undefined {
  const { top, left } = areaOf(range);
  return range.sheet.hyperlinks.find(({ area }) => intersection(area, { top, left, bottom: top, right: left }));
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
  refuseLocked(sheet, area);
  sheet.hyperlinks = sheet.hyperlinks.flatMap((known) =>
    without(known.area, area).map((part) => ({ ...known, area: part })),
  );
  if (link) {
    const { text, ...target } = link;
    sheet.hyperlinks.push({ area: { ...area }, ...target });
    if (text !== undefined) {
      const { top, left } = area;
      // A link's text is shown as it is, never run.
      writeValues(actor, sheet, { top, left, bottom: top, right: left }, [[`'${text}`]], "en-US");
    }
  }
  actor.engine.announce({ kind: "look", sheet, area }, actor);
}
