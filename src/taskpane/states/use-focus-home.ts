import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * Brings the focus back when what had it is gone: to what is marked as `data-home`, else to the first button. It would
 * fall out of the pane, and the keyboard with it.
 */
export function useFocusHome(place: RefObject<HTMLElement | null>): {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
} {
  const isHere = useRef(false);

  useLayoutEffect(() => {
    if (!isHere.current || document.activeElement !== document.body || !place.current) return;
    const home = place.current.querySelector<HTMLElement>("[data-home]") ?? place.current.querySelector("button");
    home?.focus({ preventScroll: true });
  });
  return {
    onFocus() {
      isHere.current = true;
    },
    onBlur() {
      isHere.current = false;
    },
  };
}
