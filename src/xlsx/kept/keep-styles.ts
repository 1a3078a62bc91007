import { namespacesOf } from "./keep-elements";
import { formatsOf } from "../styles/read-styles";
import type { KeptStyles } from "./kept";
import type { Styles } from "../styles/read-styles";
import type { XmlElement } from "../xml/xml-element";

/** Elements of the part that are no lists of things with numbers. */
const WHOLE = new Set(["cellStyles", "tableStyles", "colors", "extLst"]);

/** Keeps a styles part, theme colours, gradients, named styles and all, beside the looks that were read from it. */
export function keepStyles(
  root: XmlElement | undefined,
  part: Uint8Array | undefined,
  { cells, differential }: Styles,
): KeptStyles {
  const lists = (root?.children ?? []).map((list): [string, string[]] => [
    list.name,
    WHOLE.has(list.name) ? [list.raw] : list.children.map(({ raw }) => raw),
  ]);
  const plain = cells.indexOf(undefined);
  return {
    part,
    namespaces: root ? namespacesOf(root) : {},
    lists: new Map(lists),
    formats: formatsOf(root),
    looks: new Map(cells.flatMap((style, number) => (style ? [[style, number] as const] : []))),
    differentials: new Map(differential.map((style, number) => [style, number])),
    plain: plain < 0 ? undefined : plain,
  };
}
