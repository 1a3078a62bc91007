import { textKey } from "../../text";
import type { FactLabel } from "./fact-labels";

/** What a label holds that nobody has listed: the narrower ones stand first. */
const patterns: readonly (readonly [FactLabel, RegExp])[] = [
  [
    "referenceNumber",
    /(?:diarie|ärende|dokument|beslut|case|file|document|minute|dnr|ref)\p{L}*[\s.-]*(?:nummer|nr|no|number|id|ref|reference|beteckning)\b/u,
  ],
  [
    "adoptedOn",
    /(?:antag|beslut|fastställ|godkän|adopt|approv|agreed|decision|sign)\p{L}*.*(?:datum|date|\bden\b|\bon\b)|(?:datum|date).*(?:antag|beslut|fastställ|godkän|adopt|approv|decision)/u,
  ],
  ["adoptedBy", /^besluts?(?:fattare|instans|nivå|organ|fattande)|decision[- ]?mak|deciding/u],
  [
    "reviewBy",
    /aktualitet|översyn|ses över|nästa revider|revideras|next revis|review (?:date|due|by)|due for review|to be reviewed/u,
  ],
  [
    "lastRevised",
    /reviderad|revidering|uppdater|ändrad|versions?datum|version date|datum för version|revised|revision date|updated?\b|amended/u,
  ],
  ["replaces", /ersätt|replac|supersed/u],
  [
    "relatedDocuments",
    /(?:relatera|anknyt|tillhörande|styrande|koppling|kopplade|övriga|andra).*(?:dokument|styrdokument|planer)|(?:related|linked|associated|other).*(?:document|polic|plan|strateg)/u,
  ],
  ["documentType", /dokumenttyp|dokumentslag|typ av (?:styr)?dokument|(?:document|plan) type|type of/u],
  ["keywords", /sökord|nyckelord|key ?words|tags/u],
  ["addressee", /mottagare|adressat|adresserat|målgrupp för planen|addresse|distribution/u],
  [
    "validity",
    /giltig|gällande|gäller|planperiod|programperiod|(?:plan|action|time|covered)\s?period|period (?:of|covered)|valid|in force|duration|covers|löptid/u,
  ],
  ["coordinator", /samordn|kontakt|koordin|coordinat|contact/u],
  [
    "documentOwner",
    /ägare$|^ansvarig \p{L}+$|^ansvarig (?:för|tjänste|chef|förvaltning|nämnd|enhet|handl)|(?:plan|dokument|handlingsplans?)ansvarig|\bowner$|(?:responsible|accountable) (?:officer|for|owner)|lead officer|senior responsible|sponsor/u,
  ],
  ["adoption", /antag|beslut|fastställ|godkän|adopted|approved|agreed|endorsed|signed off|ratified/u],
];

/** A label has no more words than this. */
const mostWords = 6;

/** What a label beside its value in a plan's head may be about, by a part of its words. */
export function factWithin(label: string): FactLabel | undefined {
  const key = textKey(label.replace(/[:*]+\s*$/u, ""));
  if (key === "" || /\d/u.test(key) || key.split(" ").length > mostWords) return undefined;
  return patterns.find(([, pattern]) => pattern.test(key))?.[0];
}
