import type { Field } from "../words/field-names";
import { isBody, isParty } from "../words/bodies";
import { matchField } from "../words/match-field";
import { isTime } from "../values/time-words";

/** A value that stands within a line's text. */
export type InlineValue = { readonly field: Field; readonly label?: string; readonly text: string };

/** A text without the values that stand last in it, and those values. */
export type WithValues = { readonly text: string; readonly values: readonly InlineValue[] };

/** Fields that people append to a text with a label. */
const appended = new Set<Field>([
  "owner",
  "participants",
  "start",
  "end",
  "time",
  "status",
  "comment",
  "deliverable",
  "reportBack",
  "indicator",
  "target",
  "goalLead",
]);

/** Takes labelled values from the end of a text: `Ta fram en plan. Ansvarig: HR. Klart: 2025.` */
export function trailingLabels(typed: string): WithValues {
  const marks = [
    ...typed.matchAll(/(?:[.;,]\s+|\s[–—-]\s+|\s[|]\s+)(\p{Lu}[\p{L}]{1,20}(?: \p{L}{2,12})?):\s+/gu),
  ].flatMap((mark) => {
    const field = matchField(mark[1]!)?.field;
    return field && appended.has(field)
      ? [{ field, label: mark[1]!, start: mark.index, end: mark.index + mark[0].length }]
      : [];
  });
  const [first] = marks;
  if (!first) return { text: typed, values: [] };
  return {
    text: typed.slice(0, first.start + (typed[first.start] === "." ? 1 : 0)).trim(),
    values: marks.map(({ field, label, end }, at) => ({
      field,
      label,
      text: typed
        .slice(end, marks[at + 1]?.start)
        .trim()
        .replace(/[.;]$/u, ""),
    })),
  };
}

/** Takes owners and times from a parenthesis at the end: `(Personalavdelningen)`, `(Lead: Housing Team; by March 2026)`. */
export function trailingBracket(typed: string): WithValues {
  const bracket = /^(.+?)\s*[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)*)[)\]]\s*\.?$/su.exec(typed.trim());
  if (!bracket) return { text: typed, values: [] };
  const values = bracketValues(bracket[2]!.trim());
  return values.length > 0 ? { text: bracket[1]!.trim(), values } : { text: typed, values: [] };
}

/** Takes owners and times after a dash or bars: `Se över avtalet – HR-avdelningen, juni 2026`, `Mät bullret | Miljökontoret | 2026`. */
export function dashValues(typed: string): WithValues {
  const bars = typed.split(/\s*(?:\||→|·)\s*/u);
  const ending =
    bars.length > 1
      ? [typed, bars[0]!, bars.slice(1).join(", ")]
      : /^(.+?)\s+[–—-]\s+((?:(?!\s[–—-]\s).)+?)\.?$/su.exec(typed.trim());
  if (!ending) return { text: typed, values: [] };
  const values = bracketValues(ending[2]!);
  const hasTime = values.length > 1 && values.some(({ field }) => field === "time" || field === "end");
  const isSure =
    hasTime ||
    values.every(({ field, label, text }) => field !== "owner" || label !== undefined || isBody(text) || isParty(text));
  return values.length > 0 && isSure ? { text: ending[1]!.trim(), values } : { text: typed, values: [] };
}

function bracketValues(inside: string): readonly InlineValue[] {
  const parts = inside
    .split(/;\s*|,\s+(?=(?:by|senast|klart?|start|due|\p{L}+:)(?!\p{L}))/iu)
    .filter((part) => part.trim() !== "");
  const values = parts.map(readPart);
  if (values.every((value) => value !== undefined)) return values;
  const pieces = inside.split(/,\s+/u).map((piece) => readPart(piece) ?? nameOf(piece));
  const last = pieces.at(-1);
  if (
    pieces.length > 1 &&
    last &&
    (last.field === "end" || last.field === "time") &&
    pieces.every((piece) => piece !== undefined)
  )
    return pieces;
  const owners = nameOf(inside);
  return owners ? [owners] : [];
}

function readPart(typed: string): InlineValue | undefined {
  const part = typed.trim();
  const colon = /^(\p{L}[\p{L} ]{1,24}):\s*(.+)$/u.exec(part);
  const field = colon ? matchField(colon[1]!)?.field : undefined;
  if (colon && field && appended.has(field)) return { field, label: colon[1]!, text: colon[2]!.trim() };
  const due = /^(by|senast|due|klart?(?: senast)?|deadline)\s+(.+)$/iu.exec(part);
  if (due && isTime(due[2]!)) return { field: "end", label: due[1]!, text: due[2]! };
  if (part.split(/\s+(?:and|och)\s+/iu).every((each) => isTime(each))) return { field: "time", text: part };
  return undefined;
}

/** Names of bodies begin with a capital, or are known for bodies; what else stands in a parenthesis belongs to the text. */
function nameOf(inside: string): InlineValue | undefined {
  const names = inside.split(/\s*[/;]\s*|,\s+|\s+(?:och|and|samt|&)\s+/u).map((name) => name.trim());
  const isName = (name: string) =>
    isBody(name) || (/^\p{Lu}\p{L}+/u.test(name) && name.split(/\s+/u).length <= 6 && !/\d/u.test(name));
  const isFirst = names[0] !== undefined && isName(names[0]) && inside.length <= 120;
  return isFirst && names.filter(isName).length >= names.length / 2 ? { field: "owner", text: inside } : undefined;
}
