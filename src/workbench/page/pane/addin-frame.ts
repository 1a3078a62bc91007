import type { Reply } from "../../protocol/door";
import type { EventEntry } from "../../protocol/event-entry";
import { ACTION, DISPATCH, REQUEST, answerTo, readClientMessage, type ClientMessage } from "./client-wire";
import { appContext, hostInfo, type Activation } from "./activation";
import { entering, wayOut, type Entrance, type Way } from "./focus-notices";
import { answerRuntimeBatch, visibilityEvent, type RuntimeState } from "./runtime-service";

type FrameHost = Activation & {
  /** The add-in's page, as a path on our own origin. */
  page: string;
  runBatch(request: string, flags: number): Promise<Reply>;
  /** The add-in asks to be shown or hidden. */
  onState(state: RuntimeState): void;
  onLeave(way: Way): void;
};

type Execute = { DdaMethod?: { DispatchId?: number }; ArrayData?: unknown[] };

/**
 * The host's side of the talk with one add-in in its iframe: the handshake, batches, events and ribbon commands.
 * Messages from any other window are not heard.
 */
export class AddinFrame {
  readonly #host: FrameHost;
  #window: Window | null = null;
  /** The client's registrations, by event name; an event is one more answer to its registration. */
  readonly #registered = new Map<string, ClientMessage>();
  /** Commands pressed before the add-in has said that it listens. */
  #commands: unknown[][] = [];
  #lastCommand = 0;
  #state: RuntimeState;

  constructor(host: FrameHost, state: RuntimeState) {
    this.#host = host;
    this.#state = state;
  }

  /** What the iframe must be given before it loads. */
  attributes(): { title: string; name: string; src: string } {
    const { page, name: title, conversation, id } = this.#host;
    const url = new URL(page, location.origin);
    url.searchParams.set("_host_Info", hostInfo(this.#host));
    const name = {
      baseFrameName: "addin",
      hostInfo: hostInfo(this.#host),
      xdmInfo: `${conversation}|${id}|${location.origin}`,
      serializerVersion: "1",
    };
    return { title, name: JSON.stringify(name), src: url.href };
  }

  /** Listens to the window of the iframe. The answer stops that. */
  attach(frame: HTMLIFrameElement): () => void {
    const listener = (event: MessageEvent) => {
      if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
      const message = readClientMessage(event.data);
      if (message?._messageType !== REQUEST) return;
      this.#window = frame.contentWindow;
      void this.#hear(message);
    };
    window.addEventListener("message", listener);
    return () => window.removeEventListener("message", listener);
  }

  /** Tells the add-in that its window is seen now, or no longer. */
  setState(state: RuntimeState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.sendEvents([visibilityEvent(state)]);
  }

  /** Asks the add-in to take the keyboard. One that has not said anything yet cannot. */
  enter(entrance: Entrance): void {
    this.#window?.postMessage(entering(this.#host.conversation, entrance), location.origin);
  }

  sendEvents(entries: readonly EventEntry[]): void {
    const ArrayData = entries.map((entry) => [
      entry.messageCategory,
      entry.messageType,
      entry.targetId,
      entry.message,
      entry.id,
      entry.isRemoteOverride,
    ]);
    this.#raise("richApiMessage", { ArrayData });
  }

  /** A ribbon button that runs a function of the add-in's. */
  runCommand(functionName: string, controlId: string): void {
    this.#lastCommand += 1;
    this.#commands.push([`command-${this.#lastCommand}`, functionName, JSON.stringify({ source: { id: controlId } })]);
    this.#deliverCommands();
  }

  #deliverCommands(): void {
    if (!this.#registered.has("appCommandInvoked")) return;
    for (const command of this.#commands.splice(0)) this.#raise("appCommandInvoked", command);
  }

  async #hear(message: ClientMessage): Promise<void> {
    switch (message._actionType) {
      case ACTION.register:
        this.#registered.set(message._actionName, message);
        this.#answer(message, { Error: 0 });
        return this.#deliverCommands();
      case ACTION.unregister:
        this.#registered.delete(message._actionName);
        return this.#answer(message, { Error: 0 });
      default:
        return this.#answer(message, await this.#call(message));
    }
  }

  async #call({ _actionName, _data }: ClientMessage): Promise<unknown> {
    if (_actionName === "ContextActivationManager_getAppContextAsync") return appContext(this.#host, this.#state);
    if (_actionName === "ContextActivationManager_notifyHost") return this.#hearNotice(_data as [string, number]);
    if (_actionName !== "executeMethod") return null;
    const { DdaMethod, ArrayData } = _data as Execute;
    if (DdaMethod?.DispatchId !== DISPATCH.richApi) return { Version: 1, Error: 0, Data: null };
    const request = String(ArrayData?.[4]);
    const shown = answerRuntimeBatch(request, this.#state, (state) => this.#host.onState(state));
    const reply = shown ?? (await this.#host.runBatch(request, Number(ArrayData?.[6])));
    if (typeof reply !== "string") return { Version: 1, Error: reply.failure, Data: null };
    return { Version: 1, Error: 0, Data: [200, [], reply] };
  }

  /** The client takes Tab, Escape and Ctrl+F6 to itself, and says when they lead out of the add-in. */
  #hearNotice([, notice]: [string, number]): null {
    const way = wayOut(notice);
    if (way) this.#host.onLeave(way);
    return null;
  }

  #raise(event: string, data: unknown): void {
    const registration = this.#registered.get(event);
    if (registration) this.#window?.postMessage(answerTo(registration, data, true), location.origin);
  }

  #answer(message: ClientMessage, data: unknown): void {
    this.#window?.postMessage(answerTo(message, data), location.origin);
  }
}
