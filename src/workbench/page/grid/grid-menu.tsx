import type { useClipboard } from "../clipboard/use-clipboard";
import { cellRect } from "../floating/cell-rect";
import { focusGrid } from "../focus-grid";
import { Menu, type MenuItem } from "../menu/menu";
import { useSay, useWorkbook } from "../use-workbook";
import type { GridDeeds } from "./grid-deeds";
import { gridStrings as words } from "./grid-strings";
import type { Popup } from "./popup";
import { activeOf } from "./selection";

type GridMenuProps = {
  popup: Extract<Popup, { kind: "menu" }>;
  deeds: GridDeeds;
  clipboard: ReturnType<typeof useClipboard>;
  open: (popup: Popup | null) => void;
};

/** What can be done with the selected cells, rows or columns, where they were right-clicked. */
export function GridMenu({ popup, deeds, clipboard, open }: GridMenuProps) {
  const say = useSay();
  const { selection } = useWorkbook();
  const { row, column } = activeOf(selection);

  const clip: MenuItem[] = [
    { label: say(words.cut), keys: "Ctrl+X", run: () => void clipboard.copy(true) },
    { label: say(words.copy), keys: "Ctrl+C", run: () => void clipboard.copy(false) },
    { label: say(words.paste), keys: "Ctrl+V", run: () => void clipboard.paste(false) },
    { label: say(words.pasteValues), keys: "Ctrl+Shift+V", run: () => void clipboard.paste(true) },
    "line",
  ];
  const inRows: MenuItem[] = [{ label: say(words.insertRows), run: deeds.insertRows }];
  const inColumns: MenuItem[] = [{ label: say(words.insertColumns), run: deeds.insertColumns }];
  const outRows: MenuItem[] = [{ label: say(words.deleteRows), run: deeds.deleteRows }];
  const outColumns: MenuItem[] = [{ label: say(words.deleteColumns), run: deeds.deleteColumns }];
  const { table } = deeds;
  const inTable: MenuItem[] = table ? [{ label: say(words.insertTableRows), run: deeds.insertTableRows }] : [];
  const outTable: MenuItem[] = table ? [{ label: say(words.deleteTableRows), run: deeds.deleteTableRows }] : [];
  const clear: MenuItem = { label: say(words.clear), keys: "Delete", run: deeds.clear };

  const items: Record<typeof popup.of, MenuItem[]> = {
    insert: [...inTable, ...inRows, ...inColumns],
    delete: [...outTable, ...outRows, ...outColumns],
    cells: [
      ...clip,
      ...inTable,
      ...inRows,
      ...inColumns,
      "line",
      ...outTable,
      ...outRows,
      ...outColumns,
      "line",
      clear,
      { label: say(words.fillDown), keys: "Ctrl+D", run: deeds.fillDown },
    ],
    rows: [
      ...clip,
      ...inRows,
      ...outRows,
      clear,
      "line",
      { label: say(words.rowHeight), run: () => open({ kind: "height" }) },
      { label: say(words.fitRow), run: () => deeds.setHeight(null) },
    ],
    columns: [
      ...clip,
      ...inColumns,
      ...outColumns,
      clear,
      "line",
      { label: say(words.columnWidth), run: () => open({ kind: "width" }) },
      { label: say(words.fitColumn), run: () => deeds.setWidth(null) },
    ],
  };
  return (
    <Menu
      label={say(words[`${popup.of}Menu`])}
      at={popup.at ?? (() => cellRect(row, column))}
      items={items[popup.of]}
      onClose={() => {
        open(null);
        focusGrid();
      }}
    />
  );
}
