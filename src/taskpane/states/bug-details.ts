/** What whoever looks after the add-in needs to know about a bug: no word of the plan is in it but what the error says. */
export function bugDetails(bug: unknown, version: string): string {
  const what = bug instanceof Error ? (bug.stack ?? String(bug)) : String(bug);
  return [`Handlingsplansregister ${version}`, navigator.userAgent, what].join("\n");
}
