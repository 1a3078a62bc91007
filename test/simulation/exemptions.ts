/** What the simulation does not hold against the add-in, with the reasons. Nothing else is passed over. */
export const exemptions = {
  // What counts as there
  seenInTheSameRow:
    "An edit counts as there while its words stand anywhere in the plan's sheets, also in a copy of its row.",
  // What counts as taken by somebody who knew
  takenByHand:
    "Whoever changes the workbook by hand has all of their own copy before their eyes, not only what is on their screen. What goes in such a deed has been taken by somebody who could see it, also if a merge brings it back and takes it again.",
  seenInAGuard:
    "What a person has once seen in a cell that they let the add-in write over, they know of: also when their add-in takes it away elsewhere, as from a copy of the row.",
  // What counts as reported
  reported:
    "An edit of which the add-in has said that it is not written, or does not stand any more, is accounted for, also if it does stand: after an error the add-in says so of all that it was to write.",
  // Counted by kind, in `exempt`
  overwritten:
    "Typed by hand in one copy, and written over by somebody's later change to the same cell in another: Excel's own merge. No add-in had written it, and Excel tells nobody. Only what the merge itself has put on record counts, cell by cell; a loss without such a record is a fault.",
  filled: "The same, where the later change found the cell blank: most of them rows typed at once right below a table.",
  deleted: "The same, where somebody deleted the row that another typed in.",
  refused: "The same, where somebody's deed cannot be done any more once the others' have been.",
  copies:
    "The words stood in several rows, since a row was copied or sorting mixed them, and in two copies of the workbook two people each took one away by hand, before their eyes. Neither took the last.",
  cutShort:
    "The pane was closed, or its session lost, between a write and the look at what it had met. Nothing runs any more that could put it back. Before that the person has been told that it is unsure, or has closed the pane themselves.",
  forgotten:
    "A merge took what was written through a pane that has been closed since. What a pane has written it remembers only while it is open.",
  // About the workbook as a whole
  strays:
    "Words of the add-in that stand twice are faults on one server only, and not where somebody has copied the row, has brought them back by undoing (also an add-in's write, or past a colleague's sorting), or had a lost row written again that came back: sorting one copy while others write in another mixes rows, as in Excel.",
  twinSheets:
    "With replicas, two people who build status sheets within the same seconds each make a set; the merge keeps both. The panes say so, and a person deletes one of each. On one server there is one set.",
} as const;
