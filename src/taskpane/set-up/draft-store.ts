import type { SetUpAnswers } from "../../core/register/set-up/contents-of";

/** What somebody has answered so far, and at which step they are. */
export type SetUpDraft = { readonly answers: SetUpAnswers; readonly step: number };

/** Keeps a person's answers until the register is made, as well as the browser lets it. */
export type DraftStore = {
  load(): SetUpDraft | null;
  save(draft: SetUpDraft | null): void;
};

/**
 * Answers kept by the browser under a key of the workbook's own. Nothing is written into the workbook before the person
 * has seen what will be made, and what a colleague has begun to answer in another pane is theirs.
 */
export function browserDrafts(key: string, storage: () => Storage): DraftStore {
  return {
    load() {
      try {
        return readDraft(JSON.parse(storage().getItem(key) ?? "null"));
      } catch {
        return null;
      }
    },
    save(draft) {
      try {
        if (draft) storage().setItem(key, JSON.stringify(draft));
        else storage().removeItem(key);
      } catch {
        // Nothing is lost while the pane is open.
      }
    },
  };
}

/** Whatever stands there reads, or is no draft: an older version may have written it. */
function readDraft(kept: unknown): SetUpDraft | null {
  const { answers, step } = Object(kept) as Record<string, unknown>;
  const { language, parties, withExamples = false, ...texts } = Object(answers) as Record<string, unknown>;
  const areTexts = (all: object) => Object.values(all).every((each) => typeof each === "string");
  const isWhole =
    (language === "sv" || language === "en") &&
    typeof step === "number" &&
    typeof withExamples === "boolean" &&
    ["title", "validFrom", "validTo", "referenceNumber", "areas", "meetings"].every((name) => name in texts) &&
    areTexts(texts) &&
    Array.isArray(parties) &&
    parties.every(
      (party) => ["name", "shortName", "units"].every((name) => name in Object(party)) && areTexts(Object(party)),
    );
  return isWhole ? { answers: answers as SetUpAnswers, step } : null;
}
