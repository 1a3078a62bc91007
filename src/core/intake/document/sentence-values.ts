import { isBody, isParty } from "../words/bodies";
import { isTime } from "../values/time-words";
import type { InlineValue, WithValues } from "./inline-values";

const owner =
  /^(Huvudansvarig\p{L}*|Ansvarig\p{L}*(?: (?:nämnd|enhet|förvaltning|part|avdelning))?|Ansvar|Ansvarar|Responsible|Lead|Owner|Led by)\s+(?:är\s+|har\s+|is\s+|för detta är\s+|:\s*)?(.+)$/u;
const answers =
  /^(.+?)\s+(ansvarar(?: för (?:detta|genomförandet|arbetet|åtgärden|aktiviteten))?|is responsible|leads)$/u;
const takesPart =
  /^(Medverkar|Medverkande|Deltar|Samverkan med|I samverkan med|Tillsammans med|Supported by|With)\s+(?:är\s+)?(.+)$/u;
const due =
  /^((?:Ska(?:ll)? (?:vara|bli) |Blir |Är )?[Kk]lar[ta]?(?: senast)?|Genomförs(?: senast)?|Färdigt?(?: senast)?|Avslutas|Senast|Tidplan|Tid|Due|Deadline|To be (?:completed|done)(?: by)?|Complete(?:d)? by|By)\s+(?:under\s+|i\s+|in\s+|by\s+)?(.+)$/u;
const starts = /^(Startar|Start|Påbörjas|Inleds|Börjar|Starts|Begins)\s+(?:under\s+|i\s+|in\s+)?(.+)$/u;

/** Takes sentences that say who or when from the end of a text: `Bygg en rastplats. Gatukontoret ansvarar. Klart 2026.` */
export function sentenceValues(typed: string): WithValues {
  const sentences = typed.trim().split(/(?<=\p{L}{3}[.!?]|\d[.!?]|\)[.!?])\s+(?=[\p{Lu}\d])/u);
  const values: InlineValue[] = [];
  while (sentences.length > 1) {
    const value = valueOf(sentences.at(-1)!.replace(/[.!]$/u, ""));
    if (!value) break;
    values.unshift(value);
    sentences.pop();
  }
  return values.length > 0 ? { text: sentences.join(" "), values } : { text: typed, values: [] };
}

function valueOf(sentence: string): InlineValue | undefined {
  for (const [field, pattern] of [
    ["end", due],
    ["start", starts],
  ] as const) {
    const [, label = "", time = ""] = pattern.exec(sentence) ?? [];
    if (time && isTime(time)) return { field, label, text: time };
  }
  const led = owner.exec(sentence);
  if (led && isName(led[2]!)) return { field: "owner", label: led[1]!, text: led[2]! };
  const body = answers.exec(sentence);
  if (body && isName(body[1]!)) return { field: "owner", label: body[2]!, text: body[1]! };
  const joins = takesPart.exec(sentence);
  if (joins && isName(joins[2]!)) return { field: "participants", label: joins[1]!, text: joins[2]! };
  return undefined;
}

function isName(words: string): boolean {
  return words.length <= 120 && (/^\p{Lu}/u.test(words) || isBody(words) || isParty(words)) && !/[.!?]/u.test(words);
}
