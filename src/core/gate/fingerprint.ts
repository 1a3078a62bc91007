import { plainLetters } from "../register/new-id";
import { sha256 } from "./sha-256";

/** How many letters a fingerprint has: 24 of 31 are some 119 bits, so nobody comes upon two contents with the same. */
const length = 24;

/** A word for a text that is the same for the same text only: `7Q4K-X2MD-9FHT-2C6P-V8RW-3NJE`. */
export function fingerprint(text: string, letters = length): string {
  const word = Array.from(sha256(text).slice(0, letters), (byte) => plainLetters[byte % plainLetters.length]).join("");
  return word.replace(/.{4}(?=.)/g, "$&-");
}
