import type { XmlElement } from "../xml/xml-element";

/** The colours of a theme in the order in which cells count them, as `RRGGBB`. */
export type ThemeColors = readonly string[];

export const OFFICE_THEME: ThemeColors =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** What a theme calls them, in the same order: cells count light before dark, though the theme lists dark first. */
export const THEME_COLORS = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** Reads a theme part; a workbook without one has Office's. */
export function readTheme(theme: XmlElement | undefined): ThemeColors {
  const scheme = theme?.child("themeElements", "clrScheme");
  if (!scheme) return OFFICE_THEME;
  return THEME_COLORS.map((name, index) => {
    const color = scheme.child(name)?.children[0];
    return color?.attribute("lastClr") ?? color?.attribute("val") ?? OFFICE_THEME[index]!;
  });
}

/** A colour element as `#RRGGBB`; nothing when it is automatic. */
export function readColor(color: XmlElement | undefined, theme: ThemeColors): string | undefined {
  if (!color) return undefined;
  const base =
    color.attribute("rgb")?.slice(-6) ?? theme[color.number("theme") ?? -1] ?? INDEXED[color.number("indexed") ?? -1];
  if (!base || !/^[\dA-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base, color.number("tint") ?? 0).toUpperCase()}`;
}

/** Lighter (0 to 1) or darker (-1 to 0), by the lightness of the colour. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const lightness = (most + least) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // With hue and saturation fixed, a channel's distance from the lightness grows with the room there is for colour.
  const room = (value: number) => 1 - Math.abs(2 * value - 1);
  const scale = room(lightness) === 0 ? 0 : room(target) / room(lightness);
  return channels
    .map((channel) => Math.round(255 * Math.min(1, Math.max(0, target + (channel - lightness) * scale))))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("");
}

/** `#1F4E79` → the attribute of a colour element. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
