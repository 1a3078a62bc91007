import type { Relationship } from "./package/relationships";

/** What an opened package held beyond the model, carried to the package that is saved. Only the reader and the writer look inside. */
export type KeptParts = {
  /** Every part that the model does not hold, byte for byte. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly contentTypes: ReadonlyMap<string, string>;
  /** What leads to those parts from the package itself and from the workbook. */
  readonly packageRelationships: readonly Relationship[];
  readonly workbookRelationships: readonly Relationship[];
  /** Tells a workbook with macros from one without. */
  readonly workbookContentType: string;
  readonly workbookNamespaces: Namespaces;
  /** Elements of the workbook part as the file spells them, by name. */
  readonly workbookElements: ReadonlyMap<string, string>;
  /** Looks that table styles and kept conditional formats point at by number, as XML. */
  readonly differentialStyles: readonly string[];
  readonly tableStyles: string;
};

/** The same for one sheet. */
export type KeptSheet = {
  readonly relationships: readonly Relationship[];
  readonly namespaces: Namespaces;
  /** Elements of the sheet's part as the file spells them, by name. */
  readonly elements: ReadonlyMap<string, string>;
};

/** Declarations on a root element that kept elements lean on: `xmlns:x14` and the like, with `mc:Ignorable`. */
export type Namespaces = Readonly<Record<string, string>>;
