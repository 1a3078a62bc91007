/** What a browser says when a page is left, and not when its line breaks. */
export const GOING_AWAY = 1001;

/** The server's word to a tab whose seat is no longer kept. */
export const SEAT_GONE = 4001;

/** A message that was larger than the server takes. */
export const TOO_LARGE = 1009;
