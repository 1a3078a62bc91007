import type { ChartView } from "../../server/messages";
import { HEADER_HEIGHT, HEADER_WIDTH } from "../grid/terrain";
import { useWorkbook } from "../use-workbook";
import { Bars } from "./bars";
import { colorOf, sliceColor } from "./chart-palette";
import { Pie } from "./pie";
import "./chart.css";

const HEAD = 34;
const LEGEND = 26;
const EDGE = 12;

/** A chart over the cells, drawn plainly: enough to see that it is there and what it says. */
export function ChartBox({ chart }: { chart: ChartView }) {
  const { left, top, width, height, title, legend, series, categories } = chart;
  const numbers = new Intl.NumberFormat(useWorkbook().welcome?.locale);
  const isPie = chart.type === "pie";
  const head = title ? HEAD : EDGE;
  const inner = {
    width: Math.max(40, width - 2 * EDGE),
    height: Math.max(40, height - head - (legend ? LEGEND : EDGE)),
  };
  const entries = isPie
    ? categories.map((label, index) => ({ label, color: sliceColor(index) }))
    : series.map(({ name }, index) => ({ label: name, color: colorOf(series, index) }));

  return (
    <figure
      className="chart"
      style={{ left: HEADER_WIDTH + left, top: HEADER_HEIGHT + top, width, height }}
      aria-label={chart.description ?? title ?? chart.name}
    >
      {title && <figcaption>{title}</figcaption>}
      <svg className="chart-area" width={inner.width} height={inner.height} aria-hidden="true">
        {isPie ? <Pie chart={chart} {...inner} /> : <Bars chart={chart} numbers={numbers} {...inner} />}
      </svg>
      {legend && (
        <ul className="legend">
          {entries.map(({ label, color }, index) => (
            <li key={index}>
              <span style={{ background: color }} />
              {label}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
