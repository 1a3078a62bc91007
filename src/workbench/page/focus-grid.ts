/** The keyboard is the grid's again. The grid is taller than any window, and must not jump to its beginning. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
}
