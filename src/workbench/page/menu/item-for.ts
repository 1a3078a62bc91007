type Key = { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

/** The item that a key leads to, from the one in focus (-1: none), in a menu or a list. Nothing for other keys. */
export function itemFor(
  { key, ctrlKey, metaKey, altKey }: Key,
  from: number,
  labels: readonly string[],
): number | undefined {
  const count = labels.length;
  if (count === 0) return undefined;
  switch (key) {
    case "ArrowDown":
      return (from + 1) % count;
    case "ArrowUp":
      return from < 0 ? count - 1 : (from - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
  }
  if ([...key].length !== 1 || key === " " || ctrlKey || metaKey || altKey) return undefined;
  const starts = (label: string) => label.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
  const after = labels.findIndex((label, index) => index > from && starts(label));
  const found = after >= 0 ? after : labels.findIndex(starts);
  return found >= 0 ? found : undefined;
}
