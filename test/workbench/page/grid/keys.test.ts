import { commandOf, type GridCommand } from "../../../../src/workbench/page/grid/keys";

describe("commandOf", () => {
  it.each<[string, GridCommand]>([
    ["ArrowDown", { do: "step", down: 1, right: 0, extend: false }],
    ["Shift+ArrowRight", { do: "step", down: 0, right: 1, extend: true }],
    ["Control+ArrowUp", { do: "edge", down: -1, right: 0, extend: false }],
    ["Enter", { do: "step", down: 1, right: 0, extend: false }],
    ["Shift+Enter", { do: "step", down: -1, right: 0, extend: false }],
    ["Shift+Tab", { do: "step", down: 0, right: -1, extend: false }],
    ["Home", { do: "row-start", extend: false }],
    ["Control+Home", { do: "sheet-start", extend: false }],
    ["Control+Shift+End", { do: "sheet-end", extend: true }],
    ["PageDown", { do: "page", down: 1, extend: false }],
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

  it.each(["F5", "F6", "Control+c", "Control+v", "Control+r", "Alt+ArrowLeft", "Shift", "Escape"])(
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
    key: parts.at(-1)!,
    ctrlKey: has("Control"),
    metaKey: has("Meta"),
    altKey: has("Alt"),
    shiftKey: has("Shift"),
  };
}
