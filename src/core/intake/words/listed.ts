/** The names in a list that is written as one text, commas between them. */
export function listed(names: string): readonly string[] {
  return names.split(/,\s+/u);
}
