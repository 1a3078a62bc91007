import type { KeyboardEvent } from "react";

/** Tab goes round within a panel, as in a dialog, and does not wander out into the page beneath. */
export function keepTab({ currentTarget, shiftKey }: KeyboardEvent<HTMLElement>): void {
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("button, input")].filter(
    (element) => element.tabIndex >= 0 && !element.matches(":disabled"),
  );
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[(at + (shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
}
