import { useEffect, useRef } from "react";
import { strings } from "../strings";
import { useSay, useStore } from "../use-workbook";
import "./row-menu.css";

export type RowMenuPlace = { x: number; y: number; sheet: number; first: number; count: number };

type RowMenuProps = { place: RowMenuPlace; onClose: () => void };

/** What can be done with whole rows, where the row's number was right-clicked. */
export function RowMenu({ place, onClose }: RowMenuProps) {
  const say = useSay();
  const store = useStore();
  const menu = useRef<HTMLDivElement>(null);
  const { x, y, sheet, first, count } = place;

  useEffect(() => menu.current?.querySelector("button")?.focus(), []);

  const item = (does: "insertRows" | "deleteRows", label: string) => (
    <button
      type="button"
      role="menuitem"
      onClick={() => {
        store.connection.send({ say: does, sheet, first, count });
        onClose();
      }}
    >
      {label}
    </button>
  );
  return (
    <div
      ref={menu}
      role="menu"
      className="row-menu"
      style={{ left: x, top: y }}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && onClose()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape" || event.key === "Tab") onClose();
        if (event.key.startsWith("Arrow")) nextItem(event.currentTarget)?.focus();
      }}
    >
      {item("insertRows", say(strings.insertRow))}
      {item("deleteRows", say(strings.deleteRow))}
    </div>
  );
}

/** Of two items the next is always the other. */
function nextItem(menu: HTMLElement): HTMLElement | null {
  return menu.querySelector<HTMLElement>("button:not(:focus)");
}
