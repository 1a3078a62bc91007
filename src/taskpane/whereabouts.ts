/** Where the person stands in the workbook, for those parts of the pane that follow along. */
export type Whereabouts = {
  /** Hears of each cell that the person goes to by themselves, as `Aktiviteter!G7`. The answer stops it. */
  listen(onCell: (address: string) => void): () => void;
  /** The pane is about to go there: that is not the person's own step. */
  expect(address: string): void;
  /** Excel says that the person stands there. */
  tell(address: string): void;
};

/**
 * Tells the person's own steps from those that the pane has taken for them. Excel tells of the latter a while after,
 * when the pane may have gone on.
 */
export function whereabouts(): Whereabouts {
  const listeners = new Set<(address: string) => void>();
  let expected: readonly string[] = [];

  return {
    listen(onCell) {
      listeners.add(onCell);
      return () => void listeners.delete(onCell);
    },
    expect(address) {
      expected = [...expected, address];
    },
    tell(address) {
      const at = expected.indexOf(address);
      expected = expected.slice(at < 0 ? expected.length : at + 1);
      if (at >= 0) return;
      for (const onCell of listeners) onCell(address);
    },
  };
}
