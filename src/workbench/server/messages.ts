import type { Loss } from "../../xlsx/losses";
import type { Area } from "../../xlsx/model/area";
import type { ScheduledFault } from "../faults/fault";
import type { Reply } from "../protocol/door";
import type { Hand } from "../engine/engine";
import type { EventEntry } from "../protocol/event-entry";
import type { Answer, Question } from "./questions";
import type { CopiedFrom, PastedCell } from "./pasting";
import type { Look, RowView, SheetTab, SheetView } from "./views";

export type * from "./views";
export type { Answer, Answers, Question } from "./questions";

/**
 * What a browser tab and the server say to each other over the socket, as JSON.
 * Rows and columns count from 0; sizes are CSS pixels.
 */
export type ToServer =
  /** The rows the tab shows or is about to. The server answers with them, and again whenever they change. */
  | { say: "watch"; sheet: number; first: number; last: number }
  /** `turn` counts the tab's own selections, so that it can tell an answer from old news. */
  | { say: "select"; sheet: number; area: Area; turn: number }
  /** A link was followed: the tab is to hear of the selection as if another had made it. */
  | { say: "lead"; sheet: number; area: Area }
  | { say: "activate"; sheet: number }
  /** Typed or pasted: Excel's reading of the texts, from that cell on. */
  | { say: "type"; sheet: number; top: number; left: number; texts: string[][] }
  /** Cells from another program, or from elsewhere in this workbook. */
  | { say: "paste"; sheet: number; top: number; left: number; cells: PastedCell[][] }
  | { say: "pasteCopied"; sheet: number; top: number; left: number; from: CopiedFrom }
  | Deed
  | { say: "rename"; name: string }
  /** What the tab cannot know, since it holds only the rows it shows. */
  | { say: "ask"; id: number; question: Question }
  /** A batch of the add-in's, as office.js wrote it, and its flags. */
  | { say: "batch"; id: number; request: string; flags: number }
  /** The person has begun to type in a cell, or has left it. */
  | { say: "editing"; now: boolean }
  /** These faults and no others are to happen to this tab's add-in. */
  | { say: "faults"; faults: ScheduledFault[] }
  /** A fault on purpose, too: the line breaks, and the tab is not let in again for so long. */
  | { say: "breakLine"; milliseconds: number };

/** Something that a person's hand can do to the workbook, by the engine's own name for it. */
export type Deed = {
  [Name in keyof Hand]: { say: "do"; deed: Name; with: Parameters<Hand[Name]> };
}[keyof Hand];

export type ToTab =
  /**
   * The first message, and again when another workbook has been opened: everything before it is forgotten. With `seat`
   * the tab comes back to its place when its line has broken; nobody else may know it.
   */
  | {
      say: "welcome";
      seat: string;
      session: string;
      person: Person;
      locale: Locale;
      excelApi: string;
      title: string;
      addin: AddinView | null;
      /** Everyone at one copy, or each at a copy that travels after so many milliseconds. */
      way: SharingWay;
      /** What a saved file would not have of the one that was opened. */
      losses: Loss[];
    }
  | { say: "book"; sheets: SheetTab[]; active: number }
  | { say: "sheet"; sheet: SheetView }
  /** `fresh`: something changed, so rows sent earlier may no longer hold. */
  | { say: "rows"; sheet: number; fresh: boolean; looks: Look[]; rows: RowView[] }
  | { say: "selection"; sheet: number; area: Area; turn: number }
  | { say: "people"; people: PersonView[] }
  | { say: "answer"; id: number; answer: Answer }
  | { say: "batch"; id: number; answer: Reply }
  /** What the add-in asked to hear of. */
  | { say: "events"; entries: readonly EventEntry[] }
  /** The faults on purpose that are on now. */
  | { say: "faults"; faults: ScheduledFault[] }
  /** The tab has its seat again, where everything up to that number has been heard. */
  | { say: "back"; heard: number }
  /** What was asked could not be done; a sentence for a person. */
  | { say: "refused"; sentence: Sentence }
  /** A cell's validation stopped what was typed: its own title and words, where it has them. */
  | { say: "invalid"; row: number; column: number; text: string; title: string | null; sentence: string | null }
  /** Whether the person has something to undo and to do again. */
  | { say: "history"; undo: boolean; redo: boolean }
  | { say: "renamed"; person: Person };

export type SharingWay = { kind: "server" } | { kind: "replicas"; delay: number };
export type Locale = "sv-SE" | "en-US";
export type Sentence = { sv: string; en: string };
export type Person = { name: string; color: string };
export type PersonView = Person & { session: string; sheet: number; area: Area };

/** What the manifest says of the add-in. Addresses are paths on the workbench's own origin. */
export type AddinView = { id: string; name: string; pane: string; groups: RibbonGroup[] };
export type RibbonGroup = { id: string; label: string; buttons: RibbonButton[] };
export type RibbonButton = {
  id: string;
  label: string;
  title: string;
  description: string;
  icon: string | null;
  action: { kind: "pane"; page: string } | { kind: "function"; name: string };
};
