import type { ChartView } from "../../server/messages";

const accents = ["#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

/** The series' own colour, else the theme's next one. */
export function colorOf(series: ChartView["series"], index: number): string {
  return series[index]?.color ?? accents[index % accents.length]!;
}

/** A pie colours its slices and not its one series. */
export function sliceColor(index: number): string {
  return accents[index % accents.length]!;
}
