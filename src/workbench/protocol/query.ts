import type { Call } from "../engine/member";
import type { Node } from "../engine/node";
import { classOf, isOffered, memberName, memberOf, openProperty, readProperty } from "./dispatch";
import { notInTheWorkbench } from "../engine/excel-error";
import type { QueryInfo } from "./wire";

/** What a `load` asked for, as a tree: property names, `*` for all of them, and objects with their own trees. */
type Wanted = Map<string, Wanted>;

/** Answers `load`: properties under their names on the wire, a collection as `{_Items: [...]}`. */
export function answerQuery(object: Node, query: QueryInfo, call: Call): Record<string, unknown> {
  const wanted = asTree([...(query.Select ?? ["*"]), ...(query.Expand ?? []).map((path) => `${path}/*`)]);
  return describe(object, wanted, call, query.Skip ?? 0, query.Top);
}

function describe(object: Node, wanted: Wanted, call: Call, skip = 0, top?: number): Record<string, unknown> {
  const { items } = classOf(object);
  if (!items) return properties(object, wanted, call);

  const all = items(object.target, call);
  const some = all.slice(skip, top === undefined ? undefined : skip + top);
  const answer: Record<string, unknown> = {
    _Items: some.map((item) => ({ ...identityOf(item, call), ...describe(item, own(wanted, item), call) })),
  };
  // A collection's own scalar properties, such as `tables.count`, are asked for in the same breath as its items'.
  for (const [name] of wanted) {
    if (name !== "*" && hasProperty(object, name)) answer[wireName(name)] = readProperty(object, name, call);
  }
  return answer;
}

/** Leaves out what belongs to the collection itself and not to its items. */
function own(wanted: Wanted, item: Node): Wanted {
  if (!wanted.has("count") || hasProperty(item, "count")) return wanted;
  return new Map([...wanted].filter(([name]) => name !== "count"));
}

function properties(object: Node, wanted: Wanted, call: Call): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, inner] of wanted) {
    // The client answers that itself, but lets an add-in ask for it.
    if (name === "isNullObject") continue;
    if (name === "*") {
      for (const [each, member] of Object.entries(classOf(object).members)) {
        if (member.get && !member.onlyByName && isOffered(member, call.engine.excelApi))
          answer[each] = member.get(object.target, call);
      }
    } else if (memberOf(object, name, call).open) {
      const within = inner.size > 0 ? inner : new Map([["*", new Map()]]);
      const opened = openProperty(object, name, call);
      answer[wireName(name)] = opened && describe(opened, within, call);
    } else if (inner.size > 0) {
      throw notInTheWorkbench(`Loading into ${memberName(object, name)}`);
    } else {
      answer[wireName(name)] = readProperty(object, name, call);
    }
  }
  return answer;
}

/** What lets the client's proxy find its object again in a later batch. */
export function identityOf(object: Node, call: Call): Record<string, unknown> {
  const { identity, members } = classOf(object);
  const member = identity === undefined ? undefined : members[identity];
  return identity !== undefined && member?.get ? { [identity]: member.get(object.target, call) } : {};
}

function hasProperty(object: Node, name: string): boolean {
  return classOf(object).members[wireName(name)]?.get !== undefined;
}

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function asTree(paths: readonly string[]): Wanted {
  const tree: Wanted = new Map();
  for (const path of paths) {
    let at = tree;
    for (const name of path.split("/")) {
      const next: Wanted = at.get(name) ?? new Map();
      at.set(name, next);
      at = next;
    }
  }
  return tree;
}
