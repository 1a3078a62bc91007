/** A text and the code that stood in front of it. */
export type Coded = { readonly code?: string; readonly label?: string; readonly text: string };

const kinds =
  "(?:(?:fokus|insats|mål|del|huvud|utvecklings|prioriterat )?område|tema|del|zone|area|priority area|focus area|theme|work ?package|workstream|arbetspaket|spår|utmaning|pillar|strand|strategic priority|delmål|effektmål|mål|målsättning|goal|objective|aim|priority|outcome|aktivitet|åtgärd|insats|action|activity|task|uppdrag)";
const code = "(?:[A-ZÅÄÖ]{1,3}[-.]?\\d+(?:\\.\\d+)*[a-z]?|\\d+(?:\\.\\d+)*[a-z]?|[IVX]{1,4}|[A-ZÅÄÖ])";
const labelled = new RegExp(`^(${kinds}\\s+(?:nr\\.?\\s*)?(${code})\\s*[:.–—)-]?)\\s+(?=\\S)(.+)$`, "isu");
const bare = new RegExp(
  '^((?:[A-ZÅÄÖ]{1,5}[-.]?\\d+(?:\\.\\d+)*[a-z]?|\\d+(?:\\.\\d+)+[a-z]?)[.:)]?|[A-ZÅÄÖ][.)](?=\\s+\\p{Lu}\\p{L})|\\d{1,3}[.):]|\\(\\d{1,2}\\))\\s+(?=\\p{L}|["“”»])(.+)$',
  "su",
);

/** Takes the code from the front of a text: `1.2 Öka …`, `Mål A1: Det finns …`, `M3. …`. */
export function leadingCode(typed: string): Coded {
  const words = typed.trim();
  const named = labelled.exec(words);
  if (named) return { code: named[2]!, label: named[1]!.trim(), text: named[3]!.trim() };
  const plain = bare.exec(words);
  if (!plain) return { text: words };
  return { code: plain[1]!.replace(/^\(|[.:)]+$/gu, ""), text: plain[2]!.trim() };
}

/** The same code however it is written: `M 1.`, `m1`. */
export function codeKey(code: string): string {
  return code
    .toLocaleLowerCase("sv")
    .replace(/[\s.:)]+$/gu, "")
    .replace(/\s+/gu, "");
}
