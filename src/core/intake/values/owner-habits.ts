import { isParty } from "../words/bodies";
import { isPartyIn, type OwnerHabits } from "./owners";
import { isCommaPair, splitAtBodies } from "./split-bodies";

/** Tells how a source writes owners from all cells that name some, and from the short names that its text explains. */
export function ownerHabits(cells: readonly string[], texts: readonly string[]): OwnerHabits {
  const shortNames = new Set([...explainedNames(texts).map(({ short }) => short), ...besideUnits(cells)]);
  let pairs = 0;
  let others = 0;
  for (const piece of cells.flatMap((cell) => splitAtBodies(cell, { shortNames }))) {
    const sides = piece.split("/").map((side) => side.trim());
    if (sides.length < 2) continue;
    const parties = sides.filter((side) => isPartyIn(side, { shortNames })).length;
    if (sides.length === 2 && parties === 1) pairs++;
    else others++;
  }
  return { slashPairs: pairs > others, shortNames, commaPairs: pairs === 0 && hasCommaPairs(cells, shortNames) };
}

/** Where a comma parts a unit and its party it does so in every cell, in the same order, and no other sign does it. */
function hasCommaPairs(cells: readonly string[], shortNames: ReadonlySet<string>): boolean {
  const lines = cells.flatMap((cell) => cell.split(/[;\n]/u)).filter((line) => line.includes(", "));
  if (lines.length < 2 || cells.some((cell) => /[/:]/u.test(cell))) return false;
  const isFirst = lines.map((line) => isPartyIn(line.split(", ")[0]!, { shortNames }));
  return lines.every((line) => isCommaPair(line, { shortNames })) && new Set(isFirst).size === 1;
}

/** `Norrsjö universitet (NU)` says that NU is a party. */
export function explainedNames(texts: readonly string[]): readonly { readonly name: string; readonly short: string }[] {
  return texts.flatMap((text) =>
    [...text.matchAll(/((?:\p{Lu}[\p{L}'’-]+\s+){0,3}[\p{L}'’]+)\s*\((\p{Lu}[\p{L}]{1,7})\)/gu)].flatMap(
      ([, name, short]) => (isParty(name!) ? [{ name: name!, short: short! }] : []),
    ),
  );
}

/** Units of most organisations that are written in capitals, too. */
const units = new Set(["HR", "IT", "VA", "PR", "AB", "VD", "EU", "VP", "ICT", "MEX"]);

/** `TF/SBF`: two short names side by side are of the same kind, and so no unit with its party. */
function besideAnother(cell: string, name: string): boolean {
  return cell.split(/[;,\n]/u).some((piece) => {
    const sides = piece.split("/").map((side) => side.trim());
    return sides.length > 1 && sides.includes(name) && sides.every((side) => /^\p{Lu}{2,6}$/u.test(side));
  });
}

/** Capitals after a slash or before a colon, where parties stand: `/ LiU`, `LiU:`. */
function besideUnits(cells: readonly string[]): readonly string[] {
  return cells
    .flatMap((cell) =>
      [
        ...cell.matchAll(
          /[^/]\/\s*(\p{Lu}\p{L}?\p{Lu}\p{L}{0,3})(?=\s*(?:[-–,;\n]|$))|(?:^|[;,\n]\s*)(\p{Lu}\p{L}{0,2}\p{Lu}\p{L}{0,2}):/gu,
        ),
      ].map(([, after, before]) => (after ?? before)!),
    )
    .filter((name) => !units.has(name) && !cells.some((cell) => besideAnother(cell, name)));
}
