/** `*` is any text, `?` one character, and `~` before them means themselves; letter case does not count. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (piece, plain?: string) => {
    if (plain) return `\\${plain}`;
    return piece === "*" ? "[^]*" : piece === "?" ? "[^]" : `\\${piece}`;
  });
  return new RegExp(`^${source}$`, "iu");
}
