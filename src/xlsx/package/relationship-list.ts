import { kindOf, relationshipTo } from "./relationships";
import type { Relationship } from "./relationships";

/** The relationships of a part that is being written. New ones take ids that those already there do not have. */
export class RelationshipList {
  private readonly list: Relationship[];
  private last = 0;

  constructor(kept: readonly Relationship[] = []) {
    this.list = [...kept];
  }

  get all(): readonly Relationship[] {
    return this.list;
  }

  has(kind: string): boolean {
    return this.list.some((relationship) => kindOf(relationship) === kind);
  }

  /** Points at a part of the package, and gives the id to do it by. */
  to(kind: string, target: string): string {
    return this.add(relationshipTo("", kind, target));
  }

  add(relationship: Omit<Relationship, "id">): string {
    let id: string;
    do id = `rId${++this.last}`;
    while (this.list.some((other) => other.id === id));
    this.list.push({ ...relationship, id });
    return id;
  }
}
