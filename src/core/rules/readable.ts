/** Rules about what cannot be read: neither can their findings be accepted, nor can a plan turn them down. */
export const readableRules: ReadonlySet<string> = new Set([
  "tables-are-found",
  "headings-are-known",
  "headings-are-unique",
  "id-is-unique",
  "cell-fits-its-column",
  "cell-is-not-error",
]);
