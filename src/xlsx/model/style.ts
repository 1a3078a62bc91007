/**
 * A property is absent where the cell looks as any cell does: the reader says neither `general`, `bottom` nor `locked: true`.
 * Never changed in place: a new look is a new object, so that thousands of cells can share one.
 */
export type Style = {
  readonly numberFormat?: string;
  readonly font?: Font;
  /** `#RRGGBB` of a solid fill. */
  readonly fill?: string;
  readonly borders?: Borders;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "fill" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** The cell was typed with a leading apostrophe. */
  readonly quotePrefix?: boolean;
  readonly locked?: boolean;
};

export type Font = {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
};

export type Edge = {
  readonly style: "thin" | "medium" | "thick" | "dotted" | "dashed" | "double" | "hair";
  readonly color?: string;
};

export type Borders = { readonly top?: Edge; readonly bottom?: Edge; readonly left?: Edge; readonly right?: Edge };
