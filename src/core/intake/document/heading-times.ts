import { isTime } from "../values/time-words";

/** A heading that says when what stands under it starts or is to be done: `Mål som ska vara uppnådda senast vid utgången av 2025`. */
export type TimedHeading = {
  readonly label: string;
  readonly time: string;
  readonly is: "start" | "end";
  readonly of: "goals" | "activities";
};

const about =
  /(?<!\p{L})(mål|delmål|målen|goals?|objectives?|priorities|aktiviteter|aktiviteterna|åtgärder|insatser|actions?|activities|to be (?:done|completed|achieved)|klart|klara|genomförs|ska vara)(?!\p{L})/iu;
const lead = /^(?:utgången av|slutet av|början av|mitten av|end of|the end of|beginning of|start of)\s+/iu;

/** Reads the time that a heading carries; nothing when it carries none, or names something of its own beside it. */
export function timedHeading(text: string): TimedHeading | undefined {
  const words = text.trim().replace(/[:.]$/u, "").split(/\s+/u);
  for (let at = 1; at < words.length; at++) {
    const time = words.slice(at).join(" ");
    const label = words.slice(0, at).join(" ");
    if (!isTime(time.replace(lead, ""))) continue;
    const kind = about.exec(label)?.[1];
    if (!kind) return undefined;
    return {
      label: label.replace(/[\s(–—-]+$/u, ""),
      time,
      is: /start|påbörja|begin/iu.test(label) ? "start" : "end",
      of: /^(?:mål|delmål|målen|goal|objective|priorit)/iu.test(kind) ? "goals" : "activities",
    };
  }
  return undefined;
}
