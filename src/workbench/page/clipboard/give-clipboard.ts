/**
 * Gives the clipboard texts of ours, outside a copy that the person has begun. The browser's newer way of writing takes
 * HTML apart under the page's policy, which forbids the styles in it. False when the browser does not allow it.
 */
export function giveClipboard({ text, html }: { text: string; html: string }): boolean {
  let isGiven = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isGiven = true;
  };
  document.addEventListener("copy", give, { capture: true });
  document.execCommand("copy");
  document.removeEventListener("copy", give, { capture: true });
  return isGiven;
}
