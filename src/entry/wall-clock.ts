import type { Clock } from "../taskpane/pane-host";

/** The computer's own clock, in its own time zone: the one place where the add-in asks what time it is. */
export const wallClock: Clock = {
  today() {
    const now = new Date();
    return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  },
  time() {
    const now = new Date();
    return `${two(now.getHours())}:${two(now.getMinutes())}`;
  },
};

function two(number: number): string {
  return String(number).padStart(2, "0");
}
