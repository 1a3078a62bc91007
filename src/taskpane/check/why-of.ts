import { rules } from "../../core/rules/index";
import type { Text } from "../../core/text";

const whys = new Map(rules.map(({ id, why }) => [id, why]));

/** Why a rule stands, by its id. */
export function whyOf(rule: string): Text | undefined {
  return whys.get(rule);
}
