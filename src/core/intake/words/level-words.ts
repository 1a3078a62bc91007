import { listed } from "./listed";
import { textKey } from "../../text";

/** What kind of row or line a word says that it is. */
export type Level = "area" | "goal" | "activity";

const levels: Readonly<Record<Level, readonly string[]>> = {
  area: listed(`område, fokusområde, målområde, insatsområde, utvecklingsområde, huvudområde, prioriterat område,
      tema, perspektiv, area, priority area, focus area, theme, zone, pillar, strand, strategic priority,
      strategic theme, delområde`),
  goal: listed(`mål, delmål, nämndmål, effektmål, resultatmål, inriktningsmål, målsättning, övergripande mål, goal,
      objective, aim, priority, outcome, strategic objective`),
  activity: listed(`aktivitet, åtgärd, insats, uppdrag, uppgift, action, activity, task, initiative, deltagaraktivitet,
      measure, delaktivitet`),
};

const known = new Map(
  Object.entries(levels).flatMap(([level, words]) => words.map((word) => [word, level as Level] as const)),
);

/** The kind that a word names: `Delmål` is a goal, `Åtgärd` an activity. A plural names the same. */
export function levelOf(word: string): Level | undefined {
  const key = textKey(word).replace(/[:.]$/u, "");
  return known.get(key) ?? known.get(key.replace(/(?:er|ar|en|s)$/u, "")) ?? known.get(key.replace(/ies$/u, "y"));
}

/** The kind that a label in front of a text names, its number aside: `Fokusområde 1:`, `Mål A1:`. */
export function levelOfLabel(label: string): Level | undefined {
  return levelOf(
    label.replace(/[\s.:–—)-]+$/u, "").replace(/\s+(?:nr\.?\s*)?(?:[A-ZÅÄÖ]{0,3}[-.]?\d[\d.]*[a-z]?|[A-ZÅÄÖ])$/u, ""),
  );
}
