import { hasApi } from "../engine/excel-api";
import { ExcelError, invalidArgument, notInTheWorkbench } from "../engine/excel-error";
import type { Call, ExcelClass, Member } from "../engine/member";
import { classes } from "../engine/members/classes";
import type { Node } from "../engine/node";
import { isNode } from "../engine/node";

/**
 * Each node's target belongs to its class (`node()` sees to that), which the compiler cannot follow through a look-up
 * by name: this is the one place that takes it on trust.
 */
type AnyClass = ExcelClass<unknown>;

export function classOf(object: Node): AnyClass {
  return classes[object.of] as unknown as AnyClass;
}

/**
 * The member, by its name on the wire or as an add-in writes it. Refuses what the workbench does not have, and what is
 * newer than the Excel that it stands for: the client of 2022 means to check that, and does not.
 */
export function memberOf(object: Node, name: string, { engine }: Call): Member<unknown> {
  const members = classOf(object).members;
  const wireName = name.charAt(0).toUpperCase() + name.slice(1);
  if (!Object.hasOwn(members, wireName)) throw notInTheWorkbench(memberName(object, name));
  const member = members[wireName]!;
  if (!isOffered(member, engine.excelApi)) {
    throw new ExcelError("ApiNotFound", `${memberName(object, name)} needs ExcelApi ${member.since}.`);
  }
  return member;
}

/** True when a host of that ExcelApi has the member. */
export function isOffered(member: Member<unknown>, excelApi: string): boolean {
  return hasApi(excelApi, member.since);
}

/** `Range.values`, as an add-in's author knows it. */
export function memberName(object: Node, name: string): string {
  return `${object.of}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

export function openProperty(object: Node, name: string, call: Call): Node | null {
  const { open } = memberOf(object, name, call);
  if (!open) throw invalidArgument(`${memberName(object, name)} is no object.`);
  return open(object.target, call);
}

export function readProperty(object: Node, name: string, call: Call): unknown {
  const { get } = memberOf(object, name, call);
  if (!get) throw notInTheWorkbench(memberName(object, name));
  return get(object.target, call);
}

export function setProperty(object: Node, name: string, value: unknown, call: Call): void {
  const { set } = memberOf(object, name, call);
  if (!set) throw notInTheWorkbench(`Setting ${memberName(object, name)}`);
  set(object.target, value, call);
}

export function invokeMethod(object: Node, name: string, args: readonly unknown[], call: Call): unknown {
  const { invoke } = memberOf(object, name, call);
  if (!invoke) throw notInTheWorkbench(memberName(object, name));
  return invoke(object.target, call, ...args);
}

export function indexedItem(object: Node, key: unknown, call: Call): Node {
  const { item } = classOf(object);
  if (!item) throw notInTheWorkbench(`${object.of}.getItem`);
  return item(object.target, key, call);
}

export function asNodeOrNull(value: unknown, object: Node, name: string): Node | null {
  if (value === null || isNode(value)) return value;
  throw invalidArgument(`${memberName(object, name)} answers no object.`);
}
