import type { Crowd } from "./crowd";
import type { Dice } from "./dice";
import type { Person } from "./person";

const weights = { pane: 3, workbook: 1, session: 2 } as const;

/** Somebody's work is broken off, whatever goes on in their pane. */
export function interrupt(crowd: Crowd, person: Person, dice: Dice): void {
  if (person.isAway || person.pane?.isClosed) return;
  const milliseconds = 1_000 + dice.below(15_000);
  switch (dice.weighed(weights)) {
    case "pane":
      return crowd.closePane(person, milliseconds);
    case "workbook":
      return crowd.closeWorkbook(person, milliseconds);
    case "session":
      return crowd.loseSession(person, milliseconds);
  }
}
