/** @jest-environment jsdom */
import { act, renderHook } from "@testing-library/react";
import { Component, type ReactNode } from "react";
import { WorkbookError } from "../../src/app/workbook-error";
import { resultOf, useTask } from "../../src/taskpane/use-task";

describe("useTask", () => {
  it("goes from idle over running to done", async () => {
    const { result, work } = renderTask();
    expect(state(result)).toBe("idle");
    act(() => void start(result, "a"));
    expect(state(result)).toBe("running");
    await act(() => work.finish("a"));
    expect(result.current[0]).toEqual({ state: "done", result: "a", before: null });
  });

  it("keeps what it gave before, while it runs again and when it is refused", async () => {
    const { result, work } = renderTask();
    act(() => void start(result, "a"));
    await act(() => work.finish("a"));
    act(() => void start(result, "b"));
    expect(resultOf(result.current[0])).toBe("a");
    await act(() => work.fail("b", new WorkbookError("busy")));
    expect(state(result)).toBe("refused");
    expect(resultOf(result.current[0])).toBe("a");
  });

  it("runs one at a time, and of the starts meanwhile only the last", async () => {
    const { result, work } = renderTask();
    act(() => ["a", "b", "c"].forEach((name) => void start(result, name)));
    expect(work.started).toEqual(["a"]);
    await act(() => work.finish("a"));
    expect(work.started).toEqual(["a", "c"]);
    await act(() => work.finish("c"));
    expect(resultOf(result.current[0])).toBe("c");
  });

  it("settles a start when its turn and all after it are done", async () => {
    const { result, work } = renderTask();
    let isSettled = false;
    act(() => void start(result, "a").then(() => (isSettled = true)));
    expect(isSettled).toBe(false);
    await act(() => work.finish("a"));
    expect(isSettled).toBe(true);
  });

  it("leaves a bug to the error boundary", async () => {
    const logged = jest.spyOn(console, "error").mockImplementation(() => {});
    const { result, work, caught } = renderTask();
    act(() => void start(result, "a"));
    await act(() => work.fail("a", new TypeError("x is not a function")));
    expect(caught).toEqual([new TypeError("x is not a function")]);
    logged.mockRestore();
  });
});

// Helpers

type Hook = { current: ReturnType<typeof useTask<[string], string>> };

const state = ({ current: [task] }: Hook) => task.state;
const start = ({ current: [, begin] }: Hook, name: string) => begin(name);

/** A task whose runs end when the test says so. */
function renderTask() {
  const ends = new Map<string, { finish: (name: string) => void; fail: (error: Error) => void }>();
  const started: string[] = [];
  const caught: unknown[] = [];
  const { result } = renderHook(
    () =>
      useTask((name: string) => {
        started.push(name);
        return new Promise<string>((finish, fail) => ends.set(name, { finish, fail }));
      }),
    { wrapper: boundaryTelling(caught) },
  );
  const work = {
    started,
    finish: async (name: string) => ends.get(name)!.finish(name),
    fail: async (name: string, error: Error) => ends.get(name)!.fail(error),
  };
  return { result, work, caught };
}

function boundaryTelling(caught: unknown[]) {
  return class extends Component<{ children: ReactNode }> {
    override state = { hasBug: false };

    static getDerivedStateFromError(): { hasBug: boolean } {
      return { hasBug: true };
    }

    override componentDidCatch(error: unknown): void {
      caught.push(error);
    }

    override render() {
      return this.state.hasBug ? null : this.props.children;
    }
  };
}
