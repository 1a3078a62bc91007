import { SEAT_GONE, TOO_LARGE } from "../line/close-codes";

/** `away`: the line has broken and is being tried again. `over`: it will not come back. */
export type LineState = "open" | "away" | "over";

type Listener = {
  onOpen(send: (text: string) => void): void;
  onText(text: string, send: (text: string) => void): void;
  onState(state: LineState): void;
};

const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;

/** A socket that is opened again when it breaks, after pauses that grow. */
export class SteadyLine {
  readonly #address: () => string;
  readonly #listener: Listener;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: LineState = "open";

  /** `address` is asked for at each attempt. */
  constructor(address: () => string, listener: Listener) {
    this.#address = address;
    this.#listener = listener;
  }

  open(): void {
    const socket = new WebSocket(this.#address());
    const send = (text: string) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    };
    socket.addEventListener("open", () => {
      this.#attempts = 0;
      this.#listener.onOpen(send);
    });
    socket.addEventListener("message", ({ data }) => {
      this.#become("open");
      this.#listener.onText(data as string, send);
    });
    socket.addEventListener("close", ({ code }) => {
      if (code === SEAT_GONE || code === TOO_LARGE) return this.#become("over");
      this.#become("away");
      this.#timer = setTimeout(() => this.open(), Math.min(FIRST_PAUSE * 2 ** this.#attempts, LONGEST_PAUSE));
      this.#attempts += 1;
    });
  }

  /** Tries now. */
  retry(): void {
    if (this.#state !== "away" || this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.open();
  }

  #become(state: LineState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#listener.onState(state);
  }
}
