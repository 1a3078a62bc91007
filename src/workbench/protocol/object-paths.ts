import { ExcelError, invalidReference, notInTheWorkbench } from "../engine/excel-error";
import type { Call } from "../engine/member";
import { node, type Node } from "../engine/node";
import { asNodeOrNull, indexedItem, invokeMethod, openProperty } from "./dispatch";
import type { ArgumentInfo, ObjectPath } from "./wire";
import { PathType } from "./wire";

/** Finds the objects of one batch. Each path is followed once, so a method that makes something makes it once. */
export type ObjectPaths = {
  /** The object; null for a null object and for whatever is asked of one. */
  find(id: number): Node | null;
  /** A call's arguments, with objects in place of their path ids. */
  argumentsOf(info: ArgumentInfo | undefined): unknown[];
};

export function objectPaths(paths: Readonly<Record<string, ObjectPath>>, call: Call): ObjectPaths {
  const found = new Map<number, Node | null>();

  const find = (id: number): Node | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = paths[id];
    if (!path) throw new ExcelError("InvalidObjectPath", `The batch has no object path ${id}.`);
    const object = follow(path);
    found.set(id, object);
    return object;
  };

  const follow = (path: ObjectPath): Node | null => {
    switch (path.ObjectPathType) {
      case PathType.workbook:
        return node("Workbook", null);
      case PathType.nullObject:
        return null;
      case PathType.reference: {
        const ref = call.session.kept.get(path.Name);
        if (!ref) throw invalidReference("The range was released, or belongs to another session.");
        return node("Range", ref);
      }
      case PathType.newObject:
        throw notInTheWorkbench(path.Name);
    }
    const parent = find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === PathType.property) return openProperty(parent, path.Name, call);
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return indexedItem(parent, args[0], call);
    return asNodeOrNull(invokeMethod(parent, path.Name, args, call), parent, path.Name);
  };

  const argumentsOf = (info: ArgumentInfo | undefined): unknown[] => {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = references?.[index];
      return typeof id === "number" && id !== 0 ? find(id) : argument;
    });
  };

  return { find, argumentsOf };
}
