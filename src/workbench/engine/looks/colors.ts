import { invalidArgument } from "../excel-error";
import { documentedAt, type Fact } from "../basis";

export const colorFact: Fact = {
  about: "A colour is #RRGGBB or an HTML colour name, and comes back as #RRGGBB in capitals",
  basis: documentedAt("Excel.RangeFill.color"),
};

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightyellow: "#FFFFE0",
  darkgreen: "#006400",
  darkblue: "#00008B",
  purple: "#800080",
  teal: "#008080",
  navy: "#000080",
  silver: "#C0C0C0",
};

/** `#RRGGBB` of what an add-in writes. The workbench knows the commonest names; others are refused, not guessed. */
export function readColor(value: unknown): string {
  const color = typeof value === "string" ? value.trim() : "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  const known = hex ? `#${hex.toUpperCase()}` : named[color.toLowerCase()];
  if (!known) throw invalidArgument(`${String(value)} is no colour that the workbench knows.`);
  return known;
}
