import { gridStrings } from "../grid/grid-strings";
import { useSay } from "../use-workbook";

/** Beside the active cell when its validation has a list. The keyboard opens it with Alt and the down arrow. */
export function ListButton({ onOpen }: { onOpen: () => void }) {
  const say = useSay();
  return (
    <button
      type="button"
      tabIndex={-1}
      className="list-button"
      aria-label={say(gridStrings.chooseFromList)}
      aria-haspopup="listbox"
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        onOpen();
      }}
    />
  );
}
