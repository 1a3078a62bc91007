import { readXml } from "../xml/xml-element";
import { element, XML_DECLARATION } from "../xml/write-xml";
import { partText } from "./part-text";
import type { Parts } from "./open-package";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** A pointer from one part to another, or out of the package. */
export type Relationship = {
  readonly id: string;
  /** The whole URI. `kindOf` gives the word that matters. */
  readonly type: string;
  /** A part's path from the root, or an address when `external`. */
  readonly target: string;
  readonly external: boolean;
};

/** `worksheet`, `table` …: the last word of the type, which the strict and the ordinary dialect share. */
export function kindOf({ type }: Relationship): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** A pointer of ours to another part. */
export function relationshipTo(id: string, kind: string, target: string): Relationship {
  return { id, type: OFFICE + kind, target, external: false };
}

/** Where a part's relationships stand. The package's own are those of the part "". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, in the file's order. */
export function readRelationships(parts: Parts, part: string): Relationship[] {
  const path = relationshipsPath(part);
  const bytes = parts.get(path);
  if (!bytes) return [];
  return readXml(partText(bytes), path)
    .all("Relationship")
    .map((relationship) => {
      const external = relationship.attribute("TargetMode") === "External";
      const target = relationship.attribute("Target") ?? "";
      return {
        id: relationship.attribute("Id") ?? "",
        type: relationship.attribute("Type") ?? "",
        target: external ? target : resolve(part, target),
        external,
      };
    });
}

/** The part that holds the relationships of `part`. */
export function writeRelationships(part: string, relationships: readonly Relationship[]): string {
  const rows = relationships.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : relative(part, target),
      TargetMode: external ? "External" : undefined,
    }),
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return XML_DECLARATION + element("Relationships", { xmlns }, rows.join(""));
}

/** `../tables/table1.xml` seen from `xl/worksheets/sheet1.xml` → `xl/tables/table1.xml`. */
function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The opposite of `resolve`. Paths from the root are legal too, but not every reader follows them. */
function relative(from: string, target: string): string {
  const path = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < path.length && path[shared] === steps[shared]) shared++;
  return [...path.slice(shared).map(() => ".."), ...steps.slice(shared)].join("/");
}
