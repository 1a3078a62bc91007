type Letter = { readonly number: number; readonly text: string };

/** What a side says when it has heard everything up to that number. */
type Heard = { say: "heard"; number: number };

/**
 * One side of a line that may break. What must arrive is numbered, and kept until the other side has heard it; after a
 * break it is sent again, and the other side takes it once only.
 */
export class SurePost<Out extends object, In extends object> {
  readonly #unheard: Letter[] = [];
  #send: ((text: string) => void) | null = null;
  #sent = 0;
  #heard = 0;

  /** The number of the last message that came from the other side. */
  get heard(): number {
    return this.#heard;
  }

  /** Messages that the other side has not said it has heard. */
  get unheard(): number {
    return this.#unheard.length;
  }

  /** Sends a message that must arrive: now, or when the line is there again. */
  send(message: Out): void {
    this.#sent += 1;
    const letter = { number: this.#sent, text: JSON.stringify({ ...message, number: this.#sent }) };
    this.#unheard.push(letter);
    this.#send?.(letter.text);
  }

  /** Sends what is worthless later: it goes now or never. */
  show(message: Out): void {
    this.#send?.(JSON.stringify(message));
  }

  /** The line is there, and the other side has heard everything up to that number: the rest goes once more. */
  connect(send: (text: string) => void, heard: number): void {
    this.#forget(heard);
    this.#send = send;
    for (const { text } of [...this.#unheard]) send(text);
  }

  disconnect(): void {
    this.#send = null;
  }

  /** Reads what came. Nothing when it was heard before, or concerns the post alone. */
  receive(text: string): In | undefined {
    const message = JSON.parse(text) as (In & { number?: number }) | Heard;
    if ("say" in message && message.say === "heard") {
      this.#forget((message as Heard).number);
      return undefined;
    }
    const { number, ...rest } = message;
    if (number === undefined) return rest as In;
    const isNew = number > this.#heard;
    this.#heard = Math.max(this.#heard, number);
    this.#send?.(JSON.stringify({ say: "heard", number: this.#heard } satisfies Heard));
    return isNew ? (rest as In) : undefined;
  }

  #forget(heard: number): void {
    while (this.#unheard[0] && this.#unheard[0].number <= heard) this.#unheard.shift();
  }
}
