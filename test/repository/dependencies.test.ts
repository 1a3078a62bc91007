import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

describe("docs/dependencies.md", () => {
  it("gives a reason for every direct dependency, and for no other", () => {
    const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
      string,
      Record<string, string>
    >;
    const listed = [
      ...read("docs/dependencies.md").matchAll(
        /^\| `([^`]+)` \| \d[^|]* \| [^|]{5,} \| [^|]+ \| \d{4}-\d\d-\d\d \| [^|]+ \|$/gm,
      ),
    ];
    expect(listed.map(([, name]) => name).toSorted()).toEqual(
      Object.keys({ ...dependencies, ...devDependencies }).toSorted(),
    );
  });
});

describe("package-lock.json", () => {
  it("names no registry, so that every machine asks its own", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved": "http/);
  });
});
