import type { Text } from "../../text";

/** Why words stand in a list: one sentence for each kind of help or trouble. */
export const reasons = {
  document: { sv: "Ett dokument finns eller finns inte.", en: "A document is there or it is not." },
  digital: { sv: "En webbplats eller ett verktyg går att öppna.", en: "A website or a tool can be opened." },
  body: { sv: "En grupp är tillsatt eller inte.", en: "A group is set up or not." },
  post: { sv: "En tjänst är tillsatt eller inte.", en: "A post is filled or not." },
  event: { sv: "Det som har ett datum har ägt rum eller inte.", en: "What has a date has taken place or not." },
  place: { sv: "En plats eller byggnad går att besöka.", en: "A place or a building can be visited." },
  money: { sv: "Pengar är utbetalda eller inte.", en: "Money is paid out or not." },
  arrangement: { sv: "En ordning gäller eller gäller inte.", en: "An arrangement is in force or not." },
  teaching: {
    sv: "Blir en sak först när det sägs för vem eller om vad.",
    en: "Becomes a thing only when it is said for whom or about what.",
  },
  inquiry: {
    sv: "En utredning blir klar först när det sägs vad den ska leda till.",
    en: "An inquiry is done only when it is said what is to come of it.",
  },
  done: { sv: "Säger något som är gjort eller ogjort.", en: "Says something that is done or not done." },
  reported: { sv: "En redovisning har lämnats eller inte.", en: "A report has been given or not." },
  made: {
    sv: "Går att bocka av tillsammans med det som ska tas fram.",
    en: "Can be ticked off together with what is to be made.",
  },
  effort: { sv: "Lovar en ansträngning, inte ett resultat.", en: "Promises an effort, not a result." },
  movement: { sv: "Säger åt vilket håll, men inte hur långt.", en: "Says in which direction, but not how far." },
  slogan: {
    sv: "Två läsare kan mena helt olika saker med ordet.",
    en: "Two readers can mean quite different things by the word.",
  },
  feeling: { sv: "Går att mäta bara genom att fråga.", en: "Can be measured only by asking." },
  hedge: { sv: "Lämnar öppet vad som avses.", en: "Leaves open what is meant." },
  talk: {
    sv: "Samtal är ett sätt att arbeta, inte något som blir klart.",
    en: "Talking is a way of working, not something that gets done.",
  },
  open: {
    sv: "Säger varken när något börjar eller när det är klart.",
    en: "Says neither when something begins nor when it is done.",
  },
  abstract: { sv: "Går varken att se eller räkna.", en: "Can be neither seen nor counted." },
  quantity: { sv: "Ett mått på något annat.", en: "A measure of something else." },
  countable: { sv: "Går att räkna eller mäta.", en: "Can be counted or measured." },
  neutral: { sv: "Liknar ett annat ord i listorna.", en: "Looks like another word of the lists." },
} as const satisfies Readonly<Record<string, Text>>;
