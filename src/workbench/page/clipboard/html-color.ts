/** The names that office programs write; others are passed over. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  yellow: "#FFFF00",
  lime: "#00FF00",
  green: "#008000",
  blue: "#0000FF",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
  silver: "#C0C0C0",
  gray: "#808080",
  maroon: "#800000",
  olive: "#808000",
  navy: "#000080",
  purple: "#800080",
  teal: "#008080",
  windowtext: "#000000",
  window: "#FFFFFF",
};

/** A colour as `#RRGGBB`, from the ways clipboards write it. Nothing for transparent ones and what is no colour. */
export function hexColor(written: string | null | undefined): string | undefined {
  const text = written?.trim().toLowerCase() ?? "";
  const hex = /^#?([0-9a-f]{6})\b/.exec(text)?.[1];
  if (hex) return `#${hex.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])\b/.exec(text);
  if (short) return `#${[short[1], short[2], short[3]].map((digit) => digit!.repeat(2)).join("")}`.toUpperCase();
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+%?))?\s*\)/.exec(text);
  if (rgb) {
    if (rgb[4] !== undefined && Number.parseFloat(rgb[4]) === 0) return undefined;
    return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
  }
  return named[text.split(/\s/)[0] ?? ""];
}
