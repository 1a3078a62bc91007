import { typedText, type CellValue } from "../core/plan/cell";
import { quoted, type Text } from "../core/text";
import type { EditOutcome } from "./cell-edit";
import type { JobEnd } from "./writing-job";

type Ended = { readonly text: Text; readonly isWhole: boolean };

/** How work ended, in a sentence: `done`, in the asker's own words, when all of it stands, else what was done and what not. */
export function sayEnd(
  { outcomes, notAdded, notRemoved, took }: Omit<JobEnd, "refused">,
  done: Text | undefined,
): Ended | null {
  const isWhole =
    notAdded === 0 && notRemoved === 0 && took.length === 0 && outcomes.every(({ kind }) => kind === "written");
  if (isWhole && done) return { text: done, isWhole };
  // A single cell that somebody else had changed is shown with both its values.
  if (outcomes.length === 1 && outcomes[0]!.kind === "conflict") {
    return took.length > 0 ? { text: sayTook(took), isWhole } : null;
  }
  const cells = outcomes.length > 0 ? sayOutcomes(outcomes) : { sv: "", en: "" };
  const parts = [
    cells,
    ...(notAdded > 0 ? [sayNotAdded(notAdded)] : []),
    ...(notRemoved > 0 ? [sayNotRemoved(notRemoved)] : []),
    ...(took.length > 0 ? [sayTook(took)] : []),
  ];
  const text = (language: "sv" | "en") => parts.flatMap((part) => part[language] || []).join(" ");
  return { text: { sv: text("sv"), en: text("en") }, isWhole };
}

/** What was lost to colleagues in work that was stopped; nothing when nothing was. */
export function sayTaken({ took }: Pick<JobEnd, "took">): Ended | null {
  return took.length > 0 ? { text: sayTook(took), isWhole: false } : null;
}

/** What colleagues wrote in the moment of the write, and could not be put back: only whoever is told can save it. */
export function sayTook(took: readonly CellValue[]): Text {
  const words = (language: "sv" | "en", marks: readonly [string, string]) =>
    took.map((value) => marks.join(quoted(typedText(value, language)))).join(", ");
  return {
    sv: `Samtidigt skrev en kollega ${words("sv", ["”", "”"])}, och det gick inte att lägga tillbaka. Skriv in det igen om det ska stå kvar.`,
    en: `A colleague wrote ${words("en", ["“", "”"])} at the same moment, and it could not be put back. Enter it again if it is to stand.`,
  };
}

function sayNotAdded(count: number): Text {
  return count === 1
    ? { sv: "Raden hann inte läggas till.", en: "The row was not added." }
    : { sv: `${count} rader hann inte läggas till.`, en: `${count} rows were not added.` };
}

function sayNotRemoved(count: number): Text {
  return count === 1
    ? {
        sv: "En rad står kvar: någon annan har just ändrat den.",
        en: "One row is still there: somebody else has just changed it.",
      }
    : {
        sv: `${count} rader står kvar: någon annan har just ändrat dem.`,
        en: `${count} rows are still there: somebody else has just changed them.`,
      };
}

/** How a write of several cells ended, in a sentence that is true: what was done, and what not. */
export function sayOutcomes(outcomes: readonly EditOutcome[]): Text {
  const all = outcomes.length;
  const count = (...kinds: readonly EditOutcome["kind"][]) =>
    outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  const written = count("written");
  const [conflicts, gone, left] = [count("conflict"), count("row-gone", "table-gone"), count("not-written")];
  const parts = [
    all === 1
      ? written === 1
        ? { sv: "Cellen är skriven.", en: "The cell has been written." }
        : { sv: "Cellen skrevs inte.", en: "The cell was not written." }
      : { sv: `${written} av ${all} celler skrevs.`, en: `${written} of ${all} cells were written.` },
    ...(conflicts > 0
      ? [
          {
            sv: `${conflicts} hade ändrats av någon annan och lämnades som de är.`,
            en: `${conflicts} had been changed by somebody else and were left as they are.`,
          },
        ]
      : []),
    ...(gone > 0
      ? [{ sv: `${gone} står på rader som är borttagna.`, en: `${gone} were in rows that have been deleted.` }]
      : []),
    ...(left > 0
      ? [{ sv: `${left} hann inte skrivas.`, en: `${left} were not written before the work stopped.` }]
      : []),
  ];
  return { sv: parts.map(({ sv }) => sv).join(" "), en: parts.map(({ en }) => en).join(" ") };
}

/** The sentence about rows that were written here and are gone after others' changes came in. */
export function sayLostRows(count: number): Text {
  return count === 1
    ? {
        sv: "En rad som du lade till finns inte kvar: någon annan har tagit bort den eller skrivit över den. Vill du lägga till den igen?",
        en: "A row that you added is gone: somebody else has deleted it or written over it. Do you want to add it again?",
      }
    : {
        sv: `${count} rader som du lade till finns inte kvar: andra har tagit bort dem eller skrivit över dem. Vill du lägga till dem igen?`,
        en: `${count} rows that you added are gone: others have deleted them or written over them. Do you want to add them again?`,
      };
}

/** A cell that a colleague had changed, or whose words gave way later: both values, and the person chooses. */
export function sayConflict(mine: string, now: string): Text {
  return {
    sv: `Du skrev ”${mine}”, och i cellen står nu ”${now}”. Välj vilket som ska gälla.`,
    en: `You wrote “${mine}”, and the cell now says “${now}”. Choose which is to stand.`,
  };
}

export const overwritingWords: Text = { sv: "Skriver över …", en: "Writing over…" };
export const addingWords: Text = { sv: "Lägger till raderna igen …", en: "Adding the rows again…" };
export const addedWords: Text = { sv: "Raderna är tillagda igen.", en: "The rows have been added again." };
