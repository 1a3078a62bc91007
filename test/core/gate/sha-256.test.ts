import { createHash } from "node:crypto";
import { assert, property, string } from "fast-check";
import { sha256 } from "../../../src/core/gate/sha-256";

const hex = (text: string) => Buffer.from(sha256(text)).toString("hex");
/** Node's own, over the same units. */
const expected = (text: string) => createHash("sha256").update(Buffer.from(text, "utf16le").swap16()).digest("hex");

describe("sha256", () => {
  it("is that of no bytes for no text", () => {
    expect(hex("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });

  it("fills blocks as the standard says, around every length at which one is full", () => {
    for (let length = 20; length <= 70; length++) expect(hex("å".repeat(length))).toBe(expected("å".repeat(length)));
  });

  it("is Node's for texts of many blocks", () => {
    const long = "Handlingsplan ".repeat(10_000);
    expect(hex(long)).toBe(expected(long));
  });

  it("tells halves of a character apart", () => {
    expect(hex("\ud800")).not.toBe(hex("\udc00"));
  });

  it("always is Node's", () => {
    assert(property(string({ unit: "binary" }), (text) => expect(hex(text)).toBe(expected(text))));
  });
});
