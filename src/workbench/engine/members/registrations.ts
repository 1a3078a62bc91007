import { observed } from "../basis";
import type { Call, Member } from "../member";

/**
 * The hidden methods with which the client asks for events and stops them: `_Register…Event` and `_Unregister…Event`.
 * `events` maps what stands between to the event's number.
 */
export function registrations<Target>(
  events: Readonly<Record<string, { type: number; since: string }>>,
  targetId: (target: Target, call: Call) => string,
): Record<string, Member<Target>> {
  const basis = observed("the client library, 1.1.110");
  const members: Record<string, Member<Target>> = {};
  for (const [name, { type, since }] of Object.entries(events)) {
    const key = (target: Target, call: Call) => `${type}|${targetId(target, call)}`;
    members[`_Register${name}`] = {
      since,
      basis,
      invoke: (target, call) => {
        const { registrations: asked } = call.session;
        asked.set(key(target, call), (asked.get(key(target, call)) ?? 0) + 1);
      },
    };
    members[`_Unregister${name}`] = {
      since,
      basis,
      invoke: (target, call) => {
        const { registrations: asked } = call.session;
        const left = (asked.get(key(target, call)) ?? 0) - 1;
        if (left > 0) asked.set(key(target, call), left);
        else asked.delete(key(target, call));
      },
    };
  }
  return members;
}
