import { matchField } from "../words/match-field";
import { labelOf, type Labelled } from "./label-lines";
import type { Line } from "./lines";

const label = /(?:[;.,]|\s[–—-]|\s?[|·•]|\t|\s{2,}|\s)\s*(?=(\p{Lu}[\p{L}/-]{1,24}(?: [\p{L}/-]{1,14}){0,2}):\s)/gu;

/** The labelled values of a line, where several stand on it: `Ansvarig: A; Tid: 2026; Uppföljning: våren 2027`. */
export function labelsOf(line: Line): readonly Labelled[] {
  const first = labelOf(line);
  if (!first || first.isUnsure || first.value === "" || first.value === line.text) return first ? [first] : [];
  const cuts = [...first.value.matchAll(label)].filter(({ 1: name }) => matchField(name!) !== undefined);
  if (cuts.length === 0) return [first];
  const pieces = [0, ...cuts.map(({ index, 0: found }) => index + found.length)].map((start, at) =>
    first.value.slice(start, cuts[at]?.index).trim(),
  );
  return [
    { ...first, value: pieces[0]! },
    ...pieces.slice(1).flatMap((text) => labelOf({ ...line, text, kind: "text" }) ?? []),
  ];
}
