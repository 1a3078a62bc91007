import type { DocxReader } from "../app/read-document";
import type { Timers } from "../app/timers";
import type { Workbook } from "../app/workbook";
import type { Day } from "../core/plan/day";
import type { CommandBus } from "./command-bus";
import type { PreferenceStore } from "./preferences";
import type { DraftStore } from "./set-up/draft-store";

/** The only clock that the pane knows. */
export type Clock = {
  today(): Day;
  /** Time of day on the reader's wall, as `10:12`. */
  time(): string;
};

/** What the pane is given by whoever opens it: the workbook, and what it cannot know by itself. */
export type PaneHost = {
  readonly workbook: Workbook;
  readonly clock: Clock;
  /** From 0 to 1, without 1: for words that nobody else is to come upon. */
  random(): number;
  /** Fetches what reads Word documents, which nobody needs before there is one to read. */
  loadDocxReader(): Promise<DocxReader>;
  /** What the pane waits by. */
  readonly timers: Timers;
  readonly commands: CommandBus;
  readonly preferences: PreferenceStore;
  /** What the person has answered while setting up a plan in this workbook. */
  readonly drafts: DraftStore;
  /** Language of the menus around the pane, such as `sv-SE`. */
  readonly displayLanguage: string;
  /** Whether the surroundings are dark; `undefined` where they do not tell, as Excel on the web. */
  readonly isDark: boolean | undefined;
  /** The add-in's own version, such as `0.1.0`. */
  readonly version: string;
  /** Loads the pane anew. */
  reload(): void;
};
