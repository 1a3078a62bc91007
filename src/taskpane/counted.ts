import type { Text } from "../core/text";

export { amount, counted } from "../core/counted";

/** A time of day (`10:12`) in running text. */
export function timeOfDay(time: string): Text {
  return { sv: `kl. ${time.replace(":", ".")}`, en: `at ${time}` };
}
