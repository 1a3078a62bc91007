const GUID = /^\{[\dA-F]{8}(?:-[\dA-F]{4}){3}-[\dA-F]{12}\}$/;
const FNV_PRIME = 0x01000193;

/** The text itself when it is a GUID, and else one made from it: the same each time, so that the same book gives the same bytes. */
export function guidOf(text: string): string {
  const upper = text.toUpperCase();
  if (GUID.test(upper)) return upper;
  const digits = [0x811c9dc5, 0x9747b28c, 0x5bd1e995, 0x27d4eb2f].map((seed) => hash(text, seed)).join("");
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ];
  return `{${groups.join("-")}}`;
}

function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return (value >>> 0).toString(16).toUpperCase().padStart(8, "0");
}
