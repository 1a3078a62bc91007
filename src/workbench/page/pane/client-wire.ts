/** A message of the client's, as it comes over `postMessage` in JSON. */
export type ClientMessage = {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
};

export const REQUEST = 0;
export const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;
export const DISPATCH = { richApi: 93, commandCompleted: 94 } as const;

/** Reads what a window sent. Nothing when it is no message of the client's. */
export function readClientMessage(data: unknown): ClientMessage | undefined {
  if (typeof data !== "string") return undefined;
  try {
    const message = JSON.parse(data) as ClientMessage;
    return typeof message?._actionName === "string" ? message : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to a call, or (`asEvent`) one of the many to a registration. */
export function answerTo(message: ClientMessage, data: unknown, asEvent = false): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: asEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}
