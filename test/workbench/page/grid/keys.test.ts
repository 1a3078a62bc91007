import { commandOf, type GridCommand } from "../../../../src/workbench/page/grid/keys";

describe("commandOf", () => {
  it.each<[string, GridCommand]>([
    ["ArrowDown", { do: "step", down: 1, right: 0, extend: false }],
    ["Shift+ArrowRight", { do: "step", down: 0, right: 1, extend: true }],
    ["Control+ArrowUp", { do: "edge", down: -1, right: 0, extend: false }],
    ["Enter", { do: "onward", key: "Enter", back: false }],
    ["Shift+Enter", { do: "onward", key: "Enter", back: true }],
    ["Shift+Tab", { do: "onward", key: "Tab", back: true }],
    ["Home", { do: "row-start", extend: false }],
    ["Control+Home", { do: "sheet-start", extend: false }],
    ["Control+Shift+End", { do: "sheet-end", extend: true }],
    ["PageDown", { do: "page", down: 1, right: 0, extend: false }],
    ["Alt+PageUp", { do: "page", down: 0, right: -1, extend: false }],
    ["Alt+ArrowDown", { do: "open-list" }],
    ["Control+d", { do: "fill-down" }],
    ["Control+Shift+;", { do: "today" }],
    ["Control+z", { do: "undo" }],
    ["Control+y", { do: "redo" }],
    ["Control+Shift+Z", { do: "redo" }],
    ["Control+f", { do: "find" }],
    ["Control+plus", { do: "insert" }],
    ["Control+-", { do: "delete" }],
    ["Shift+F10", { do: "open-menu" }],
    ["ContextMenu", { do: "open-menu" }],
    ["Shift+F11", { do: "add-sheet" }],
    ["Escape", { do: "forget-copied" }],
    ["Control+PageUp", { do: "previous-sheet" }],
    ["Control+a", { do: "select-all" }],
    ["Meta+a", { do: "select-all" }],
    ["F2", { do: "edit" }],
    ["Delete", { do: "clear" }],
    ["å", { do: "type" }],
    ["Dead", { do: "type" }],
    ["=", { do: "type" }],
    ["Shift+ ", { do: "select-row" }],
  ])("reads %s", (key, command) => {
    expect(commandOf(pressed(key))).toEqual(command);
  });

  it.each(["F5", "F6", "Control+c", "Control+v", "Control+r", "Control+Shift+V", "Alt+ArrowLeft", "Shift", "F11"])(
    "leaves %s to the browser",
    (key) => {
      expect(commandOf(pressed(key))).toBeUndefined();
    },
  );
});

// Helpers

function pressed(keys: string) {
  const parts = keys.split("+");
  const has = (name: string) => parts.slice(0, -1).includes(name);
  return {
    key: parts.at(-1)!.replace("plus", "+"),
    ctrlKey: has("Control"),
    metaKey: has("Meta"),
    altKey: has("Alt"),
    shiftKey: has("Shift"),
  };
}
