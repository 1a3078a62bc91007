import { trailingStatus } from "../values/status-and-comment";
import { isTime } from "../values/time-words";
import { sentenceValues } from "./sentence-values";
import { dashValues, trailingBracket, trailingLabels, type InlineValue, type WithValues } from "./inline-values";

/** A text without what stands last in it, and those values: status and comment, owners, times and labelled ones. */
export type Peeled = {
  readonly text: string;
  readonly values: readonly InlineValue[];
  readonly status?: string;
  readonly comment?: string;
  readonly twice?: true;
};

/**
 * Takes values from the end of an activity's words, one kind after the other. Where owners have labels of their own, a name
 * in a parenthesis or after a dash belongs to the text.
 */
export function peelValues(typed: string, hasOwnerLabels: boolean): Peeled {
  const { text: words, ...progress } = trailingStatus(typed);
  let text = words;
  let values: readonly InlineValue[] = [];
  for (const take of [
    inLabels,
    sentenceValues,
    trailingTime,
    trailingBracket,
    trailingTime,
    trailingBracket,
    inLabels,
    dashValues,
  ]) {
    const taken = take(text);
    const isNamed = taken.values.some(({ field, label }) => field === "owner" && label === undefined);
    if (taken.values.length === 0 || (isNamed && hasOwnerLabels)) continue;
    text = taken.text;
    values = [...taken.values, ...values];
  }
  return { text, values, ...progress };
}

const telling = new Set<InlineValue["field"]>([
  "owner",
  "participants",
  "start",
  "end",
  "time",
  "status",
  "reportBack",
]);

/** Whether a line of running words says, label by label or sentence by sentence, who does it and when: an activity's own. */
export function holdsValues(typed: string): boolean {
  const labels = trailingLabels(typed);
  const { values } = labels.values.length > 0 ? labels : sentenceValues(typed);
  const fields = new Set(values.flatMap(({ field }) => (telling.has(field) ? [field] : [])));
  return fields.size >= 2;
}

/** Labels within brackets come off with them. */
function inLabels(typed: string): WithValues {
  const taken = trailingLabels(typed);
  const count = (sign: string) => taken.text.split(sign).length;
  return count("(") > count(")") || count("[") > count("]") ? { text: typed, values: [] } : taken;
}

/** `… – oktober 2025`, `…, senast 2026`, `… [HR], våren 2026`. */
function trailingTime(typed: string): WithValues {
  const ending =
    /^(.+?)(?:\s+[–—-]\s+|;\s+|\s*[|→·]\s*|(?<=[)\]])[,.]?\s+|[,.]\s+(?=(?:senast|klart?|by|due)\s))(?:(klart?(?: senast)?|due)\s+)?([^,;|]+?)\.?$/su.exec(
      typed.trim(),
    );
  if (!ending || !isTime(ending[3]!)) return { text: typed, values: [] };
  const [, text = "", label, time = ""] = ending;
  return { text, values: [{ field: "time", ...(label ? { label } : {}), text: time }] };
}
