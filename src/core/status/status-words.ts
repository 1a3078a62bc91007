import type { Locale } from "../text";
import type { StatusKind } from "./status-kinds";
import { kindsInOrder } from "./status-kinds";

type Phrase = { readonly one: string; readonly many: string };

/** How a count of each kind reads in running text, after the number. */
const phrases: Readonly<Record<Locale, Readonly<Record<StatusKind, Phrase>>>> = {
  sv: {
    done: { one: "är genomförd", many: "är genomförda" },
    onTrack: { one: "pågår enligt plan", many: "pågår enligt plan" },
    ongoing: { one: "genomförs löpande", many: "genomförs löpande" },
    deviating: { one: "pågår med avvikelse", many: "pågår med avvikelse" },
    notStarted: { one: "är inte påbörjad", many: "är inte påbörjade" },
    postponed: { one: "är uppskjuten", many: "är uppskjutna" },
    stopped: { one: "är avbruten", many: "är avbrutna" },
    none: { one: "saknar status", many: "saknar status" },
  },
  en: {
    done: { one: "is done", many: "are done" },
    onTrack: { one: "is on track", many: "are on track" },
    ongoing: { one: "is ongoing", many: "are ongoing" },
    deviating: { one: "is deviating", many: "are deviating" },
    notStarted: { one: "has not started", many: "have not started" },
    postponed: { one: "is postponed", many: "are postponed" },
    stopped: { one: "has been stopped", many: "have been stopped" },
    none: { one: "has no status", many: "have no status" },
  },
};

/** “Av områdets 11 aktiviteter är 4 genomförda, 5 pågår enligt plan och 2 pågår med avvikelse.” */
export function statusInWords(counts: ReadonlyMap<StatusKind, number>, whole: "area" | "plan", locale: Locale): string {
  const present = kindsInOrder.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ count, phrase: phrases[locale][kind][count === 1 ? "one" : "many"] }] : [];
  });
  const total = present.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return noActivities[whole][locale];
  if (total === 1) return `${theOnly[whole][locale]} ${present[0]!.phrase}.`;
  if (present.length === 1) return `${all[whole][locale](total)} ${present[0]!.phrase}.`;
  const [first, ...rest] = present;
  const parts = [startOf(first!, locale), ...rest.map(({ count, phrase }) => `${count} ${phrase}`)];
  return `${of[whole][locale](total)} ${listed(parts, locale)}.`;
}

/** Swedish puts the verb before the number in the first clause: “är 4 genomförda”, “pågår 5 enligt plan”. */
function startOf({ count, phrase }: { count: number; phrase: string }, locale: Locale): string {
  if (locale === "en") return `${count} ${phrase}`;
  const [verb, ...rest] = phrase.split(" ");
  return [verb, count, ...rest].join(" ");
}

function listed(parts: readonly string[], locale: Locale): string {
  return `${parts.slice(0, -1).join(", ")} ${locale === "sv" ? "och" : "and"} ${parts.at(-1)}`;
}

const noActivities = {
  area: { sv: "Området har inga aktiviteter.", en: "The area has no activities." },
  plan: { sv: "Planen har inga aktiviteter.", en: "The plan has no activities." },
};
const theOnly = {
  area: { sv: "Områdets enda aktivitet", en: "The area's only activity" },
  plan: { sv: "Planens enda aktivitet", en: "The plan's only activity" },
};
const all = {
  area: { sv: (n: number) => `Områdets ${n} aktiviteter`, en: (n: number) => `The area's ${n} activities` },
  plan: { sv: (n: number) => `Planens ${n} aktiviteter`, en: (n: number) => `The plan's ${n} activities` },
};
const of = {
  area: { sv: (n: number) => `Av områdets ${n} aktiviteter`, en: (n: number) => `Of the area's ${n} activities,` },
  plan: { sv: (n: number) => `Av planens ${n} aktiviteter`, en: (n: number) => `Of the plan's ${n} activities,` },
};
