import { InvalidValue } from "../engine/cells/invalid-value";
import { ExcelError, type ExcelErrorCode } from "../engine/excel-error";
import type { Sentence, ToServer, ToTab } from "./messages";

const sentences: Partial<Record<ExcelErrorCode, Sentence>> = {
  AccessDenied: {
    sv: "Bladet är skyddat. Ta bort skyddet för att ändra i det.",
    en: "The sheet is protected. Unprotect it to make changes.",
  },
  InvalidOperation: { sv: "Det går inte att göra här.", en: "That cannot be done here." },
  InvalidArgument: { sv: "Det går inte att göra här.", en: "That cannot be done here." },
};

const ownFault: Sentence = {
  sv: "Provbänken har ett fel och gjorde inte det du bad om. Felet står i terminalen.",
  en: "The workbench has a fault and did not do what you asked. The fault is in the terminal.",
};

const invalid: Sentence = {
  sv: "Värdet är inte tillåtet i cellen.",
  en: "The value is not allowed in the cell.",
};

/** Why a person's edit was not made: the cell's own rule, the engine's reason, or a fault of ours, which is also told in the terminal. */
export function refusal(error: unknown): Sentence {
  if (error instanceof InvalidValue) return own(error);
  const known = error instanceof ExcelError ? sentences[error.code] : undefined;
  if (!known) console.error(error);
  return known ?? ownFault;
}

/** What a cell's validation has stopped goes back to the one who typed it, who may change it. */
export function stoppedValue(error: unknown, message: ToServer | undefined): ToTab | undefined {
  if (!(error instanceof InvalidValue) || message?.say !== "type") return undefined;
  const { top: row, left: column, texts } = message;
  const { title = null, sentence = null } = error;
  return { say: "invalid", row, column, text: texts[0]?.[0] ?? "", title, sentence };
}

/** What the add-in hears when the engine fails at its batch in a way that Excel would not. Left alone, it would wait for ever. */
export function failedBatch(error: unknown): string {
  console.error(error);
  const Message = `The workbench has a fault: ${error instanceof Error ? error.message : String(error)}`;
  return JSON.stringify({
    Results: [],
    Error: { Code: "GeneralException", Message, Location: "", HttpStatusCode: 500, ActionIndex: 0 },
  });
}

/** The words that whoever made the rule gave it, in whatever language that was. */
function own({ title, sentence }: InvalidValue): Sentence {
  if (!sentence) return invalid;
  const said = title ? `${title}: ${sentence}` : sentence;
  return { sv: said, en: said };
}
