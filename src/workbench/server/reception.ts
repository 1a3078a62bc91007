import type { WebSocket } from "ws";
import { GOING_AWAY, SEAT_GONE } from "../line/close-codes";
import type { Clock } from "../sharing/clock";
import type { Desk } from "./desk";
import { Seat } from "./seat";

/** How long a seat is kept for a tab whose line has broken. */
const KEPT = 120_000;

type Guest = {
  readonly seat: Seat;
  socket: WebSocket | null;
  /** When the line was broken on purpose: until when it stays so. */
  barredUntil: number;
  stopWaiting(): void;
};

/** Gives each browser tab a seat, and keeps the seat for a while when the tab's line breaks. */
export class Reception {
  readonly #desk: Desk;
  readonly #clock: Clock;
  readonly #guests = new Map<string, Guest>();

  constructor(desk: Desk, clock: Clock) {
    this.#desk = desk;
    this.#clock = clock;
  }

  /** Whether the tab with that token may have a line now. */
  isOpenTo(token: string | null): boolean {
    const guest = token === null ? undefined : this.#guests.get(token);
    return (guest?.barredUntil ?? 0) <= this.#clock.now();
  }

  /** A tab that comes for the first time, or back with its token and the number of what it heard last. */
  receive(socket: WebSocket, name: string | null, token: string | null, heard: number): void {
    // A message that is too large, or none at all, costs the tab its seat and nobody else anything.
    socket.on("error", () => socket.terminate());
    const known = token === null ? undefined : this.#guests.get(token);
    if (token !== null && !known) return socket.close(SEAT_GONE);
    const guest = known ?? this.#newGuest(name);
    this.#give(guest, socket);
    guest.seat.connect((text) => socket.send(text), known ? heard : null);
  }

  /** Keeps no seat any longer, so that nothing waits. */
  close(): void {
    for (const guest of [...this.#guests.values()]) {
      guest.stopWaiting();
      guest.socket?.terminate();
      guest.socket = null;
      this.#dismiss(guest);
    }
  }

  #newGuest(name: string | null): Guest {
    const seat = new Seat(this.#desk, this.#desk.greet(name), this.#clock);
    const guest = { seat, socket: null, barredUntil: 0, stopWaiting: () => undefined };
    this.#guests.set(seat.token, guest);
    return guest;
  }

  #give(guest: Guest, socket: WebSocket): void {
    const { seat } = guest;
    // A tab may be back before the server has noticed that its old line is dead.
    guest.socket?.terminate();
    guest.socket = socket;
    guest.stopWaiting();
    let isBroken = false;
    socket.on("message", (data) => {
      if (guest.socket !== socket) return;
      const asked = seat.hear(String(data));
      if (!asked) return;
      guest.barredUntil = this.#clock.now() + asked.milliseconds;
      socket.terminate();
    });
    socket.on("error", () => (isBroken = true));
    socket.on("close", (code) => {
      if (guest.socket !== socket) return;
      guest.socket = null;
      seat.disconnect();
      if (isBroken || code === GOING_AWAY) this.#dismiss(guest);
      else guest.stopWaiting = this.#clock.after(KEPT, () => this.#dismiss(guest));
    });
  }

  #dismiss({ seat }: Guest): void {
    this.#guests.delete(seat.token);
    seat.leave();
  }
}
