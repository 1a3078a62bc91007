/** Where Excel's add-ins load the client from; a page's policy names it too, whole, as a folder or as an origin. */
const CDN = /https:\/\/appsforoffice\.microsoft\.com(\/lib\/[\w.]+\/hosted\/)?(office(?:\.debug)?\.js)?/g;

/**
 * The add-in's page as it must be for the workbench: the same, with the client from our own origin,
 * so that it works without a network. `debug` asks for the readable build.
 */
export function withOwnOfficeJs(html: string, origin: string, debug: boolean): string {
  return html.replace(CDN, (_, folder?: string, file?: string) => {
    if (file) return `${origin}/office-js/${debug ? "office.debug.js" : "office.js"}`;
    return folder ? `${origin}/office-js/` : origin;
  });
}
