import type { Sentence } from "../../server/messages";

/** The words of the sheets' tabs. */
export const sheetStrings = {
  menu: (name: string): Sentence => ({ sv: `Bladet ${name}`, en: `The sheet ${name}` }),
  add: { sv: "Nytt blad", en: "New sheet" },
  rename: { sv: "Byt namn", en: "Rename" },
  newName: { sv: "Bladets namn", en: "Name of the sheet" },
  copy: { sv: "Kopiera", en: "Copy" },
  left: { sv: "Flytta åt vänster", en: "Move left" },
  right: { sv: "Flytta åt höger", en: "Move right" },
  remove: { sv: "Ta bort", en: "Delete" },
  removeTitle: { sv: "Ta bort bladet?", en: "Delete the sheet?" },
  removeText: (name: string): Sentence => ({
    sv: `Bladet ${name} och allt som står där tas bort för alla.`,
    en: `The sheet ${name} and all that stands there are deleted for everyone.`,
  }),
  hide: { sv: "Dölj", en: "Hide" },
  show: { sv: "Ta fram…", en: "Unhide…" },
  showMenu: { sv: "Dolda blad", en: "Hidden sheets" },
  color: { sv: "Flikfärg…", en: "Tab colour…" },
  colorMenu: { sv: "Flikfärg", en: "Tab colour" },
  noColor: { sv: "Ingen färg", en: "No colour" },
  colors: [
    ["#C00000", { sv: "Röd", en: "Red" }],
    ["#ED7D31", { sv: "Orange", en: "Orange" }],
    ["#FFC000", { sv: "Gul", en: "Yellow" }],
    ["#70AD47", { sv: "Grön", en: "Green" }],
    ["#00B0F0", { sv: "Ljusblå", en: "Light blue" }],
    ["#2F6EBA", { sv: "Blå", en: "Blue" }],
    ["#7030A0", { sv: "Lila", en: "Purple" }],
    ["#7F7F7F", { sv: "Grå", en: "Grey" }],
  ] as [string, Sentence][],
};
