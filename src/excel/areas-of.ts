import type { CellArea } from "../app/change-hint";

const lastRow = 1_048_575;
const lastColumn = 16_383;
/** Excel cuts an address here. */
const longest = 8_192;

/**
 * The cells that an address of Excel's names, such as `B2`, `A1:C3,E5` or, for whole rows and columns, `3:5` and `A:C`.
 * Nothing when part of it cannot be read, or may have been cut off.
 */
export function areasOf(address: string): CellArea[] | null {
  if (address.length >= longest) return null;
  const areas = address.split(",").map(areaOf);
  return areas.every((area) => area !== null) ? areas : null;
}

function areaOf(address: string): CellArea | null {
  const match = /^(?:.*!)?\$?([A-Z]*)\$?(\d*)(?::(?=.)\$?([A-Z]*)\$?(\d*))?$/.exec(address.trim());
  const [, firstLetters = "", firstDigits = "", lastLetters = firstLetters, lastDigits = firstDigits] = match ?? [];
  if (!firstLetters && !firstDigits) return null;
  return {
    top: firstDigits ? Number(firstDigits) - 1 : 0,
    left: firstLetters ? columnOf(firstLetters) : 0,
    bottom: lastDigits ? Number(lastDigits) - 1 : lastRow,
    right: lastLetters ? columnOf(lastLetters) : lastColumn,
  };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
