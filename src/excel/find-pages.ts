/** Custom properties that tell a sheet of ours again, and how many of its rows are ours. */
export const tagKey = "PlanRegisterPage";
export const rowsKey = "PlanRegisterRows";
/** The sheet's own name for the heading of its notes, which moves along with the cell. */
export const notesName = "PlanRegisterNotes";

export type FoundSheet = {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Nothing for a sheet that is not ours. */
  readonly tag: string | null;
  /** Rows above the notes. */
  readonly rows: number;
};

export type Pages = { readonly sheets: readonly FoundSheet[]; readonly structureProtected: boolean };

/** Every sheet of the workbook, and which of them are pages of ours. Two round trips. */
export async function findPages(context: Excel.RequestContext): Promise<Pages> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  const workbookProtection = context.workbook.protection.load({ protected: true });
  await context.sync();

  const asked = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load({ protected: true }),
    tag: sheet.customProperties.getItemOrNullObject(tagKey).load({ value: true }),
    rows: sheet.customProperties.getItemOrNullObject(rowsKey).load({ value: true }),
    notes: sheet.names.getItemOrNullObject(notesName).getRangeOrNullObject().load({ rowIndex: true }),
  }));
  await context.sync();

  const sheets = asked.map(({ sheet, protection, tag, rows, notes }) => ({
    id: sheet.id,
    name: sheet.name,
    isProtected: protection.protected,
    tag: tag.isNullObject ? null : tag.value,
    // Whoever deleted the notes' heading took the name with it; the number that was written then still holds.
    rows: notes.isNullObject ? (rows.isNullObject ? 0 : Number(rows.value)) : notes.rowIndex,
  }));
  return { sheets, structureProtected: workbookProtection.protected };
}
