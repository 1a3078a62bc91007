import { readFileSync } from "node:fs";
import { allFacts } from "../../../src/workbench/engine/facts";
import { classes } from "../../../src/workbench/engine/members/classes";
import { workbench } from "../../support/workbench";

describe("what the workbench holds to be true of Excel", () => {
  it("always says how it is known", () => {
    const facts = allFacts();
    expect(facts.length).toBeGreaterThan(250);
    for (const { about, basis } of facts) {
      expect([about, about.length > 5, basis.source.length > 5]).toEqual([about, true, true]);
      expect(["documented", "observed", "assumed"]).toContain(basis.kind);
    }
  });

  it("never names a member that Microsoft's client does not have", () => {
    const client = workbench().Excel as unknown as Record<string, { prototype: object }>;
    const unknown = Object.entries(classes).flatMap(([name, { members }]) =>
      Object.keys(members as object)
        .map((member) => (member.startsWith("_") ? member : member.charAt(0).toLowerCase() + member.slice(1)))
        .filter((member) => !(member in client[name]!.prototype))
        .map((member) => `${name}.${member}`),
    );
    // The client writes `showGridlines` under a name of its own.
    expect(unknown).toEqual(["Worksheet.gridlines"]);
  });

  it("always dates a member as the client dates it", () => {
    const dated = new Map(
      [...clientSource().matchAll(/NotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g)].map(
        ([, member, version]) => [member!.toLowerCase(), version!],
      ),
    );
    const differing = Object.entries(classes).flatMap(([name, { members }]) =>
      Object.entries(members as Record<string, { since: string }>).flatMap(([member, { since }]) => {
        const version = dated.get(`${name}.${member}`.toLowerCase());
        return version === undefined || version === since ? [] : [`${name}.${member}: ${since}, not ${version}`];
      }),
    );
    expect(differing).toEqual([]);
  });
});

// Helpers

function clientSource(): string {
  return readFileSync("node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js", "utf8");
}
