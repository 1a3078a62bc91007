// Besides what XML gives a meaning, what it cannot hold at all: a part with one such character does not open.
const IN_ATTRIBUTE =
  /[&<>"\0-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const IN_CONTENT =
  /[&<>\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const REPLACEMENT = "\uFFFD";
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** A value between double quotes. Line breaks are spelled out: a parser would turn them into spaces. */
export function escapeAttribute(value: string): string {
  return value.replace(IN_ATTRIBUTE, (character) => ENTITIES[character] ?? REPLACEMENT);
}

/** A value between tags. */
export function escapeContent(value: string): string {
  return value.replace(IN_CONTENT, (character) => ENTITIES[character] ?? REPLACEMENT);
}

// XML cannot hold these at all: control characters, halves of surrogate pairs, and two code points that are no characters.
// A carriage return it can hold, but every parser reads it back as a line feed.
const UNWRITABLE =
  /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[\dA-Fa-f]{4})/g;
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** Text as SpreadsheetML spells it: what XML cannot hold becomes `_x0007_`, and text that begins so gets its underscore spelled. */
export function toXstring(text: string): string {
  return text.replace(UNWRITABLE, (character) => `_x${hex(character)}_`);
}

/** The opposite of `toXstring`. */
export function fromXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}
