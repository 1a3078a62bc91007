import type { ChartView } from "../../server/messages";
import { colorOf } from "./chart-palette";

type BarsProps = { chart: ChartView; width: number; height: number; numbers: Intl.NumberFormat };

/** Room for the categories' names, in pixels, and how much of its place a group of bars fills. */
const NAMES = { bar: 110, column: 20 };
const FILL = 0.68;

/** A stacked bar shorter than this, in pixels, has no room for its number. */
const SHORTEST = 16;

/** Bars lie and columns stand; side by side or stacked. Each is as long as its number beside the largest. */
export function Bars({ chart, width, height, numbers }: BarsProps) {
  const lies = chart.type.startsWith("bar");
  const stacks = chart.type.endsWith("Stacked");
  const room = lies ? width - NAMES.bar - 24 : height - NAMES.column - 14;
  const place = (lies ? height : width) / Math.max(1, chart.categories.length);
  const thick = (place * FILL) / (stacks ? 1 : Math.max(1, chart.series.length));
  const scale = room / largest(chart, stacks);

  return chart.categories.map((category, at) => {
    const begin = at * place + (place * (1 - FILL)) / 2;
    let reached = 0;
    return (
      <g key={at}>
        <text
          x={lies ? NAMES.bar - 6 : (at + 0.5) * place}
          y={lies ? (at + 0.5) * place + 4 : height - 4}
          textAnchor={lies ? "end" : "middle"}
        >
          {shortened(category, lies ? NAMES.bar : place)}
        </text>
        {chart.series.map(({ values }, index) => {
          const value = values[at] ?? 0;
          const length = value * scale;
          const across = begin + (stacks ? 0 : index * thick);
          const from = stacks ? reached : 0;
          reached += length;
          const bottom = height - NAMES.column;
          return (
            <g key={index}>
              <rect
                x={lies ? NAMES.bar + from : across}
                y={lies ? across : bottom - from - length}
                width={lies ? length : thick}
                height={lies ? thick : length}
                fill={colorOf(chart.series, index)}
              />
              {value > 0 && (!stacks || length > SHORTEST) && (
                <text
                  className="chart-number"
                  x={lies ? NAMES.bar + from + (stacks ? length / 2 : length + 10) : across + thick / 2}
                  y={lies ? across + thick / 2 + 4 : bottom - from - (stacks ? length / 2 - 4 : length + 4)}
                  textAnchor="middle"
                >
                  {numbers.format(value)}
                </text>
              )}
            </g>
          );
        })}
      </g>
    );
  });
}

function largest({ series, categories }: ChartView, stacks: boolean): number {
  const sums = categories.map((_, at) => {
    const values = series.map(({ values }) => values[at] ?? 0);
    return stacks ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values);
  });
  return Math.max(1, ...sums);
}

/** About as many letters as there is room for. */
function shortened(text: string, room: number): string {
  const letters = Math.max(3, Math.floor(room / 6.5));
  return text.length > letters ? `${text.slice(0, letters - 1)}…` : text;
}
