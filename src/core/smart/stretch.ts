/** A stretch of a sentence, counted in UTF-16 units as editors do. */
export type Stretch = { readonly start: number; readonly end: number };
