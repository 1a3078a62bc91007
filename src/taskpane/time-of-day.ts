import type { Text } from "../core/text";

/** A time of day (`10:12`) in running text. */
export function timeOfDay(time: string): Text {
  return { sv: `kl. ${time.replace(":", ".")}`, en: `at ${time}` };
}
