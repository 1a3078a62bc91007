import { readPeriod } from "../../plan/period";
import { isTime } from "./time-words";

/** A time as typed, or the two ends of a range. */
export type Stretch = { readonly start?: string; readonly end: string };

const joins = [
  /\s+[–—−-]\s+/u,
  /[–—−]/u,
  /\s+(?:till|t\.?o\.?m\.?|till och med|to|until)\s+/iu,
  /-(?=\p{L})/u,
  /^(?<=\d{4})-(?=\d{4}$)/u,
];
const openings = /^(?:från(?: och med)?|fr\.?o\.?m\.?|from|mellan|between|start(?:ar)?)\s+/iu;

/** Reads what stands under a heading of time: `2023–2024` and `VT25 till HT26` have two ends, all else is one time. */
export function readStretch(typed: string): Stretch {
  const words = typed.trim().replace(/\s+/gu, " ");
  const years = /^(\d{4})-(\d{4})$/u.exec(words);
  if (years) return { start: years[1]!, end: years[2]! };
  if (isTime(words) && !/\s[–—-]\s|[–—]|\s(?:till|to|until)\s/iu.test(words)) return { end: words };
  const body = words.replace(openings, "");
  for (const join of joins) {
    const ends = body.split(join);
    if (ends.length !== 2) continue;
    const [from, to] = [ends[0]!.trim(), ends[1]!.trim()];
    if (!isTime(to)) continue;
    if (hasYear(from) && isTime(from)) return { start: from, end: to };
    const lent = /(?:19|20)\d{2}$/u.exec(to)?.[0];
    if (lent && isTime(`${from} ${lent}`)) return { start: `${from} ${lent}`, end: to };
    if (!lent && isTime(from)) return { start: from, end: to };
  }
  return { end: words };
}

/** A date that has been moved: the one that holds, and what is said of the earlier one. */
export type Revised = { readonly valid: string; readonly earlier?: string };

const earlier =
  "(?:tidigare|ursprungligen|ursprunglig|förut|ändrat från|ändrad från|flyttat från|flyttad från|framflyttat från|från|was|previously|formerly|originally|moved from|revised from|changed from)";

/** Reads `2026-06-30 (tidigare 2025-12-31)`, `~~2025~~ 2026` and `2025-12-31 → 2026-06-30`. */
export function readRevised(typed: string): Revised {
  const words = typed.trim().replace(/\s+/gu, " ");
  const struck = /^~~(.+?)~~[\s,:;]*(.+)$/u.exec(words) ?? /^()(.+?)\s*~~(.+?)~~\.?$/u.exec(words);
  if (struck) {
    return struck[1] ? { valid: struck[2]!, earlier: struck[1] } : { valid: struck[2]!, earlier: struck[3]! };
  }
  const inside = new RegExp(`^(.+?)\\s*[(,;]\\s*(${earlier}:? .+?)\\)?\\.?$`, "iu").exec(words);
  if (inside && isTime(inside[1]!)) return { valid: inside[1]!, earlier: inside[2]! };
  const arrow = /^(.+?)\s*(?:→|->|=>)\s*(.+)$/u.exec(words);
  if (arrow && isTime(arrow[1]!) && isTime(arrow[2]!)) return { valid: arrow[2]!, earlier: arrow[1]! };
  const moved =
    /^(.+?)[\s,;(]+((?:nytt datum|ny tid|flyttat till|flyttad till|ändrat till|ändrad till|framflyttat till|senarelagt till|now|revised to|moved to|changed to|extended to|new date):?) (.+?)\)?$/iu.exec(
      words,
    );
  if (moved && isTime(moved[1]!)) return { valid: moved[3]!, earlier: moved[1]! };
  return { valid: words };
}

function hasYear(words: string): boolean {
  return /\d{2}/u.test(words) || readPeriod(words) !== undefined;
}
