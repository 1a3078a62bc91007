/** A column's width in points: Excel's usual font is 7 pixels a character and 5 pixels beside them; a point is 4/3 pixels. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
