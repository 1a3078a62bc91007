import type { Sheet } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import type { Actor } from "./engine";
import type { Basis } from "./basis";
import type { ClassName, Node, Targets } from "./node";

/** Who calls, and what only a batch can do. */
export type Call = Actor & {
  /** A range that lives, and moves with its cells, at least until the batch ends. */
  range(sheet: Sheet, area: Area): Node;
};

/** One member of an Excel class. Names are those on the wire: PascalCase. */
export type Member<Target> = {
  /** The version of ExcelApi that brought it. */
  readonly since: string;
  readonly basis: Basis | readonly Basis[];
  /** Reads a scalar property. */
  readonly get?: (target: Target, call: Call) => unknown;
  readonly set?: (target: Target, value: unknown, call: Call) => void;
  /** Follows a property to another object, or to a null object. */
  readonly open?: (target: Target, call: Call) => Node | null;
  /** Calls a method. It answers a plain value, an object, or null for a null object. */
  readonly invoke?: (target: Target, call: Call, ...args: unknown[]) => unknown;
  /** Left out of `load()` without names, because Excel leaves it out or it costs too much. */
  readonly onlyByName?: true;
};

export type ExcelClass<Target> = {
  readonly members: Readonly<Record<string, Member<Target>>>;
  /** The name of the property by which a proxy finds its object again: `Id`, or `_Id`. */
  readonly identity?: string;
  /** What `collection.getItem(key)` gives. Throws `ItemNotFound`. */
  readonly item?: (target: Target, key: unknown, call: Call) => Node;
  /** A collection's objects, in order. */
  readonly items?: (target: Target, call: Call) => readonly Node[];
};

export type ExcelClasses = { readonly [Name in ClassName]: ExcelClass<Targets[Name]> };
