/** The keyboard is the grid's again. */
export function focusGrid(): void {
  document.querySelector<HTMLElement>("[role=grid]")?.focus();
}
