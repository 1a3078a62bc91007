import type { Call, Member } from "../member";

/**
 * The same members, whose setters and methods that set, add or delete tell everybody that settings have changed: what
 * no cell shows, such as the page's set-up, must reach the file too.
 */
export function tellingSettings<Target>(members: Record<string, Member<Target>>): Record<string, Member<Target>> {
  const told = (call: Call) => call.engine.announce({ kind: "settings" }, call);
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => {
      const { set, invoke } = member;
      const next = { ...member };
      if (set) {
        Object.assign(next, {
          set: (target: Target, value: unknown, call: Call) => {
            set(target, value, call);
            told(call);
          },
        });
      }
      if (invoke && /^(Set|Add|Delete)/.test(name)) {
        Object.assign(next, {
          invoke: (target: Target, call: Call, ...args: unknown[]) => {
            const answer = invoke(target, call, ...args);
            told(call);
            return answer;
          },
        });
      }
      return [name, next];
    }),
  );
}
