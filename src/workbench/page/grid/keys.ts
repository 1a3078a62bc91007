/** What a key asks of the grid. `down` and `right` are steps of one. */
export type GridCommand =
  | { do: "step" | "edge"; down: -1 | 0 | 1; right: -1 | 0 | 1; extend: boolean }
  | { do: "page"; down: -1 | 0 | 1; right: -1 | 0 | 1; extend: boolean }
  | { do: "onward"; key: "Enter" | "Tab"; back: boolean }
  | { do: "row-start" | "sheet-start" | "sheet-end"; extend: boolean }
  | { do: "select-all" | "select-row" | "select-column" | "edit" | "clear" | "type" }
  | { do: "fill-down" | "today" | "insert" | "delete" | "undo" | "redo" | "find" }
  | { do: "open-list" | "open-menu" | "forget-copied" | "add-sheet" }
  | { do: "next-sheet" | "previous-sheet" };

type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

const directions: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Reads a key as a spreadsheet does. Nothing for keys that are the browser's. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey: extend }: Key): GridCommand | undefined {
  const control = ctrlKey || metaKey;
  const direction = directions[key];
  if (altKey && !control) return withAlt(key, extend);
  if (direction) return { do: control ? "edge" : "step", down: direction[0], right: direction[1], extend };
  if (control) return withControl(key, extend);
  switch (key) {
    case "Enter":
    case "Tab":
      return { do: "onward", key, back: extend };
    case "Home":
      return { do: "row-start", extend };
    case "PageDown":
      return { do: "page", down: 1, right: 0, extend };
    case "PageUp":
      return { do: "page", down: -1, right: 0, extend };
    case "F2":
      return { do: "edit" };
    case "F10":
      return extend ? { do: "open-menu" } : undefined;
    case "F11":
      return extend ? { do: "add-sheet" } : undefined;
    case "ContextMenu":
      return { do: "open-menu" };
    case "Escape":
      return { do: "forget-copied" };
    case "Delete":
    case "Backspace":
      return { do: "clear" };
    case " ":
      return { do: extend ? "select-row" : "type" };
  }
  // One character, or the dead key of an accent, which the field that opens will finish.
  return [...key].length === 1 || key === "Dead" ? { do: "type" } : undefined;
}

function withAlt(key: string, extend: boolean): GridCommand | undefined {
  if (key === "ArrowDown") return { do: "open-list" };
  if (key === "PageDown") return { do: "page", down: 0, right: 1, extend };
  if (key === "PageUp") return { do: "page", down: 0, right: -1, extend };
  return undefined;
}

function withControl(key: string, shift: boolean): GridCommand | undefined {
  switch (key.toLowerCase()) {
    case "home":
      return { do: "sheet-start", extend: shift };
    case "end":
      return { do: "sheet-end", extend: shift };
    case "pagedown":
      return { do: "next-sheet" };
    case "pageup":
      return { do: "previous-sheet" };
    case "a":
      return { do: "select-all" };
    case " ":
      return { do: "select-column" };
    case "d":
      return { do: "fill-down" };
    case ";":
      return { do: "today" };
    case "+":
      return { do: "insert" };
    case "-":
    case "_":
      return { do: "delete" };
    case "z":
      return { do: shift ? "redo" : "undo" };
    case "y":
      return { do: "redo" };
    case "f":
      return shift ? undefined : { do: "find" };
  }
  return undefined;
}
