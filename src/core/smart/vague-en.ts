import type { Phrase } from "./phrase";
import { phrase } from "./reasons";

/** English words that say too little by themselves. None is a finding alone: a number, a delivery or a date helps it. */
export const vagueEn: readonly Phrase[] = [
  phrase("effort", "work towards, working towards, strive to, strive for, aim to, seek to", "reach … by …"),
  phrase("effort", "promote, promotes, promoting, foster, fosters, fostering", "hold … for at least …"),
  phrase("effort", "support, supports, supporting, continue to support", "give … to at least …"),
  phrase("effort", "encourage, encourages, encouraging, inspire, inspires", "invite at least … to …"),
  phrase("effort", "facilitate, facilitates, enable, enables, contribute to, contributes to", "set up …"),
  phrase("effort", "raise awareness, raising awareness, increased awareness, awareness", "… of … know … by …"),
  phrase("effort", "ensure, ensures, ensuring, create conditions", "every … has … by …"),
  phrase("slogan", "attractive, vibrant, thriving, leading, world class, inclusive, sustainable", "… of … choose …"),
  phrase(
    "slogan",
    "good, better, best practice, high quality, feel safe, feel welcome",
    "at least … % say in … that …",
  ),
  phrase(
    "talk",
    "collaborate, collaboration, cooperate, cooperation, engage with, liaise",
    "hold … meetings a year on …",
  ),
  phrase("talk", "discuss, discussion, discussions, dialogue, share experience, network with", "decide on … by …"),
];

/** Words for a direction: they name what is to change, but measure nothing until they say how far. */
export const movementsEn: readonly Phrase[] = [
  phrase("movement", "strengthen, strengthens, strengthening, strengthened", "raise … from … to …"),
  phrase("movement", "improve, improves, improving, improved, enhance, enhances, enhancing", "raise … from … to …"),
  phrase("movement", "develop, develops, developing, further develop, deepen, broaden", "publish …"),
  phrase("movement", "increase, increases, increasing, increased, raise, grow", "raise … from … to …"),
  phrase("movement", "reduce, reduces, reducing, reduced, decrease, lower", "cut … from … to …"),
];

/** Words for looking into something, which is measurable only when it is said what comes of it. */
export const inquiriesEn: readonly Phrase[] = [
  phrase(
    "inquiry",
    "investigate, investigates, investigating, inquiry, look into, explore, exploring",
    "publish a report on …",
  ),
  phrase("inquiry", "examine, examines, analyse, analyze, analysing, analyzing, study", "publish a report on …"),
  phrase("inquiry", "identify, identifies, identifying, clarify, consider, considering", "decide on … by …"),
];

/** Words that hold the end open. */
export const openTimesEn: readonly Phrase[] = [
  phrase("open", "ongoing, on an ongoing basis, continuous, continuously, continually", "every term"),
  phrase("open", "regularly, on a regular basis, periodically", "twice a year"),
  phrase("open", "over time, in due course, in the long term, in the future, eventually", "by …"),
  phrase("open", "gradually, as needed, when needed, as soon as possible", "by …"),
];
