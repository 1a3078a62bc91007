import type { VirtualClock } from "../../src/workbench/sharing/clock";
import type { Sharing } from "../../src/workbench/sharing/sharing";
import type { Dice } from "./dice";
import { faultsOn } from "./faults-on";
import type { Ledger } from "./ledger";
import { openPane, type Pane } from "./pane";
import type { Person } from "./person";
import { tokensIn, tokensSeen } from "./tokens";

type Given = {
  readonly sharing: Sharing;
  readonly clock: VirtualClock;
  readonly dice: Dice;
  readonly ledger: Ledger;
  /** Somebody does something by hand in the moment of another's write. */
  readonly meet: (person: Person) => void;
};

/** People at one workbook: the last of them without the add-in. */
export class Crowd {
  readonly people: Person[];
  /** What went wrong, in words. */
  readonly notes: string[] = [];
  readonly #given: Given;
  readonly #numbers = new Map<string, number>();
  readonly #going = new Set<Promise<void>>();
  readonly #faults: ReturnType<typeof faultsOn>[] = [];
  #areFaultsOn = false;
  interruptions = 0;

  constructor(given: Given, count: number) {
    const { sharing, ledger } = given;
    this.#given = given;
    this.people = Array.from({ length: count }, (_, number) => {
      const { session, seen } = this.#join(number);
      const person: Person = { number, session, seen, pane: null, hasAddIn: number < count - 1, isAway: false };
      this.#openPane(person);
      return person;
    });
    sharing.onChange((by) => ledger.saved(sharing.book, this.#numbers.get(by) ?? 0));
    sharing.onMergeLoss(({ cell, how }) => tokensIn(cell.value).forEach((token) => ledger.merged(token, how)));
  }

  get faults(): number {
    return this.#faults.reduce((sum, { happened }) => sum + happened(), 0);
  }

  switchFaultsOn(): void {
    this.#areFaultsOn = true;
    for (const { pane } of this.people) if (pane) this.#faults.push(faultsOn(pane.door, this.#given.dice));
  }

  switchFaultsOff(): void {
    this.#areFaultsOn = false;
    for (const { off } of this.#faults) off();
  }

  /** Lets somebody's pane do something, one thing at a time. */
  ask({ number, pane }: Person, work: (pane: Pane) => Promise<void>): void {
    if (!pane || pane.isBusy) return;
    pane.isBusy = true;
    const wholly = pane
      .as(() => work(pane))
      .catch((error: unknown) => {
        this.notes.push(`bug in pane ${number}: ${String(error)}`);
      });
    const done = Promise.race([wholly, pane.closed]).finally(() => {
      pane.isBusy = false;
      if (!pane.isClosed) this.#given.ledger.settled(number);
      this.#going.delete(done);
    });
    this.#going.add(done);
  }

  async untilDone(): Promise<void> {
    for (let slice = 0; this.#going.size > 0; slice++) {
      if (slice > 5_000) throw new Error("A pane waits for ever.");
      await turns();
      this.#given.clock.pass(50);
    }
  }

  /** Lets time pass in slices, and between them whatever does not wait for time. */
  async pass(milliseconds: number, slices: number, atMost = 4): Promise<void> {
    for (let slice = 0; slice < slices; slice++) {
      await turns(atMost);
      this.#given.clock.pass(milliseconds / slices);
    }
    await turns();
  }

  /** Closes somebody's pane in the midst of whatever it does. They open it again after a while. */
  closePane(person: Person, milliseconds: number): void {
    this.#shut(person);
    this.#given.clock.after(milliseconds, () => this.#openPane(person));
  }

  /** Closes the workbook for somebody, with their pane. They come back after a while. */
  closeWorkbook(person: Person, milliseconds: number): void {
    this.#shut(person);
    person.isAway = true;
    person.session.close();
    this.#given.clock.after(milliseconds, () => {
      Object.assign(person, this.#join(person.number), { isAway: false });
      this.#openPane(person);
    });
  }

  /** Excel has lost somebody's session: whatever the pane asks for fails, until they read the workbook in again. */
  loseSession(person: Person, milliseconds: number): void {
    const { pane } = person;
    if (!pane || person.isAway) return;
    person.isAway = true;
    pane.door.faults.add({ kind: "failing-request", failure: 5012 }, { on: "all" });
    this.#given.clock.after(milliseconds, () => this.closeWorkbook(person, 0));
  }

  #shut({ number, pane }: Person): void {
    this.interruptions += 1;
    if (!pane) return;
    pane.close();
    this.#given.ledger.closed(number);
  }

  /** Now and then somebody does something between a pane's look and its write: whoever works in that copy of the workbook. */
  #meetWrite(writer: Person): void {
    const { sharing, dice, meet } = this.#given;
    if (!this.#areFaultsOn || dice.random() >= 0.4) return;
    meet(sharing.way === "server" ? dice.pick(this.people.filter((person) => person !== writer)) : writer);
  }

  #join(number: number): Pick<Person, "session" | "seen"> {
    const session = this.#given.sharing.openSession({ name: `Person ${number}`, color: "#0F6CBD" });
    this.#numbers.set(session.id, number);
    return { session, seen: tokensSeen(session.engine) };
  }

  #openPane(person: Person): void {
    const { clock, dice, ledger } = this.#given;
    if (!person.hasAddIn) return;
    const beforeWrite = () => this.#meetWrite(person);
    person.pane = openPane(person, { clock, random: dice.random, ledger, beforeWrite });
    if (this.#areFaultsOn) this.#faults.push(faultsOn(person.pane.door, dice));
  }
}

/** Answers and events reach their hearers in a few turns of the event loop; hundreds of events, one by one, in hundreds. */
async function turns(count = 4): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}
