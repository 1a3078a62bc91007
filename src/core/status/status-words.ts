import type { Locale } from "../text";
import { countKinds, type ActivityStatus } from "./activity-status";
import { kindsInOrder, type StatusKind } from "./status-kinds";

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
    none: { one: "saknar känd status", many: "saknar känd status" },
  },
  en: {
    done: { one: "is done", many: "are done" },
    onTrack: { one: "is on track", many: "are on track" },
    ongoing: { one: "is ongoing", many: "are ongoing" },
    deviating: { one: "is deviating", many: "are deviating" },
    notStarted: { one: "has not started", many: "have not started" },
    postponed: { one: "is postponed", many: "are postponed" },
    stopped: { one: "has been stopped", many: "have been stopped" },
    none: { one: "has no known status", many: "have no known status" },
  },
};

/** “Området har 11 aktiviteter: 4 är genomförda, 5 pågår enligt plan och 2 pågår med avvikelse. Tiden har gått ut för 1 av dem.” */
export function statusInWords(statuses: readonly ActivityStatus[], whole: "area" | "plan", locale: Locale): string {
  const counts = countKinds(statuses);
  const present = kindsInOrder.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    return count > 0 ? [{ count, phrase: phrases[locale][kind][count === 1 ? "one" : "many"] }] : [];
  });
  const total = statuses.length;
  const overdue = statuses.filter(({ isOverdue }) => isOverdue).length;
  const [first] = present;
  if (!first) return noActivities[whole][locale];
  const late = overdue === 0 ? "" : ` ${timeIsOut[locale](overdue, total)}`;
  if (total === 1) return `${theOnly[whole][locale]} ${first.phrase}.${late}`;
  if (present.length === 1) return `${all[whole][locale](total)} ${first.phrase}.${late}`;
  return `${has[whole][locale](total)}: ${listed(present, locale)}.${late}`;
}

function listed(counts: readonly { count: number; phrase: string }[], locale: Locale): string {
  const parts = counts.map(({ count, phrase }) => `${count} ${phrase}`);
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
const has = {
  area: { sv: (n: number) => `Området har ${n} aktiviteter`, en: (n: number) => `The area has ${n} activities` },
  plan: { sv: (n: number) => `Planen har ${n} aktiviteter`, en: (n: number) => `The plan has ${n} activities` },
};
const timeIsOut = {
  sv: (n: number, total: number) => (total === 1 ? "Dess tid har gått ut." : `Tiden har gått ut för ${n} av dem.`),
  en: (n: number, total: number) =>
    total === 1 ? "It is overdue." : n === 1 ? "1 of them is overdue." : `${n} of them are overdue.`,
};
