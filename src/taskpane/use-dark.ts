import { useSyncExternalStore } from "react";
import type { Theme } from "./preferences";

const dark = "(prefers-color-scheme: dark)";

/** Whether the pane is to be dark: by the person's choice, else as its surroundings are, else as the system is. */
export function useDark(theme: Theme, surroundings: boolean | undefined): boolean {
  const system = useSyncExternalStore(onChange, () => matchMedia(dark).matches);
  return theme === "system" ? (surroundings ?? system) : theme === "dark";
}

function onChange(changed: () => void): () => void {
  const query = matchMedia(dark);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
