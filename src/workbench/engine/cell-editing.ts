import { documentedAt, type Fact } from "./basis";

export const cellEditingFact: Fact = {
  about: "While a cell is edited, a batch is refused, or waits when it asked for delayForCellEdit",
  basis: documentedAt("Excel.RunOptions.delayForCellEdit"),
};

/** Whether a person is in a cell, typing: Excel then refuses that person's add-in, or lets it wait. */
export class CellEditing {
  #goesOn = false;
  #waiting: (() => void)[] = [];

  get goesOn(): boolean {
    return this.#goesOn;
  }

  begin(): void {
    this.#goesOn = true;
  }

  end(): void {
    this.#goesOn = false;
    for (const work of this.#waiting.splice(0)) work();
  }

  /** Does the work now, or as soon as no cell is edited any more. */
  afterwards(work: () => void): void {
    if (this.#goesOn) this.#waiting.push(work);
    else work();
  }
}
