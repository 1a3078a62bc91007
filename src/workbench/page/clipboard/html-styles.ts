export type Declarations = ReadonlyMap<string, string>;
/** What a style sheet says of the selectors that office programs use: a tag, a class, or both. */
export type StyleRules = ReadonlyMap<string, Declarations>;

/** Reads rules such as `.xl65 {font-weight:700}`, as Excel writes them in a comment. Anything else is passed over. */
export function readStyleRules(css: string): StyleRules {
  const rules = new Map<string, Map<string, string>>();
  const plain = css.replace(/<!--|-->/g, " ").replace(/\/\*[\s\S]*?\*\//g, " ");
  for (const [, selectors = "", body = ""] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const selector of selectors.split(",")) {
      const name = selector.trim();
      if (!/^[a-z]*(\.[\w-]+)?$/i.test(name)) continue;
      const known = rules.get(name) ?? rules.set(name, new Map()).get(name)!;
      readDeclarations(body).forEach((value, property) => known.set(property, value));
    }
  }
  return rules;
}

export function readDeclarations(body: string): Declarations {
  const found = new Map<string, string>();
  for (const part of body.split(";")) {
    const colon = part.indexOf(":");
    if (colon > 0) found.set(part.slice(0, colon).trim().toLowerCase(), part.slice(colon + 1).trim());
  }
  return found;
}
