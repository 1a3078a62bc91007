import type { Area } from "../../xlsx/model/area";
import type { Chart } from "../../xlsx/model/chart";
import type { ScheduledFault } from "../faults/fault";
import type { Reply } from "../protocol/door";
import type { EventEntry } from "../protocol/event-entry";

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
  | { say: "clear"; sheet: number; area: Area }
  | { say: "insertRows" | "deleteRows"; sheet: number; first: number; count: number }
  /** Where Ctrl and an arrow lead, and what Ctrl+C takes: the tab holds only the rows it shows. */
  | { say: "ask"; id: number; question: Question }
  /** A batch of the add-in's, as office.js wrote it, and its flags. */
  | { say: "batch"; id: number; request: string; flags: number }
  /** The person has begun to type in a cell, or has left it. */
  | { say: "editing"; now: boolean }
  /** These faults and no others are to happen to this tab's add-in. */
  | { say: "faults"; faults: ScheduledFault[] }
  /** A fault on purpose, too: the line breaks, and the tab is not let in again for so long. */
  | { say: "breakLine"; milliseconds: number };

export type Question =
  | { of: "edge"; sheet: number; row: number; column: number; down: -1 | 0 | 1; right: -1 | 0 | 1 }
  | { of: "texts"; sheet: number; area: Area };

export type Answer = { row: number; column: number } | { texts: string[][] };

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
  | { say: "refused"; sentence: Sentence };

export type SharingWay = { kind: "server" } | { kind: "replicas"; delay: number };
export type Locale = "sv-SE" | "en-US";
export type Sentence = { sv: string; en: string };
export type Person = { name: string; color: string };
export type PersonView = Person & { session: string; sheet: number; area: Area };

export type SheetTab = { name: string; visible: boolean; color: string | null };

/** A sheet without its cells. */
export type SheetView = {
  index: number;
  /** How many rows and columns hold something. */
  rows: number;
  columns: number;
  /** Only what differs from the default: `[column, width]`, 0 when hidden. */
  widths: [number, number][];
  /** `[row, height]`, 0 when hidden. A row that is absent is as high as its text needs. */
  heights: [number, number][];
  merges: Area[];
  tables: TableView[];
  charts: ChartView[];
  freeze: { rows: number; columns: number };
  gridlines: boolean;
  protected: boolean;
};

export type TableView = {
  name: string;
  area: Area;
  headers: boolean;
  totals: boolean;
  filter: boolean;
  banded: boolean;
  style: string;
};

export type ChartView = {
  name: string;
  type: Chart["type"];
  title: string | null;
  legend: boolean;
  /** Text for those who cannot see the chart. */
  description: string | null;
  left: number;
  top: number;
  width: number;
  height: number;
  categories: string[];
  series: { name: string; color: string | null; values: number[] }[];
};

export type RowView = { row: number; cells: CellView[] };

export type CellView = {
  column: number;
  /** As Excel would show it. */
  text: string;
  /** As the formula bar shows it, where that is something else. */
  typed?: string;
  /** Index among the message's looks. */
  look?: number;
  kind?: "number" | "boolean" | "error";
  link?: string;
};

/** How a cell looks, in words CSS knows. Borders read `1px solid #RRGGBB`. */
export type Look = {
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  font?: string;
  /** Points. */
  size?: number;
  color?: string;
  fill?: string;
  horizontal?: "left" | "center" | "right" | "justify";
  vertical?: "top" | "center";
  wrap?: true;
  indent?: number;
  borders?: { top?: string; right?: string; bottom?: string; left?: string };
};

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
