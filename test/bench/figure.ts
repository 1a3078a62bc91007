/** One measurement, beside a peer or a floor that was taken in the same run. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly beside: { readonly name: string; readonly value: number };
  /** `value` by `beside.value`. */
  readonly ratio: number;
  /** The most that the ratio may be; `null` while nobody has set one. */
  readonly goal: number | null;
  readonly met: boolean | null;
};

type Timed = { readonly name: string; readonly work: () => unknown };

const warmUps = 2;
const runs = 7;

/** Times two pieces of work in turn, so that a busy moment of the machine strikes both, and takes the medians (ms). */
export async function timeBeside(subject: Timed, beside: Timed, goal: number | null): Promise<Figure> {
  const times: [number[], number[]] = [[], []];
  for (let run = -warmUps; run < runs; run++) {
    for (const [which, { work }] of [subject, beside].entries()) {
      const start = performance.now();
      await work();
      if (run >= 0) times[which]!.push(performance.now() - start);
    }
  }
  return figure(subject.name, median(times[0]), "ms", { name: beside.name, value: median(times[1]) }, goal);
}

type Repeated = Timed & {
  /** What has to be made ready each time, and is not measured. */
  readonly prepare?: () => void;
  /** How often it is done for one measurement, when it takes less than the clock can tell. */
  readonly times?: number;
};

/** As `timeBeside`, by the time of the processor (ms): others who work on the same machine do not count. */
export async function cpuBeside(subject: Repeated, beside: Repeated, goal: number | null): Promise<Figure> {
  const times: [number[], number[]] = [[], []];
  for (let run = -warmUps; run < runs; run++) {
    for (const [which, work] of [subject, beside].entries()) {
      const took = await cpuOf(work);
      if (run >= 0) times[which]!.push(took);
    }
  }
  return figure(subject.name, median(times[0]), "ms", { name: beside.name, value: median(times[1]) }, goal);
}

/** The median time of the processor that some work takes (ms). */
export async function cpuMedian(work: Repeated, times: number): Promise<number> {
  const took: number[] = [];
  for (let run = -warmUps; run < times; run++) {
    const each = await cpuOf(work);
    if (run >= 0) took.push(each);
  }
  return median(took);
}

async function cpuOf({ work, prepare, times = 1 }: Repeated): Promise<number> {
  prepare?.();
  const start = process.cpuUsage();
  for (let repeat = 0; repeat < times; repeat++) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

/** A figure from two values that were measured elsewhere. */
export function figure(
  name: string,
  value: number,
  unit: string,
  beside: Figure["beside"],
  goal: number | null,
): Figure {
  const ratio = round(value / beside.value);
  const rounded = { name: beside.name, value: round(beside.value) };
  return { name, value: round(value), unit, beside: rounded, ratio, goal, met: goal === null ? null : ratio <= goal };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}
