/** A row of the list: a group's heading or a finding. Rows carry their key in `data-row`, and what stands around a finding in `data-item`. */
const row = "[data-row]";

/** How the focus meets the rows of the list. */
export const rowFocus = {
  /** Brings a finding and what stands under it into view. The focus comes along when it is in the list already, and stays where it is otherwise. */
  show(element: HTMLElement | null): void {
    const [list, item] = [element?.closest("[data-rows]"), element?.closest("li")];
    const isElsewhere = !item?.contains(document.activeElement);
    if (isElsewhere && list?.contains(document.activeElement)) element?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: "nearest" });
  },
  focusRow(list: HTMLElement, key: string): void {
    const element = [...list.querySelectorAll<HTMLElement>(row)].find((each) => each.dataset["row"] === key);
    element?.focus({ preventScroll: true });
    (element?.closest("li") ?? element)?.scrollIntoView({ block: "nearest" });
  },
  /** Key of the row that is meant; nothing within what stands under a row. */
  keyOf(target: EventTarget): string | null {
    return (target instanceof HTMLElement && target.closest<HTMLElement>(row)?.dataset["row"]) || null;
  },
  /** Key of the row that is meant, or under which it stands. */
  itemOf(target: EventTarget): string | null {
    const own = rowFocus.keyOf(target);
    return (
      own ?? ((target instanceof HTMLElement && target.closest<HTMLElement>("[data-item]")?.dataset["item"]) || null)
    );
  },
};
