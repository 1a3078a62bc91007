import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { WorkbookError } from "../app/workbook-error";

/** Something the user asked for, and how far it has come. `before` is what it gave the last time it went well. */
export type Task<Result> =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly before: Result | null }
  | { readonly state: "done"; readonly result: Result; readonly before: Result | null }
  | { readonly state: "refused"; readonly error: WorkbookError; readonly before: Result | null };

/** The last that a task has given, also while it runs again. */
export function resultOf<Result>(task: Task<Result>): Result | null {
  if (task.state === "idle") return null;
  return task.state === "done" ? task.result : task.before;
}

/**
 * Does work when it is started, one run at a time: what is started meanwhile becomes one more run, of the last start.
 * What the user can put right ends as `refused`; a bug goes to the error boundary. `give` takes a result that has come
 * without being asked for; one that is being worked on is newer.
 */
export function useTask<Args extends readonly unknown[], Result>(
  work: (...args: Args) => Promise<Result>,
): readonly [
  task: Task<Result>,
  start: (...args: Args) => Promise<void>,
  give: (result: (before: Result | null) => Result) => void,
] {
  const [task, setTask] = useState<Task<Result>>({ state: "idle" });
  const latest = useRef(work);
  const line = useRef<{ running: Promise<void> | null; next: Args | null }>({ running: null, next: null });
  useLayoutEffect(() => {
    latest.current = work;
  });

  const runAll = useCallback(async () => {
    for (let args = take(line.current); args; args = take(line.current)) {
      setTask((was) => ({ state: "running", before: resultOf(was) }));
      try {
        const result = await latest.current(...args);
        setTask((was) => ({ state: "done", result, before: resultOf(was) }));
      } catch (error) {
        setTask((was) => {
          if (!(error instanceof WorkbookError)) throw error;
          return { state: "refused", error, before: resultOf(was) };
        });
      }
    }
    line.current.running = null;
  }, []);

  const start = useCallback(
    (...args: Args) => {
      line.current.next = args;
      line.current.running ??= runAll();
      return line.current.running;
    },
    [runAll],
  );
  const give = useCallback((result: (before: Result | null) => Result) => {
    setTask((was) => {
      const before = resultOf(was);
      return was.state === "running" ? was : { state: "done", result: result(before), before };
    });
  }, []);
  return [task, start, give];
}

function take<Args>(line: { next: Args | null }): Args | null {
  const { next } = line;
  line.next = null;
  return next;
}
