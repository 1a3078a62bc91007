import type { Stretch } from "./phrase";

const months =
  "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|" +
  "january|february|march|may|june|july|august|october";
const many = "\\d+|en|ett|två|tre|fyra|fem|sex|a|one|two|three|four|five|six";

/** Ways to say when: each says why it is a time in the name of its line. */
const patterns = {
  date: "\\d{4}-\\d{2}-\\d{2}|\\d{4}-\\d{2}(?!\\d)",
  dayAndMonth: `\\d{1,2}(?::e|:a|st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})(?:\\s+\\d{4})?`,
  month: `(?:${months})\\s+\\d{4}|(?:i|under|senast|före|in|by|before|during)\\s+(?:slutet av\\s+|början av\\s+)?(?:${months})`,
  term: "(?:vt|ht)\\s?-?\\d{2,4}|(?:vår|höst)termin(?:en)?(?:\\s+\\d{4})?|(?:spring|autumn|fall)\\s+(?:term|semester)",
  season:
    "(?:våren|sommaren|hösten|vintern|vår|höst)(?:\\s+\\d{4})|(?:under|till|senast|före)\\s+(?:våren|sommaren|hösten|vintern)",
  seasonEn: "(?:spring|summer|autumn|winter)\\s+(?:of\\s+)?\\d{4}",
  academicYear: "läsår(?:et)?\\s+\\d{2,4}[/–-]\\d{2,4}|academic\\s+year\\s+\\d{2,4}[/–-]\\d{2,4}",
  quarter:
    "(?:q|kv)\\s?[1-4](?:\\s+\\d{4})?|(?:första|andra|tredje|fjärde|first|second|third|fourth)\\s+(?:kvartalet|quarter)",
  halfYear: "(?:första|andra)\\s+halvåret(?:\\s+\\d{4})?",
  year: "(?:19|20|21)\\d{2}(?:\\s*[–-]\\s*(?:(?:19|20|21)?\\d{2}))?",
  cadence:
    "(?:varje|varannan|vartannat|var\\s+tredje)\\s+(?:dag|vecka|månad|termin|kvartal|halvår|år|läsår|vår|höst|sommar)",
  cadenceEn: "(?:every|each|per|once\\s+a|twice\\s+a|times\\s+a)\\s+(?:day|week|month|term|semester|quarter|year)",
  times:
    "(?:gång|gånger)\\s+(?:per|om|i|varje)\\s+(?:dagen|veckan|vecka|månad|månaden|termin|terminen|kvartal|år|året|läsår)",
  rate: "per\\s+(?:vecka|månad|termin|kvartal|år|läsår)",
  cadenceWord:
    "årligen|månadsvis|månatligen|kvartalsvis|terminsvis|veckovis|årlig|årliga|årligt|annually|annual|yearly|monthly|quarterly|weekly",
  within: `(?:inom|within)\\s+(?:${many})\\s+(?:år|månader|månad|years?|months?)`,
  during:
    "(?:under|during)\\s+(?:året|terminen|läsåret|planperioden|programperioden|avtalsperioden|mandatperioden|the\\s+year|the\\s+plan\\s+period)",
  end: "(?:före|innan|vid|senast\\s+vid)\\s+(?:utgången\\s+av|årsskiftet|årets\\s+slut|periodens\\s+slut|planperiodens\\s+slut|terminens\\s+slut)|årsskiftet",
} as const;

const anyTime = new RegExp(`(?<![\\p{L}\\d/])(?:${Object.values(patterns).join("|")})(?![\\p{L}\\d/])`, "giu");

/** A year after these words is a name, an amount or what is compared with, and no time at which something is to happen. */
const noTime =
  /(?:agenda|horisont|horizon|vision|program|europa|jämfört med|jämförelse med|sedan|än|utifrån|från(?: och med)?|minst|högst|upp till|cirka|ca|at least|at most|up to|about|compared (?:to|with)|since|than|baseline(?: of)?|ks|dnr|§)\s*(?:år(?:et)?\s*|in\s*)?$/iu;

/** Everything in a sentence that says when or how often. */
export function findTimes(sentence: string): Stretch[] {
  const found: Stretch[] = [];
  for (const match of sentence.matchAll(anyTime)) {
    const before = sentence.slice(Math.max(0, match.index - 30), match.index);
    if (/^\d{4}$/.test(match[0]) && noTime.test(before)) continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
