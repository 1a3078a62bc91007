/** Who adopted a plan, when, and by which paragraph. */
export type Adoption = { readonly by?: string; readonly on?: string; readonly decision?: string };

const month = "(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)\\p{L}{0,7}\\.?";
const day = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|:e|:a)? ${month} \\d{4}|\\d{1,2}[./]\\d{1,2}[./ -]\\d{4}|(?<!\\p{L})${month} \\d{4}`,
  "iu",
);
const paragraph = /(?:§§?|paragraf)\s*\d+(?:\s*[a-z](?!\p{L}))?(?:[–-]\d+)?|(?<=\s)\d+\s*§/iu;

/** Parts `kommunstyrelsen 2024-10-08, § 142` and `the School Board on 14 May 2024`. */
export function readAdoption(typed: string): Adoption {
  const words = typed.trim().replace(/\s+/gu, " ");
  const on = day.exec(words)?.[0];
  const decision = paragraph.exec(words)?.[0];
  const by = words
    .replace(on ?? "\u0000", " ")
    .replace(decision ?? "\u0000", " ")
    .replace(/[(),;.:]+(?=\s|$)|(?<=^|\s)[(),;.:]+/gu, " ")
    .replace(/^\s*(?:av|by|i|in|at|vid)\s+/iu, "")
    .replace(/^\s*the\s+/iu, "")
    .replace(/\s+(?:den|on|vid|of)\s*$/iu, "")
    .replace(/^\s*(?:den|on)\s*$/iu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return { ...(by ? { by } : {}), ...(on ? { on } : {}), ...(decision ? { decision } : {}) };
}
