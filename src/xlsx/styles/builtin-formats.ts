/** Number formats that files name by number alone, spelled as Office.js spells them. */
const BUILTIN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

const IDS: ReadonlyMap<string, number> = new Map(Object.entries(BUILTIN).map(([id, format]) => [format, Number(id)]));

export const FIRST_CUSTOM_FORMAT = 164;

export function builtinFormat(id: number): string | undefined {
  return BUILTIN[id];
}

export function builtinFormatId(format: string): number | undefined {
  return IDS.get(format);
}
