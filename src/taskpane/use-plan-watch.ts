import { useEffect, useState } from "react";
import type { LiveCheck } from "../app/live-check";
import { watchPlan, type PlanWatch, type WatchState } from "../app/watch-plan";
import type { PaneHost } from "./pane-host";

/** Keeps watch over the plan for as long as the pane is there. `onLive` hears of each check, asked for or not. */
export function usePlanWatch(
  { workbook, timers, clock }: PaneHost,
  onLive: (live: LiveCheck) => void,
  onSelected: (address: string) => void,
): readonly [state: WatchState | null, watch: PlanWatch] {
  const [state, setState] = useState<WatchState | null>(null);
  const [watch] = useState(() => {
    let last: LiveCheck | null = null;
    return watchPlan({
      workbook,
      timers,
      today: () => clock.today(),
      onChange(next) {
        setState(next);
        if (next.live && next.live !== last) onLive(next.live);
        last = next.live;
      },
      onSelected,
      onBug: (bug) =>
        setState(() => {
          throw bug;
        }),
    });
  });

  useEffect(() => {
    // Excel may have left events out for a pane or a window out of sight.
    const look = () => (document.hidden ? watch.sleep() : watch.wake());
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
      void watch.stop();
    };
  }, [watch]);
  return [state, watch];
}
