/** What a key asks of the grid. `down` and `right` are steps of one. */
export type GridCommand =
  | { do: "step" | "edge"; down: -1 | 0 | 1; right: -1 | 0 | 1; extend: boolean }
  | { do: "page"; down: -1 | 1; extend: boolean }
  | { do: "row-start" | "sheet-start" | "sheet-end"; extend: boolean }
  | { do: "select-all" | "select-row" | "select-column" | "edit" | "clear" | "type" }
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
  if (altKey && !control) return undefined;
  if (direction) return { do: control ? "edge" : "step", down: direction[0], right: direction[1], extend };
  if (control) return withControl(key, extend);
  switch (key) {
    case "Enter":
      return { do: "step", down: extend ? -1 : 1, right: 0, extend: false };
    case "Tab":
      return { do: "step", down: 0, right: extend ? -1 : 1, extend: false };
    case "Home":
      return { do: "row-start", extend };
    case "PageDown":
      return { do: "page", down: 1, extend };
    case "PageUp":
      return { do: "page", down: -1, extend };
    case "F2":
      return { do: "edit" };
    case "Delete":
    case "Backspace":
      return { do: "clear" };
    case " ":
      return { do: extend ? "select-row" : "type" };
  }
  // One character, or the dead key of an accent, which the field that opens will finish.
  return [...key].length === 1 || key === "Dead" ? { do: "type" } : undefined;
}

function withControl(key: string, extend: boolean): GridCommand | undefined {
  switch (key) {
    case "Home":
      return { do: "sheet-start", extend };
    case "End":
      return { do: "sheet-end", extend };
    case "PageDown":
      return { do: "next-sheet" };
    case "PageUp":
      return { do: "previous-sheet" };
    case "a":
      return { do: "select-all" };
    case " ":
      return { do: "select-column" };
  }
  return undefined;
}
