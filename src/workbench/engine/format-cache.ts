import type { Style } from "../../xlsx/book";

/** Cells that looked alike go on sharing one style. */
export class FormatCache {
  private readonly made = new Map<Style | undefined, Map<string, Style>>();

  with(style: Style | undefined, numberFormat: string | undefined, quoted: boolean): Style {
    let variants = this.made.get(style);
    if (!variants) this.made.set(style, (variants = new Map()));
    const key = `${numberFormat ?? ""}|${quoted}`;
    let variant = variants.get(key);
    if (!variant) {
      const { quotePrefix: _, ...rest } = style ?? {};
      variant = { ...rest, ...(numberFormat !== undefined && { numberFormat }), ...(quoted && { quotePrefix: true }) };
      variants.set(key, variant);
    }
    return variant;
  }
}
