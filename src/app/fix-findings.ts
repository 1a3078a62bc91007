import type { Fix } from "../core/rules/rule";
import { textKey } from "../core/text";
import type { CellEdit } from "./cell-edit";
import type { PlacedFinding } from "./check-plan";
import { editsOf, type PlanCell, type ReadRegister } from "./edit-of";
import { tellApart } from "./tell-apart";

/** What would put one finding right. */
export type Offer = { readonly finding: PlacedFinding; readonly fix: Fix };

/** Every offer for a finding, the likeliest first. */
export function offersFor(finding: PlacedFinding): Offer[] {
  const fixes = finding.rule === doubledIds ? [ownId(finding)] : finding.fixes;
  return fixes.map((fix) => ({ finding, fix }));
}

/** The same fix for every finding of the same rule and value, this one among them. */
export function sameOffers({ finding, fix }: Offer, findings: readonly PlacedFinding[]): Offer[] {
  const value = textKey(finding.value);
  return findings.flatMap((each) => {
    if (each.rule !== finding.rule || textKey(each.value) !== value) return [];
    const same = offersFor(each).find((offer) => offer.fix.text.sv === fix.text.sv);
    return same ? [same] : [];
  });
}

/** What may be done for all findings at once, since nothing is decided by it. */
export function safeOffers(findings: readonly PlacedFinding[]): Offer[] {
  return findings.flatMap((finding) => offersFor(finding).slice(0, 1)).filter(({ fix }) => fix.isSafe);
}

/** The edits that carry out some offers. Where two set the same cell, the first does. */
export function editsOfOffers(read: ReadRegister, offers: readonly Offer[], random: () => number): CellEdit[] {
  const cells = new Map<string, { at: PlanCell; value: string | number | null }>();
  const copies = new Set<string>();
  for (const { finding, fix } of offers) {
    if (finding.rule === doubledIds) copies.add(`${finding.at.table} ${finding.at.row}`);
    else
      for (const { at, value } of fix.cells) {
        const { table, row, column } = at;
        if (row === null || column === null) continue;
        const key = `${table} ${row} ${column}`;
        if (!cells.has(key)) cells.set(key, { at: { table, row, column }, value });
      }
  }
  const apart = copies.size > 0 ? tellApart(read, random, ({ table, row }) => copies.has(`${table} ${row}`)) : [];
  return [...apart, ...editsOf(read, [...cells.values()], random)];
}

const doubledIds = "id-is-unique";

/** IDs are drawn when they are written, so that no two people draw the same. */
function ownId({ at }: PlacedFinding): Fix {
  return {
    text: { sv: "Ge raden ett eget ID", en: "Give the row an ID of its own" },
    isSafe: true,
    cells: [{ at, value: null }],
  };
}
