import type { lostAmong } from "../losses";
import type { Sheet } from "../book";
import type { Style } from "../model/style";
import type { Relationship } from "../package/relationships";

/**
 * What an opened package held beyond the model, carried to the package that is saved.
 * Only the reader and the writer look inside.
 */
export type KeptParts = {
  /** Every part that the model does not hold, byte for byte, and the parts that say what those point at. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** What kind of content a part is: by its path, and else by its ending. */
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly contentTypesByEnding: ReadonlyMap<string, string>;
  /** What leads to those parts from the package itself and from the workbook. */
  readonly packageRelationships: readonly Relationship[];
  readonly workbookRelationships: readonly Relationship[];
  /** Tells a workbook with macros from one without. */
  readonly workbookContentType: string | undefined;
  readonly workbook: KeptElements;
  /** The workbook's windows after the first. */
  readonly windows: readonly string[];
  /** Tabs that hold no cells, such as charts that fill a tab: where they stand, and how the file spells them. */
  readonly otherTabs: readonly { readonly index: number; readonly xml: string; readonly sheetId: number }[];
  readonly styles: KeptStyles;
  readonly people?: KeptPeople;
  /** What was in the package and is left out. */
  readonly lost: ReturnType<typeof lostAmong>;
};

/** The styles part. New looks are put after those that it has, so that what points at those by number still does. */
export type KeptStyles = {
  /** As it was, for as long as there is no new look. */
  readonly part: Uint8Array | undefined;
  readonly namespaces: Namespaces;
  /** The items of each list, such as `fonts`, and by name the elements that are no lists. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Codes of number formats by their numbers. */
  readonly formats: ReadonlyMap<number, string>;
  /** Numbers of looks, by the very objects that the reader gave cells and conditional formats. */
  readonly looks: ReadonlyMap<Style, number>;
  readonly differentials: ReadonlyMap<Style, number>;
  /** The number of a look that says nothing, if there is one. */
  readonly plain: number | undefined;
};

/** The same for one sheet. */
export type KeptSheet = {
  /** The sheet's number in the file, which slicers know it by. */
  readonly sheetId: number;
  readonly relationships: readonly Relationship[];
  readonly content: KeptElements;
  /** What was frozen: while it is the same, panes and selected cells stay as they were. */
  readonly freeze: Sheet["freeze"];
  /** Validations of kinds that the model does not hold, such as a prompt without a rule. */
  readonly validations: readonly string[];
  readonly drawing?: KeptDrawing;
  readonly comments: KeptComments;
};

/** A table's part, which stays as it is until somebody changes the table. */
export type KeptTable = {
  readonly path: string;
  /** The table when it was read, as JSON. */
  readonly asRead: string;
  /** What leads from it to a query, say. */
  readonly relationships: readonly Relationship[];
  readonly content: KeptElements;
  /** What the file says of columns, by their names. */
  readonly columns: ReadonlyMap<string, KeptColumn>;
  /** A sorting of a kind that the model does not hold, and of which cells. */
  readonly sort?: { readonly area: string; readonly xml: string };
};

export type KeptColumn = {
  readonly id: number | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly xml: string;
};

/** Elements and attributes of a part as the file spells them, by the name of the element, or of the place it has. */
export type KeptElements = {
  readonly namespaces: Namespaces;
  readonly elements: ReadonlyMap<string, string>;
  readonly attributes: ReadonlyMap<string, Readonly<Record<string, string>>>;
};

/** A sheet's drawing, which stays as it is until somebody changes the charts. */
export type KeptDrawing = {
  readonly relationship: Relationship;
  readonly charts: readonly KeptChart[];
  /** What else is drawn: pictures, shapes and charts of other kinds. */
  readonly otherAnchors: readonly string[];
  readonly otherRelationships: readonly Relationship[];
  readonly namespaces: Namespaces;
};

/** One of the drawing's charts, which stays as it is when only others are changed. */
export type KeptChart = {
  /** The chart when it was read, as JSON. */
  readonly asRead: string;
  /** Where it stands in the drawing, as XML, and what leads from there to its part. */
  readonly anchor: string;
  readonly relationship: Relationship;
};

/** The parts of a sheet's comments and notes, which stay as they are until somebody changes the comments. */
export type KeptComments = {
  /** The comments when they were read, as JSON. */
  readonly asRead: string;
  readonly threadsAt?: Relationship;
  readonly threads?: KeptThreads;
  readonly notesAt?: Relationship;
  /** The drawing with the notes' boxes, and other shapes of its kind. */
  readonly boxesAt?: Relationship;
};

/** What the file says of each entry of a conversation beyond the model, by its id: for as long as its text is the same. */
export type KeptThreads = {
  readonly entries: ReadonlyMap<
    string,
    { readonly text: string; readonly author: string; readonly personId: string; readonly rest: string }
  >;
  readonly namespaces: Namespaces;
};

/** Who have commented, as the file spells them. */
export type KeptPeople = {
  readonly path: string;
  readonly people: readonly { readonly id: string; readonly name: string; readonly xml: string }[];
  readonly namespaces: Namespaces;
};

/** Declarations on a root element that kept elements lean on: `xmlns:x14` and the like, with `mc:Ignorable`. */
export type Namespaces = Readonly<Record<string, string>>;
