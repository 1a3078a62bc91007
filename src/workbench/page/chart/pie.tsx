import type { ChartView } from "../../server/messages";
import { sliceColor } from "./chart-palette";

type PieProps = { chart: ChartView; width: number; height: number };

/** The first series as parts of a whole. */
export function Pie({ chart, width, height }: PieProps) {
  const values = chart.series[0]?.values ?? [];
  const whole = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(width, height) / 2 - 4;
  const pointAt = (part: number) => {
    const angle = part * 2 * Math.PI;
    return `${width / 2 + radius * Math.sin(angle)} ${height / 2 - radius * Math.cos(angle)}`;
  };
  let reached = 0;
  return values.map((value, index) => {
    const from = reached / whole;
    reached += value;
    const to = reached / whole;
    // An arc that ends where it begins is none.
    if (to - from >= 1)
      return <circle key={index} cx={width / 2} cy={height / 2} r={radius} fill={sliceColor(index)} />;
    const far = to - from > 0.5 ? 1 : 0;
    const arc = `M${width / 2} ${height / 2}L${pointAt(from)}A${radius} ${radius} 0 ${far} 1 ${pointAt(to)}Z`;
    return <path key={index} d={arc} fill={sliceColor(index)} />;
  });
}
