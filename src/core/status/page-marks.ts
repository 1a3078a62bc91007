/**
 * What the add-in leaves on a sheet of its own to tell it again. The same in Excel and in a file, so that either finds
 * what the other has made.
 */
export const pageMarks = {
  /** Custom property of the sheet: the keys of its page, one a line. */
  keys: "PlanRegisterPage",
  /** Custom property of the sheet: in which run it was made, which a copy of it shares. */
  madeIn: "PlanRegisterMadeIn",
  /** Name of the sheet's own for the cells of the page. It moves with them, and shrinks when some are deleted. */
  area: "PlanRegisterArea",
} as const;

/** A property holds 255 characters. */
const longest = 255;

/** The keys as the property holds them. One that no longer fits is left out: the first is the surest. */
export function marked(keys: readonly string[]): string {
  const [first = "", ...rest] = keys.map((key) => Array.from(key).slice(0, 100).join(""));
  return rest.reduce((mark, key) => (mark.length + key.length < longest ? `${mark}\n${key}` : mark), first);
}

export function keysIn(mark: string): string[] {
  return mark.split("\n");
}
