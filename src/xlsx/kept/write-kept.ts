import { readRelationships, relationshipsPath } from "../package/relationships";
import type { KeptParts } from "./kept";
import type { PackageWriter } from "../package/package-writer";
import type { Relationship } from "../package/relationships";

/** Puts the kept parts that these relationships lead to into the package, and what those lead to in turn. */
export function writeKeptParts(
  kept: KeptParts | undefined,
  relationships: readonly Relationship[],
  output: PackageWriter,
): void {
  for (const { target, external } of relationships) {
    const content = kept?.parts.get(target);
    if (!kept || external || !content || output.has(target)) continue;
    const ending = target.slice(target.lastIndexOf(".") + 1).toLowerCase();
    const type = kept.contentTypes.get(target);
    output.addKept(target, content, type, ending, kept.contentTypesByEnding.get(ending));
    const pointers = kept.parts.get(relationshipsPath(target));
    if (!pointers) continue;
    output.addKept(relationshipsPath(target), pointers);
    writeKeptParts(kept, readRelationships(kept.parts, target), output);
  }
}
