import { readColor, readTheme } from "../../../src/xlsx/styles/colors";
import { readXml } from "../../../src/xlsx/xml/xml-element";

describe("readColor", () => {
  it.each([
    ['rgb="FF1F4E79"', "#1F4E79"],
    ['indexed="10"', "#FF0000"],
    ['theme="0"', "#FFFFFF"],
    ['theme="1"', "#000000"],
    ['theme="4"', "#4472C4"],
    ['theme="4" tint="0.79998168889431442"', "#DAE3F3"],
    ['theme="0" tint="-0.249977111117893"', "#BFBFBF"],
  ])("reads %s as %s", (attributes, color) => {
    expect(readColor(xml(`<color ${attributes}/>`), readTheme(undefined))).toBe(color);
  });

  it.each(['auto="1"', 'indexed="64"', 'rgb="red"', 'theme="99"'])("sees no colour in %s", (attributes) => {
    expect(readColor(xml(`<color ${attributes}/>`), readTheme(undefined))).toBeUndefined();
  });

  it("takes the colours of the workbook's own theme", () => {
    const theme = xml(
      `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>
       <a:accent1><a:srgbClr val="00AA00"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
    );
    expect(readColor(xml('<color theme="1"/>'), readTheme(theme))).toBe("#111111");
    expect(readColor(xml('<color theme="4"/>'), readTheme(theme))).toBe("#00AA00");
  });
});

// Helpers

function xml(source: string) {
  return readXml(source, "test");
}
