/** A row of the list: a group's heading or a finding. Rows carry their key in `data-row`. */
const row = "[data-row]";

/** How the keyboard moves in a list of rows, of which only one is a stop for Tab. */
export const rowFocus = {
  /**
   * Moves the focus by a key, and folds as trees do: ← closes a group and → opens it; in a group that is open, ← goes
   * to its heading and → to its first finding. Answers whether the key was one of these.
   */
  move(list: HTMLElement, key: string): boolean {
    const rows = [...list.querySelectorAll<HTMLElement>(row)];
    const at = rows.findIndex((element) => element === document.activeElement);
    const heading = rows.slice(0, at + 1).findLastIndex((element) => element.closest("h2"));
    const isOpen = rows[heading]?.getAttribute("aria-expanded") === "true";
    if (at === heading && key === (isOpen ? "ArrowLeft" : "ArrowRight")) {
      rows[at]?.click();
      return true;
    }
    const goals = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1, ArrowLeft: heading };
    const goal = key === "ArrowRight" && at === heading ? at + 1 : goals[key as keyof typeof goals];
    if (goal === undefined) return false;
    rows[goal]?.focus();
    return true;
  },
  /** Brings a row and what stands under it into view. The focus comes along when it is in the list already, and stays where it is otherwise. */
  show(element: HTMLElement | null): void {
    const [list, item] = [element?.closest("[data-rows]"), element?.closest("li")];
    const isElsewhere = !item?.contains(document.activeElement);
    if (isElsewhere && list?.contains(document.activeElement)) element?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: "nearest" });
  },
  /** Keys of the rows that would take over from the one that has the focus: it, those after it, those before it. None when the focus is elsewhere. */
  heirsIn(list: HTMLElement): string[] {
    if (!document.activeElement || !list.contains(document.activeElement)) return [];
    const keys = [...list.querySelectorAll<HTMLElement>(row)].map(({ dataset }) => dataset["row"] ?? "");
    const own = document.activeElement.closest("li")?.querySelector<HTMLElement>(row)?.dataset["row"];
    const at = keys.indexOf(rowFocus.keyOf(document.activeElement) ?? own ?? "");
    return at < 0 ? [] : [...keys.slice(at), ...keys.slice(0, at).reverse()];
  },
  /** Focuses the first of these rows that is there, and scrolls nowhere. */
  focusFirst(list: HTMLElement, keys: readonly string[]): void {
    const rows = new Map([...list.querySelectorAll<HTMLElement>(row)].map((each) => [each.dataset["row"], each]));
    const key = keys.find((each) => rows.has(each));
    rows.get(key)?.focus({ preventScroll: true });
  },
  /** Key of the row that has the focus. */
  keyOf(target: EventTarget): string | null {
    return (target instanceof HTMLElement && target.closest<HTMLElement>(row)?.dataset["row"]) || null;
  },
};
