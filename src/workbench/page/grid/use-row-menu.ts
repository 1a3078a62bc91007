import { useState, type MouseEvent } from "react";
import type { Area } from "../../../xlsx/model/area";
import { focusGrid } from "../focus-grid";
import type { RowMenuPlace } from "./row-menu";

/** The menu of whole rows: for the selected ones when it is opened among them, else for the row it is opened on. */
export function useRowMenu(sheet: number, { top, bottom }: Area) {
  const [menu, setMenu] = useState<RowMenuPlace | null>(null);

  function openMenu(event: MouseEvent): void {
    const header = (event.target as HTMLElement).closest<HTMLElement>("[role=rowheader]");
    if (!header) return;
    event.preventDefault();
    const row = Number(header.dataset["row"]);
    const [first, count] = top <= row && row <= bottom ? [top, bottom - top + 1] : [row, 1];
    setMenu({ x: event.clientX, y: event.clientY, sheet, first, count });
  }

  function closeMenu(): void {
    setMenu(null);
    focusGrid();
  }

  return { menu, openMenu, closeMenu };
}
