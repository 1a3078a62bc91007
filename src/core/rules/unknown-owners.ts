import type { Directory } from "../plan/directory";

/** Names in a cell that are neither a unit nor a party of the plan; one that several units bear is known, if not which. */
export function unknownIn(typed: string, directory: Directory): readonly string[] {
  return directory.read(typed).flatMap(({ known, namesakes, typed }) => (known || namesakes.length > 0 ? [] : typed));
}
