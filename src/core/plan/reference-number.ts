/** A year and a serial number with a sign between them, whichever stands first: `KS 2020/0201`, `V-2026-0123`, `0123/26`. */
export const referenceNumber = /(?<!\d)(?:(?:(?:19|20)\d{2}|\d{2})[-/:.–]\d{1,7}|\d{1,7}[-/:.–](?:19|20)\d{2})(?!\d)/u;
