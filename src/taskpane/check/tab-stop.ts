import { headingRow, type ListView } from "./list-view";

/** Key of the one row that Tab stops at: that which last had the focus, else the first. */
export function tabStopIn({ groups }: Pick<ListView, "groups">, focused: string | null): string | undefined {
  const keys = groups.flatMap(({ key, isFolded, page }) => [
    headingRow(key),
    ...(isFolded ? [] : page.map((finding) => finding.key)),
  ]);
  return keys.find((key) => key === focused) ?? keys[0];
}
