/**
 * Escape that has closed a menu has done its work. The client library would still take it for a wish to leave the pane
 * and hand the keyboard to the sheet: it listens above the document and does not look whether somebody has answered.
 */
export function keepAnsweredEscape(document: Document): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.defaultPrevented) event.stopPropagation();
  });
}
