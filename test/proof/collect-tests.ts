// What Jest itself expects with; it comes with Jest.
import { expect } from "expect";

/** A test of a file, which throws when it fails. */
export type CollectedTest = { readonly name: string; readonly run: () => unknown };

/** The tests that a file holds, collected as Jest would while the file is loaded. */
export function collectTests(load: () => void): CollectedTest[] {
  const tests: CollectedTest[] = [];
  const within: string[] = [];
  const describe = (name: string, body: () => void) => {
    within.push(name);
    body();
    within.pop();
  };
  const add = (name: string, run: () => unknown) => void tests.push({ name: [...within, name].join(" "), run });
  const each = (rows: readonly unknown[]) => (name: string, run: (...row: unknown[]) => unknown) => {
    for (const row of rows) {
      const given = Array.isArray(row) ? row : [row];
      add(`${name} ${JSON.stringify(row)}`, () => run(...given));
    }
  };
  const describeEach = (rows: readonly unknown[]) => (name: string, body: (...row: unknown[]) => void) => {
    for (const row of rows)
      describe(`${name} ${JSON.stringify(row)}`, () => body(...(Array.isArray(row) ? row : [row])));
  };
  Object.assign(globalThis, {
    describe: Object.assign(describe, { each: describeEach }),
    it: Object.assign(add, { each }),
    expect,
  });
  load();
  return tests;
}
