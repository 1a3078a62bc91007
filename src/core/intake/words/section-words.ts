import { textKey } from "../../text";
import { levelOf } from "./level-words";

const prose =
  /^(?:inledning|möten|mötestider|arbetsgrupp(?:en)?|arbetssätt|process(?:en)?|roller(?: och ansvar)?|tidplan|budget|finansiering|kommunikation|beslutsgång|nästa steg|meetings|roles(?: and responsibilities)?|timeline|funding|communication|our approach|bakgrund|syfte|sammanfattning|innehåll(?:sförteckning)?|förord|om planen|om handlingsplanen|inledande ord|utgångspunkter|styrdokument|metod|omvärld|nuläge(?:sbeskrivning)?|organisation|uppföljning(?: och utvärdering| av planen)?|så följs planen upp|revidering|ordlista|definitioner|bilag(?:a|or).*|källor|referenser|beslutsunderlag|ärendet|bedömning|ekonomi(?:ska konsekvenser)?|barnets bästa|förändringar|remiss\p{L}*|läsanvisning|vision|introduction|background|purpose|summary|executive summary|contents|foreword|about(?: this plan| the plan)?|context|scope|how to read.*|monitoring(?: and review)?|review|governance|appendix.*|references|glossary|definitions|acknowledg\p{L}*|vision|our vision|next steps|contact|kontakt)$/iu;

/** Whether a heading is over running text about the plan, not over a part of it. */
export function isProseHeading(text: string): boolean {
  return prose.test(text.trim());
}

const structure =
  /^(?:(?:våra|planerade|prioriterade|gemensamma|planens|our|planned|key|priority) )?(?:aktiviteter|åtgärder|insatser|uppdrag|mål|delmål|målsättningar|mål och (?:aktiviteter|åtgärder|insatser)|aktiviteter och ansvar|handlingsplan|åtgärdsplan|aktivitetsplan|områden|fokusområden|prioriterade områden|actions?|activities|action plan|goals?|objectives?|aims?|goals and actions|objectives and actions|what we will do|we will|vi ska|det här gör vi|våra åtaganden|our commitments|commitments|åtaganden|vad vi ska göra|det här ska vi göra|så gör vi|areas|priority areas|priorities|themes)$/iu;

/** What a heading says of the lines under it: goals, activities or areas stand there; nothing when it is no such heading. */
export function sectionOf(text: string): "goals" | "activities" | "areas" | undefined {
  const key = textKey(text).replace(/[:.]$/u, "");
  if (
    /(?:^|\s)(?:\p{L}+s )?(?:områden|fokusområden|insatsområden|utvecklingsområden)$/u.test(key) &&
    key.split(" ").length <= 4
  )
    return "areas";
  if (!structure.test(key)) return undefined;
  const word = key.replace(/^(?:våra|planerade|prioriterade|gemensamma|planens|our|planned|key|priority) /u, "");
  if (/områden|areas|themes|^priorities$/u.test(word)) return "areas";
  return levelOf(word) === "goal" || /^(?:mål|målsättningar|goals?|objectives?|aims?)$/u.test(word)
    ? "goals"
    : "activities";
}
