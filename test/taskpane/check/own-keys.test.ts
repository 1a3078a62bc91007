import { withOwnKeys } from "../../../src/taskpane/check/own-keys";

describe("withOwnKeys", () => {
  it("numbers what shares a key, and leaves the first as it was", () => {
    const keyed = withOwnKeys([{ key: "a" }, { key: "b" }, { key: "a" }]);
    expect(keyed.map(({ key }) => key)).toEqual(["a", "b", "a 2"]);
  });
});
