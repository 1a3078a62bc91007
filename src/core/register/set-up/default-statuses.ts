import type { StatusType } from "../../plan/plan";
import { statusKinds } from "../../status/status-kinds";
import type { Locale, Text } from "../../text";

/** The words by which a status says what it means, one for each type, as the column reads them. */
const typeWords: Readonly<Record<StatusType, Text>> = {
  notStarted: { sv: "ej påbörjad", en: "not started" },
  onTrack: { sv: "enligt plan", en: "on track" },
  deviating: { sv: "avvikelse", en: "deviating" },
  ongoing: { sv: "löpande", en: "ongoing" },
  postponed: { sv: "uppskjuten", en: "postponed" },
  stopped: { sv: "avbruten", en: "stopped" },
  done: { sv: "genomförd", en: "done" },
};

/** The seven status words that a plan starts with. */
export function defaultStatuses(language: Locale): { status: string; means: string; type: string }[] {
  return Object.entries(typeWords).map(([kind, type]) => {
    const { word, means } = statusKinds[kind as StatusType];
    return { status: word[language], means: means[language], type: type[language] };
  });
}
