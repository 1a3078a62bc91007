import type { Style } from "../../../xlsx/model/style";

/** Makes the looks that typing gives, so that cells that looked alike go on sharing one style. */
export class FormatCache {
  private readonly made = new Map<Style | undefined, Map<string, Style | undefined>>();

  /** The style with a number format (or its own when undefined), and with or without the apostrophe's mark. */
  with(style: Style | undefined, numberFormat: string | undefined, quoted: boolean): Style | undefined {
    let variants = this.made.get(style);
    if (!variants) this.made.set(style, (variants = new Map()));
    const key = `${numberFormat ?? ""}|${quoted}`;
    if (!variants.has(key)) {
      const { quotePrefix: _, ...rest } = style ?? {};
      const next = {
        ...rest,
        ...(numberFormat !== undefined && { numberFormat }),
        ...(quoted && { quotePrefix: true }),
      };
      variants.set(key, Object.keys(next).length > 0 ? next : undefined);
    }
    return variants.get(key);
  }
}
