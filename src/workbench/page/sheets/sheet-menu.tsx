import type { Rect } from "../floating/place";
import { Menu, type MenuItem } from "../menu/menu";
import { useSay, useStore, useWorkbook } from "../use-workbook";
import { neighbour } from "./neighbour";
import { sheetStrings as words } from "./sheet-strings";

export type SheetMenuKind = "sheet" | "color" | "show";

type SheetMenuProps = {
  kind: SheetMenuKind;
  index: number;
  anchor: () => Rect | undefined;
  /** Goes on to another menu, to the new name or to the question before deleting. */
  ask: (kind: SheetMenuKind | "rename" | "remove") => void;
  onClose: () => void;
};

/** What can be done with a sheet, from its tab. */
export function SheetMenu({ kind, index, anchor, ask, onClose }: SheetMenuProps) {
  const store = useStore();
  const say = useSay();
  const { sheets } = useWorkbook();
  const tab = sheets[index];
  if (!tab) return null;

  const [left, right] = [neighbour(sheets, index, -1), neighbour(sheets, index, 1)];
  const hidden = sheets.flatMap((other, at) => (other.visible || other.veryHidden ? [] : [{ name: other.name, at }]));
  const isOnly = sheets.filter(({ visible }) => visible).length === 1;
  const items: Record<SheetMenuKind, MenuItem[]> = {
    sheet: [
      { label: say(words.add), keys: "Shift+F11", run: () => store.do("addSheet") },
      { label: say(words.rename), keys: "F2", run: () => ask("rename") },
      { label: say(words.copy), run: () => store.do("copySheet", index) },
      {
        label: say(words.left),
        disabled: left === undefined,
        run: () => left !== undefined && store.do("moveSheet", index, left),
      },
      {
        label: say(words.right),
        disabled: right === undefined,
        run: () => right !== undefined && store.do("moveSheet", index, right),
      },
      { label: say(words.color), run: () => ask("color") },
      "line",
      { label: say(words.hide), disabled: isOnly, run: () => store.do("hideSheet", index) },
      { label: say(words.show), disabled: hidden.length === 0, run: () => ask("show") },
      "line",
      { label: say(words.remove), disabled: isOnly, run: () => ask("remove") },
    ],
    color: [
      {
        label: say(words.noColor),
        checked: tab.color === null,
        swatch: "transparent",
        run: () => store.do("colorTab", index, null),
      },
      ...words.colors.map(([color, name]): MenuItem => ({
        label: say(name),
        checked: tab.color?.toUpperCase() === color,
        swatch: color,
        run: () => store.do("colorTab", index, color),
      })),
    ],
    show: hidden.map(({ name, at }) => ({ label: name, run: () => store.do("showSheet", at) })),
  };
  const labels = { sheet: words.menu(tab.name), color: words.colorMenu, show: words.showMenu };
  return <Menu label={say(labels[kind])} at={anchor} items={items[kind]} onClose={onClose} />;
}
