import { indexed } from "../plan/indexed";
import type { Status, StatusType } from "../plan/plan";
import { statusKinds } from "../status/status-kinds";
import { textKey } from "../text";

/** Other words that people use for a kind of status, in either language. */
const forms: Readonly<Record<StatusType, readonly string[]>> = {
  done: [
    "klar",
    "klart",
    "färdig",
    "färdigt",
    "avslutad",
    "genomfört",
    "slutförd",
    "completed",
    "finished",
    "complete",
  ],
  onTrack: ["pågår", "pågående", "påbörjad", "enligt plan", "in progress", "on plan", "started"],
  ongoing: ["löpande", "pågår löpande", "continuous"],
  deviating: ["försenad", "avvikelse", "avviker", "delayed", "behind schedule"],
  notStarted: ["ej påbörjad", "ej startad", "inte startad", "ej påbörjat", "not begun"],
  postponed: ["framflyttad", "senarelagd", "skjuts upp", "put off", "deferred"],
  stopped: ["nedlagd", "utgår", "avbrutet", "cancelled", "abandoned"],
};

/** The plan's own word for what somebody called otherwise: `Klar` where the plan says Genomförd. */
export function wordFor(typed: string, statuses: readonly Status[]): string | undefined {
  const type = typeByForm.get(textKey(typed));
  return type && wordByType(statuses).get(type);
}

const typeByForm = new Map(
  (Object.keys(forms) as StatusType[]).flatMap((type) =>
    [...forms[type], ...Object.values(statusKinds[type].word)].map((form) => [textKey(form), type] as const),
  ),
);

/** Of several words of one kind, none: which is meant would be a guess. */
const wordByType = indexed((statuses: readonly Status[]) => {
  const words = new Map<StatusType, string | undefined>();
  for (const { status, type } of statuses) {
    if (status && type) words.set(type, words.has(type) ? undefined : status);
  }
  return words;
});
