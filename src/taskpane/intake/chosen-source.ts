import type { PlanPlace } from "../../app/plan-places";
import { readPlace } from "../../app/plan-places";
import { readDocument } from "../../app/read-document";
import { documentOf, type Source } from "../../core/intake/source";
import type { Text } from "../../core/text";
import type { PaneHost } from "../pane-host";
import { intakeStrings } from "./intake-strings";

/** What a person has chosen to read, and what they have given for it so far. */
export type ChosenSource = {
  /** A place by its number among those found; `null` until they have been looked for. */
  readonly option: number | "document" | "text" | null;
  readonly file: File | null;
  readonly text: string;
};

export const nothingChosen: ChosenSource = { option: null, file: null, text: "" };

/** The option that holds: the first place found, unless a person has chosen. */
export function optionOf(
  { option }: ChosenSource,
  places: readonly PlanPlace[],
): Exclude<ChosenSource["option"], null> {
  return option ?? (places.length > 0 ? 0 : "document");
}

/** What is still to be given before it can be read. */
export function problemIn(chosen: ChosenSource, places: readonly PlanPlace[]): Text | null {
  const option = optionOf(chosen, places);
  if (option === "document" && !chosen.file) return intakeStrings.fileMissing;
  if (option === "text" && !chosen.text.trim()) return intakeStrings.textMissing;
  return null;
}

/** Reads what has been chosen. `pasted` is what pasted text is called where its rows say where they come from. */
export async function readChosen(
  { workbook, loadDocxReader }: PaneHost,
  chosen: ChosenSource,
  places: readonly PlanPlace[],
  pasted: string,
): Promise<Source> {
  const option = optionOf(chosen, places);
  if (option === "text") return documentOf(pasted, chosen.text);
  if (option !== "document") return readPlace(workbook, places[option]!);
  const file = chosen.file!;
  return readDocument(file.name, new Uint8Array(await file.arrayBuffer()), loadDocxReader);
}
