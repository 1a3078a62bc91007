/** The same findings, each under a key of its own: a rule may say two things of one cell. */
export function withOwnKeys<Keyed extends { readonly key: string }>(findings: readonly Keyed[]): Keyed[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, times);
    return times === 1 ? finding : { ...finding, key: `${finding.key} ${times}` };
  });
}
