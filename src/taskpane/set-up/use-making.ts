import { useCallback, useRef, useState } from "react";
import { lookAtRegister, setUpRegister, type RegisterState, type SetUp } from "../../app/set-up-register";
import type { Workbook } from "../../app/workbook";
import type { RegisterToBe } from "../../core/register/set-up/register-to-be";
import { useTask, type Task } from "../use-task";
import type { Progress } from "./making";

/** Looking at what is there, and making what is not. */
type Making = {
  readonly looking: Task<RegisterState>;
  readonly making: Task<SetUp>;
  readonly progress: Progress | null;
  look(toBe: RegisterToBe): void;
  make(toBe: RegisterToBe): void;
  stop(): void;
};

/** Does the work of setting up; `onMade` hears when all is there and filled. */
export function useMaking(workbook: Workbook, onMade: () => void): Making {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const [looking, look] = useTask((toBe: RegisterToBe) => lookAtRegister(workbook, toBe));
  const [making, make] = useTask(async (toBe: RegisterToBe) => {
    const { signal } = (stopper.current = new AbortController());
    setProgress(null);
    const result = await setUpRegister(workbook, toBe, {
      signal,
      onProgress: (done, of) => setProgress({ done, of }),
    });
    if (!result.isStopped && result.notFilled.length === 0) onMade();
    return result;
  });
  const startLooking = useCallback((toBe: RegisterToBe) => void look(toBe), [look]);
  return {
    looking,
    making,
    progress,
    look: startLooking,
    make: (toBe) => void make(toBe),
    stop: () => stopper.current?.abort(),
  };
}
