import { zipSync } from "fflate";
import { element, XML_DECLARATION } from "../xml/write-xml";
import { partBytes } from "./part-text";
import { relationshipsPath, writeRelationships } from "./relationships";
import type { Relationship } from "./relationships";
import type { Zippable } from "fflate";

/** Zip cannot do without a time. A fixed one, and of the zone's own, so that the same book always gives the same bytes. */
const TIME = new Date(1980, 0, 1);

/** Collects the parts of a package that is being written. */
export class PackageWriter {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly contentTypes = new Map<string, string>();
  private readonly contentTypesByEnding = new Map([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);

  /** Adds a part; `xml` may be bytes of any kind. */
  add(path: string, contentType: string, content: string | Uint8Array): void {
    this.parts.set(path, typeof content === "string" ? partBytes(content) : content);
    this.contentTypes.set(path, contentType);
  }

  /** Adds a part of the package that was opened, with its content type if it had one of its own, or else its ending's. */
  addKept(path: string, content: Uint8Array, contentType?: string, ending?: string, typeOfEnding?: string): void {
    this.parts.set(path, content);
    if (contentType !== undefined) this.contentTypes.set(path, contentType);
    else if (ending !== undefined && typeOfEnding !== undefined) this.contentTypesByEnding.set(ending, typeOfEnding);
  }

  /** Says what a part points at; "" is the package itself. */
  relate(part: string, relationships: readonly Relationship[]): void {
    if (relationships.length > 0)
      this.parts.set(relationshipsPath(part), partBytes(writeRelationships(part, relationships)));
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  /** A path that is free: `free("xl/tables/table", "xml")` → `xl/tables/table3.xml`. */
  free(start: string, extension: string): string {
    for (let number = 1; ; number++) {
      const path = `${start}${number}.${extension}`;
      if (!this.parts.has(path)) return path;
    }
  }

  toBytes(): Uint8Array {
    const files: Zippable = { "[Content_Types].xml": partBytes(this.writeContentTypes()) };
    for (const [path, content] of inOrder(this.parts)) files[path] = content;
    return zipSync(files, { mtime: TIME });
  }

  private writeContentTypes(): string {
    const defaults = inOrder(this.contentTypesByEnding).map(([ending, type]) =>
      element("Default", { Extension: ending, ContentType: type }),
    );
    const overrides = inOrder(this.contentTypes).map(([path, type]) =>
      element("Override", { PartName: `/${path}`, ContentType: type }),
    );
    const xmlns = "http://schemas.openxmlformats.org/package/2006/content-types";
    return XML_DECLARATION + element("Types", { xmlns }, [...defaults, ...overrides].join(""));
  }
}

/** By path, so that it does not show which parts were kept and which were written anew. */
function inOrder<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
