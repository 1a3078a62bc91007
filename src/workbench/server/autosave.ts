import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { BookError } from "../../xlsx/book-error";
import { writeBook } from "../../xlsx/write-book";
import type { Clock } from "../sharing/clock";
import type { Sharing } from "../sharing/sharing";
import type { Sentence } from "./messages";
import { saveFile } from "./save-file";

/** After the last change, and at most so long after the first one that is not saved. */
const QUIET = 1_000;
const LONGEST_WAIT = 10_000;
/** When it could not be saved, it is tried again without a change. */
const NEXT_TRY = 30_000;

type Options = {
  readonly file: string;
  /** The file's content when it was opened. */
  readonly asOpened: Uint8Array;
  readonly shared: Pick<Sharing, "book" | "onChange">;
  readonly clock: Clock;
  /** Why the file is not saved, each time that the reason is another; null when it is saved again. */
  readonly tell: (trouble: Sentence | null) => void;
};

/** Saves the open workbook to its file a moment after each change, and never over what somebody else has saved there. */
export class Autosave {
  readonly #options: Options;
  readonly #stopListening: () => void;
  #onDisk: string;
  #unsavedSince: number | null = null;
  #stopWaiting = () => {};
  #saving: Promise<void> = Promise.resolve();
  #trouble: Sentence | null = null;

  constructor(options: Options) {
    this.#options = options;
    this.#onDisk = digest(options.asOpened);
    this.#stopListening = options.shared.onChange(() => this.#changed());
  }

  /** Saves what is not saved yet, now. */
  async flush(): Promise<void> {
    this.#stopWaiting();
    this.#saving = this.#saving.then(() => this.#save());
    await this.#saving;
  }

  /** Saves once more, and then no longer. */
  async close(): Promise<void> {
    this.#stopListening();
    await this.flush();
    this.#stopWaiting();
  }

  #changed(): void {
    const now = this.#options.clock.now();
    this.#unsavedSince ??= now;
    this.#wait(Math.max(0, Math.min(QUIET, this.#unsavedSince + LONGEST_WAIT - now)));
  }

  #wait(milliseconds: number): void {
    this.#stopWaiting();
    this.#stopWaiting = this.#options.clock.after(milliseconds, () => void this.flush());
  }

  async #save(): Promise<void> {
    const since = this.#unsavedSince;
    if (since === null) return;
    this.#unsavedSince = null;
    const trouble = await this.#trySaving();
    if (trouble) {
      this.#unsavedSince ??= since;
      this.#wait(NEXT_TRY);
    }
    if (trouble?.en === this.#trouble?.en) return;
    this.#trouble = trouble;
    this.#options.tell(trouble);
  }

  async #trySaving(): Promise<Sentence | null> {
    const { file, shared } = this.#options;
    try {
      const found = await readFile(file).catch(ifMissing);
      if (found && digest(found) !== this.#onDisk) return changedElsewhere(basename(file));
      const bytes = writeBook(shared.book);
      await saveFile(file, bytes);
      this.#onDisk = digest(bytes);
      return null;
    } catch (error) {
      if (error instanceof BookError) return error.text;
      console.error(error);
      return cannotWrite(basename(file));
    }
  }
}

/** A file that somebody has moved away is saved again under its name: nothing is written over. */
function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

function digest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}

function changedElsewhere(name: string): Sentence {
  return {
    sv: `${name} har ändrats av någon annan sedan den öppnades och sparas därför inte. Dina ändringar finns kvar här: hämta dem som en egen fil med knappen Spara som .xlsx.`,
    en: `${name} has been changed by somebody else since it was opened, and so is not saved. Your changes are still here: get them as a file of their own with the button Save as .xlsx.`,
  };
}

function cannotWrite(name: string): Sentence {
  return {
    sv: `${name} går inte att spara just nu. Dina ändringar finns kvar här, och ett nytt försök görs snart. Kanske är filen öppen i ett annat program, eller disken full.`,
    en: `${name} cannot be saved just now. Your changes are still here, and it will be tried again soon. The file may be open in another program, or the disk full.`,
  };
}
