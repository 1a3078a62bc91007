import type { Text } from "../text";
import type { Phrase } from "./phrase";

/** Why words are on a list: one sentence for each kind of trouble they make. */
const reasons = {
  effort: {
    sv: "Lovar en ansträngning, inte ett resultat.",
    en: "Promises an effort, not a result.",
  },
  movement: {
    sv: "Säger åt vilket håll, men inte hur långt.",
    en: "Says in which direction, but not how far.",
  },
  slogan: {
    sv: "Två läsare kan mena helt olika saker med ordet.",
    en: "Two readers can mean quite different things by the word.",
  },
  talk: {
    sv: "Samtal är ett sätt att arbeta, inte något som blir klart.",
    en: "Talking is a way of working, not something that gets done.",
  },
  inquiry: {
    sv: "En utredning blir klar först när det sägs vad den ska leda till.",
    en: "An inquiry is done only when it is said what is to come of it.",
  },
  open: {
    sv: "Säger varken när något börjar eller när det är klart.",
    en: "Says neither when something begins nor when it is done.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** An entry of a word list; its forms are parted by commas. */
export function phrase(why: keyof typeof reasons, forms: string, instead?: string): Phrase {
  return { forms: forms.split(", "), why: reasons[why], ...(instead === undefined ? {} : { instead }) };
}
