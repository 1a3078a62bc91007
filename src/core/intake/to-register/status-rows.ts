import { defaultStatuses } from "../../register/set-up/default-statuses";
import type { StatusType } from "../../plan/plan";
import { statusKinds } from "../../status/status-kinds";
import { textKey } from "../../text";
import type { Proposal } from "../proposal";
import { statusMeaning } from "../words/status-words";

/** The plan's statuses, and how each word of the source is written with them. */
export type Statuses = {
  readonly rows: readonly { readonly status: string; readonly means: string | null; readonly type: string | null }[];
  readonly written: (word: string) => string;
};

/**
 * Words whose meaning is known become the register's own; the others (colours among them) become statuses of the plan as
 * they are, for a person to say what they mean.
 */
export function statusesOf({ activities, language }: Proposal): Statuses {
  const words = new Map<string, string>();
  const own = new Map<string, string>();
  for (const { status } of activities) {
    if (!status) continue;
    const meaning = statusMeaning(status.text);
    const key = textKey(status.text);
    if (meaning && meaning !== "colour") words.set(key, statusKinds[meaning satisfies StatusType].word[language]);
    else if (!own.has(key)) own.set(key, status.text);
  }
  return {
    rows: [...defaultStatuses(language), ...[...own.values()].map((status) => ({ status, means: null, type: null }))],
    written: (word) => words.get(textKey(word)) ?? own.get(textKey(word)) ?? word,
  };
}
