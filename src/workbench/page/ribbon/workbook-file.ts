import type { Sentence } from "../../server/messages";
import { strings } from "../strings";

/** Opens the file for everyone at the workbench. Answers why not, when it cannot be opened. */
export async function openFile(file: File): Promise<Sentence | null> {
  const response = await fetch(`/workbook?name=${encodeURIComponent(file.name)}`, { method: "PUT", body: file });
  return response.ok ? null : refusalIn(response, strings.notOpened);
}

/** Lets the browser save the workbook under that name. Answers why not, when it cannot be saved. */
export async function saveFile(name: string): Promise<Sentence | null> {
  const response = await fetch("/download");
  if (!response.ok) return refusalIn(response, strings.notSaved);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return null;
}

async function refusalIn(response: Response, otherwise: Sentence): Promise<Sentence> {
  const isSentence = response.headers.get("Content-Type")?.startsWith("application/json");
  return isSentence ? ((await response.json()) as Sentence) : otherwise;
}
