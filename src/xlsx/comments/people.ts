import { namespacesOf } from "../kept/keep-elements";
import { partText } from "../package/part-text";
import { kindOf } from "../package/relationships";
import { toXstring, fromXstring } from "../xml/escape";
import { element, XML_DECLARATION } from "../xml/write-xml";
import { readXml } from "../xml/xml-element";
import { guidOf } from "./guid";
import type { KeptPeople } from "../kept/kept";
import type { PackageWriter } from "../package/package-writer";
import type { Parts } from "../package/open-package";
import type { RelationshipList } from "../package/relationship-list";
import type { Relationship } from "../package/relationships";

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATIONSHIP = "http://schemas.microsoft.com/office/2017/10/relationships/person";

/** Reads the part that says who have commented. */
export function readPeople(parts: Parts, workbookRelationships: readonly Relationship[]): KeptPeople | undefined {
  const path = workbookRelationships.find((relationship) => kindOf(relationship) === "person")?.target ?? "";
  const content = parts.get(path);
  if (!content) return undefined;
  const root = readXml(partText(content), path);
  const people = root.all("person").map((person) => ({
    id: person.attribute("id") ?? "",
    name: fromXstring(person.attribute("displayName") ?? ""),
    xml: person.raw,
  }));
  return { path, people, namespaces: namespacesOf(root) };
}

/** The people of a workbook that is being written. The part stays as it was while nobody is new. */
export class People {
  private readonly added = new Map<string, string>();

  constructor(private readonly kept: KeptPeople | undefined) {}

  /** The id of the person of that name, who comes along when new. */
  idOf(name: string): string {
    const known = this.kept?.people.find((person) => person.name === name)?.id ?? this.added.get(name);
    if (known !== undefined) return known;
    const id = guidOf(name);
    this.added.set(name, id);
    return id;
  }

  write(output: PackageWriter, relationships: RelationshipList): void {
    if (this.added.size === 0) return;
    const added = Array.from(this.added, ([name, id]) =>
      element("person", { displayName: toXstring(name), id, userId: toXstring(name), providerId: "None" }),
    );
    const path = this.kept?.path ?? output.free("xl/persons/person", "xml");
    const attributes = { xmlns: NAMESPACE, ...this.kept?.namespaces };
    const all = [...(this.kept?.people ?? []).map(({ xml }) => xml), ...added];
    output.add(
      path,
      "application/vnd.ms-excel.person+xml",
      XML_DECLARATION + element("personList", attributes, all.join("")),
    );
    if (!this.kept) relationships.add({ type: RELATIONSHIP, target: path, external: false });
  }
}
