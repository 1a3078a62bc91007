import { isStatusWord } from "../words/status-words";

/** What a text says of progress: a status word, and what follows it. */
export type Progress = { readonly status?: string; readonly comment?: string };

/** Words that are not in the list are still a status when they are as few as these. */
const fewWords = 4;

/** Reads a cell under a heading of status: `Pågår`, `Pågår - lokal bokad`, `G`, or a sentence, which is a comment. */
export function readStatus(typed: string): Progress {
  const words = withoutSign(typed.trim());
  if (isStatusWord(words)) return { status: words.replace(/\.$/u, "") };
  const opening = /^([^.:,;()\n–—]+?)(?:\s*[.:,;\n–—]\s*|\s+-\s+|\s+\()(.+)$/su.exec(words);
  if (opening && isStatusWord(opening[1]!)) {
    return { status: opening[1]!.trim(), comment: opening[2]!.trim().replace(/^([^()]*)\)$/u, "$1") };
  }
  return words.split(/\s+/u).length <= fewWords ? { status: words } : { comment: words };
}

/** Whether a text begins with a status that is known as one. */
export function opensWithStatus(typed: string): boolean {
  const { status } = readStatus(typed);
  return status !== undefined && isStatusWord(status);
}

/** A coloured dot or a tick in front of words is a mark like a bullet; alone it is the status. */
function withoutSign(typed: string): string {
  const words = typed.replace(/^[\p{Extended_Pictographic}\p{So}\uFE0F\u200D●○◐■□▲]+\s*/u, "");
  return words === "" ? typed : words;
}

/** `… – försenad: väntar på svar`, `… (klart)`. */
const endings = [/^(.+?)\s+[–—-]\s+([^–—.:]+?)(?:[.:,]\s*(.*))?$/su, /^(.+?)\s*[([]([^()[\]]+)[)\]]()\.?$/su];

/** A text without the status that stands last in it. */
export type WithProgress = { readonly text: string; readonly twice?: true } & Progress;

/**
 * Takes status and comment from the end of a text: a sentence that is a status word, or one after a dash. Of two the
 * later one holds, and the comment keeps all of it. A status in brackets may open a text as well.
 */
export function trailingStatus(typed: string): WithProgress {
  const sentences = typed.trim().split(/(?<=[.!?])\s+/u);
  const at = sentences.findIndex((sentence, index) => index > 0 && isWholeStatus(sentence));
  if (at > 0) {
    const later = sentences.findLastIndex((sentence) => isWholeStatus(sentence));
    const comment = sentences.slice(later === at ? at + 1 : at).join(" ");
    return {
      text: sentences.slice(0, at).join(" "),
      status: sentences[later]!.replace(/^status:\s*/iu, "").replace(/[.!]$/u, ""),
      ...(comment ? { comment } : {}),
      ...(later === at ? {} : { twice: true as const }),
    };
  }
  for (const pattern of endings) {
    const ending = pattern.exec(typed.trim());
    if (ending && isStatusWord(ending[2]!) && ending[2]!.length > 2)
      return { text: ending[1]!, status: ending[2]!.trim(), ...(ending[3] ? { comment: ending[3] } : {}) };
  }
  const opening = /^[[(]([^\])]+)[\])]\s*(.+)$/su.exec(typed.trim());
  if (opening && isStatusWord(opening[1]!)) return { text: opening[2]!, status: opening[1]!.trim() };
  return { text: typed.trim() };
}

function isWholeStatus(sentence: string): boolean {
  return isStatusWord(sentence.replace(/^status:\s*/iu, "").replace(/[.!]$/u, "")) && sentence.length > 2;
}
