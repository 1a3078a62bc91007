/** CSS pixels of a point. */
export const POINT = 4 / 3;
