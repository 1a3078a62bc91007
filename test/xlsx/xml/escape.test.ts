import fc from "fast-check";
import { escapeAttribute, escapeContent, fromXstring, toXstring } from "../../../src/xlsx/xml/escape";

describe("toXstring", () => {
  it.each([
    ["\u0007", "_x0007_"],
    ["a\r\nb", "a_x000D_\nb"],
    ["_x0041_", "_x005F_x0041_"],
    ["_x0041\u0007", "_x005F_x0041_x0007_"],
    ["\ud83d", "_xD83D_"],
    ["\uffff", "_xFFFF_"],
    ["🙂 åäö _x", "🙂 åäö _x"],
  ])("spells %j as %s", (text, spelled) => {
    expect(toXstring(text)).toBe(spelled);
    expect(fromXstring(spelled)).toBe(text);
  });

  it("always leads back to the text", () => {
    const piece = fc.constantFrom("_", "x", "0041", "_x0041_", "_x005F_", "\u0000", "\ud83d", "\ude00", "å");
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join("")),
        (text) => {
          expect(fromXstring(toXstring(text))).toBe(text);
        },
      ),
    );
  });
});

describe("escapeAttribute", () => {
  it("spells out what ends the attribute, and line breaks", () => {
    expect(escapeAttribute('<"a" & b>\n')).toBe("&lt;&quot;a&quot; &amp; b&gt;&#10;");
  });
});

describe("escapeContent", () => {
  it("leaves nothing that XML cannot hold", () => {
    expect(escapeContent("a\u0007\ud83d🙂")).toBe("a\ufffd\ufffd🙂");
  });

  it("spells out what could be a tag", () => {
    expect(escapeContent('<"a" & b>')).toBe('&lt;"a" &amp; b&gt;');
  });
});
