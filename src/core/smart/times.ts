import type { Stretch } from "./stretch";
import { timeAt } from "./time-patterns";
import type { Word } from "./terms";

/** A year after these words is a name, an amount or what is compared with, and no time at which something is to happen. */
const noTime =
  /(?:agenda|horisont|horizon|vision|program|programmet|strategin?|europa|europe|klimat|plan|planen|handlingsplanen?|mål|målen|budget|version|edition|utgåvan?|jämfört med|jämförelse med|jämfört|sedan|än|utifrån|från(?: och med)?|basår(?:et)?|referensår(?:et)?|utgångsår(?:et)?|minst|högst|upp till|cirka|ca|at least|at most|up to|about|approximately|compared (?:to|with)|relative to|since|than|from|below|baseline(?: of| year)?|base year|ks|dnr|§|lag|lagen|sfs|artikel|nr|no|no\.)\s*(?:år(?:et)?\s*(?:för\s*)?|in\s*|the\s*|:\s*)?$/u;
/** "Från och med" a year is a time all the same; so is "from … on". */
const startingTime =
  /(?:från och med|fr\.?\s?o\.?\s?m\.?|starting (?:from|in)|as of|with start in)\s*(?:år(?:et)?\s*)?$/u;
/** Years in the name of a plan: "arbetsmiljöstrategi för 2021-2025", "handlingsplan 2019-2020". */
const planName =
  /(?:strategi|strategin|plan|planen|program|programmet|policyn?|agenda|avtalet|strategy|programme|roadmap)\s+(?:för\s+(?:åren\s+|perioden\s+)?|for\s+|of\s+)?$/u;
/** Years that belong to the noun after them, or are only compared with: "2018 zoning ordinance", "2019 levels". */
const yearAsName =
  /^\s+(?:\(?[a-z]+\s+)?(?:års|levels?|baseline|baselines|figures?|zoning|code|ordinance|plan|report|census|standard|edition|values?|update|inventory|survey|strategy|nivå(?:er|n)?)(?!\p{L})/u;
/** After these words even a day or a month is a group's or a name's. */
const lawNumber = /^\s*:\s*\d+/u;

/** Everything in a plain text that says when or how often. */
export function findTimes(text: string, words: readonly Word[]): Stretch[] {
  const found: Stretch[] = [];
  let last = 0;
  for (const word of words) {
    if (word.start < last) continue;
    const time = timeAt(text, word);
    if (time === undefined) continue;
    const end = word.start + time.length;
    const before = text.slice(Math.max(0, word.start - near), word.start);
    last = end;
    if (!isYearOrYears(time) || isTime(time, before, text.slice(end, end + near)))
      found.push({ start: word.start, end });
  }
  return found;
}

/** As far as the words reach that make a year a name. */
const near = 40;

const isYearOrYears = (words: string) =>
  (/^\d{4}(?:\D+\d{2,4})?$/.test(words) && !/^\d{4}-\d{2}$/.test(words)) || /^\d{4}-(?:0\d|1[0-2])$/.test(words);

function isTime(words: string, before: string, after: string): boolean {
  if (lawNumber.test(after) || yearAsName.test(after)) return false;
  if (startingTime.test(before)) return true;
  if (/^\d{4}$/.test(words)) return !noTime.test(before);
  return !planName.test(before);
}
