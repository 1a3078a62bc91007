/** One event as `richApiMessage` carries it; the page sends it on as an array in this order. */
export type EventEntry = {
  readonly messageCategory: 65536;
  readonly messageType: number;
  /** A sheet's or table's id, or `Workbook`. */
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
  /** Makes the client say that a colleague did it. */
  readonly isRemoteOverride: boolean;
};
