import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "./manifest-problems";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");

describe("manifest.xml", () => {
  it("holds nothing that Excel or an administrator's portal would refuse", () => {
    expect(manifestProblems(manifest, root)).toEqual([]);
  });
});

describe("manifestProblems", () => {
  const afterChange = (from: string | RegExp, to: string) => manifestProblems(manifest.replace(from, to), root);

  it("tells of elements in the wrong order", () => {
    expect(afterChange(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, "$2$1")).toContain(
      "OfficeApp: Version stands after ProviderName.",
    );
  });

  it("tells of a resid that nothing defines, and of the resource that is then used nowhere", () => {
    expect(afterChange('<Label resid="Group.Label" />', '<Label resid="Group.Name" />')).toEqual([
      "resid Group.Name is not defined.",
      "Resource Group.Label is used nowhere.",
    ]);
  });

  it("tells of a text that is missing in a language or too long", () => {
    expect(afterChange(/<bt:Override Locale="en-US" Value="Check the plan" \/>/, "")).toEqual([
      "Check.Label says nothing in en-US.",
    ]);
    expect(afterChange('Value="Check the plan"', `Value="${"x".repeat(126)}"`)).toEqual([
      "Check.Label is longer than 125 characters.",
    ]);
  });

  it("tells of an icon of another size than it says", () => {
    expect(afterChange("assets/icon-80.png", "assets/icon-64.png")).toContain(
      "https://localhost:3000/assets/icon-64.png is 64 × 64, not 80 × 80.",
    );
  });

  it("tells of an address without https, a control used twice and another floor", () => {
    expect(afterChange("https://localhost:3000/support.html", "http://localhost:3000/support.html")).toEqual([
      "http://localhost:3000/support.html is not https.",
    ]);
    expect(afterChange("PlanRegister.Status", "PlanRegister.Check")).toEqual([
      "Id “PlanRegister.Check” is empty or used twice.",
    ]);
    expect(afterChange('"ExcelApi" MinVersion="1.14"', '"ExcelApi" MinVersion="1.16"')).toEqual([
      "ExcelApi 1.14 is to be required in both places.",
    ]);
  });
});
