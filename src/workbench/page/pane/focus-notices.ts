/** Where the keyboard goes when it leaves the add-in: to the sheet, or to what comes after or before the pane. */
export type Way = "sheet" | "after" | "before";

/** How the keyboard comes to the add-in. The client puts it on the first control either way. */
export type Entrance = "key" | "tab";

const LEAVING: Readonly<Record<number, Way>> = {
  // Ctrl+F6, and with Shift.
  5: "sheet",
  6: "sheet",
  // Tab past the last control, and Shift+Tab before the first.
  13: "after",
  14: "before",
  // Escape. The client knows it only as a way out: it swallows the key, puts the focus back on the first control by
  // itself and asks the host to take over, also when the add-in has used the key (to close a menu, say) and let it pass.
  15: "sheet",
  // There is no control to put the keyboard on.
  17: "after",
  18: "before",
};

const ENTERING: Readonly<Record<Entrance, number>> = { key: 4, tab: 11 };

/** What a notice of the client's says of the keyboard. Nothing for the many that are of other things. */
export function wayOut(notice: number): Way | undefined {
  return LEAVING[notice];
}

/**
 * The one call that the host makes to the client instead of answering it: to take the keyboard. Only the client may
 * choose the control, as an add-in's page is a stranger's to the host. It never answers.
 */
export function entering(conversation: string, entrance: Entrance): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: "Office_notifyAgave",
    _actionType: 0,
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: location.origin,
    _data: [ENTERING[entrance]],
    _serializerVersion: 1,
  });
}
