import type { SheetView } from "../../server/messages";
import { ValueList } from "../cell/value-list";
import type { useClipboard } from "../clipboard/use-clipboard";
import { FilterPanel } from "../filter/filter-panel";
import { useWorkbook } from "../use-workbook";
import { AskSize } from "./ask-size";
import type { GridDeeds } from "./grid-deeds";
import { GridMenu } from "./grid-menu";
import type { Popup } from "./popup";
import { activeOf } from "./selection";
import { DEFAULT_HEIGHT, terrainOf } from "./terrain";

type GridPopupProps = {
  sheet: SheetView;
  popup: Popup | null;
  deeds: GridDeeds;
  clipboard: ReturnType<typeof useClipboard>;
  open: (popup: Popup | null) => void;
};

/** The one thing that stands open over the grid. */
export function GridPopup({ sheet, popup, deeds, clipboard, open }: GridPopupProps) {
  const { selection } = useWorkbook();
  const { row, column } = activeOf(selection);
  const close = () => open(null);
  switch (popup?.kind) {
    case "menu":
      return <GridMenu popup={popup} deeds={deeds} clipboard={clipboard} open={open} />;
    case "list":
      return <ValueList sheet={sheet} spot={popup} onClose={close} />;
    case "filter":
      return <FilterPanel sheet={sheet} popup={popup} onClose={close} />;
    case "width":
      return <AskSize of="width" now={terrainOf(sheet).widthOf(column)} deeds={deeds} onDone={close} />;
    case "height":
      return (
        <AskSize of="height" now={terrainOf(sheet).heightOf(row) ?? DEFAULT_HEIGHT} deeds={deeds} onDone={close} />
      );
    default:
      return null;
  }
}
