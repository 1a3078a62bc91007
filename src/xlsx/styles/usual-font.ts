import type { Font } from "../model/style";

/** What a workbook is written in when it does not say. */
export const USUAL_FONT: Font = { name: "Calibri", size: 11 };

export function isUsualFont(font: Font): boolean {
  return font.name === USUAL_FONT.name && font.size === USUAL_FONT.size && Object.keys(font).length === 2;
}
