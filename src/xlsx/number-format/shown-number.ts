import type { Token } from "./tokens";
import type { FormatWords } from "./words";

/** A number from zero up in a format of digits. */
export function shownNumber(magnitude: number, tokens: readonly Token[], words: FormatWords): string {
  const digits = tokens.flatMap(({ kind }, index) => (kind === "digit" ? index : []));
  const first = digits[0];
  if (first === undefined) return tokens.map((token) => literal(token)).join("");
  const last = digits.at(-1)!;
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const whole = tokens.slice(0, point < 0 ? tokens.length : point);
  const fraction = point < 0 ? [] : tokens.slice(point + 1);
  const exponent = tokens.findIndex(({ kind }) => kind === "exponent");
  if (exponent >= 0) return inPowersOfTen(magnitude, tokens, exponent, words);

  // Commas after the last digit divide by a thousand each; between digits they ask for groups.
  const thousands = countAfter(tokens, last, "comma");
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const places = fraction.filter(({ kind }) => kind === "digit").length;
  const [wholeDigits = "0", fractionDigits = ""] = rounded(
    magnitude * 100 ** percents * 1000 ** -thousands,
    places,
  ).split(".");
  const grouped = tokens.slice(first, last).some(({ kind }) => kind === "comma");

  const shownWhole = fillWhole(whole, wholeDigits, grouped ? words.group : "");
  const shownFraction = fillFraction(fraction, fractionDigits);
  return shownWhole + (point < 0 ? "" : words.decimal) + shownFraction;
}

/** From right to left; the leftmost digit takes all that is left. `0` shows a nought, `#` nothing, `?` a space. */
function fillWhole(tokens: readonly Token[], digits: string, group: string): string {
  let left = digits.replace(/^0+/, "");
  let remaining = tokens.filter(({ kind }) => kind === "digit").length;
  let shown = "";
  let count = 0;
  const put = (digit: string) => {
    shown = digit + (group !== "" && count > 0 && count % 3 === 0 ? group : "") + shown;
    count++;
  };
  for (const token of tokens.toReversed()) {
    if (token.kind !== "digit") {
      shown = literal(token) + shown;
      continue;
    }
    remaining--;
    if (left !== "") put(left.at(-1)!);
    else if (token.text !== "#") put(token.text === "0" ? "0" : " ");
    left = left.slice(0, -1);
    while (remaining === 0 && left !== "") {
      put(left.at(-1)!);
      left = left.slice(0, -1);
    }
  }
  return shown;
}

function fillFraction(tokens: readonly Token[], digits: string): string {
  let at = 0;
  return tokens
    .map((token) => {
      if (token.kind !== "digit") return literal(token);
      const rest = digits.slice(at);
      const digit = digits[at++] ?? "0";
      return /^0*$/.test(rest) && token.text !== "0" ? (token.text === "?" ? " " : "") : digit;
    })
    .join("");
}

function inPowersOfTen(magnitude: number, tokens: readonly Token[], exponent: number, words: FormatWords): string {
  const places = tokens.slice(tokens.findIndex(({ kind }) => kind === "point") + 1 || exponent, exponent).length;
  const [mantissa = "0", power = "+0"] = magnitude.toExponential(places).split("e");
  const width = tokens.slice(exponent).filter(({ kind }) => kind === "digit").length;
  const sign = power.startsWith("-") ? "-" : (tokens[exponent] as { text: string }).text.endsWith("+") ? "+" : "";
  return `${mantissa.replace(".", words.decimal)}E${sign}${power.slice(1).padStart(width, "0")}`;
}

/** Halves go up, by the fifteen digits that Excel keeps: 1.005 to two places is 1.01. */
function rounded(value: number, places: number): string {
  const [digits = "0", power = "0"] = value.toPrecision(15).split("e");
  const scaled = Math.round(Number(`${digits}e${Number(power) + places}`));
  return Number.isSafeInteger(scaled) ? (scaled / 10 ** places).toFixed(places) : value.toFixed(places);
}

function literal(token: Token): string {
  return token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : "";
}

function countAfter(tokens: readonly Token[], index: number, kind: Token["kind"]): number {
  let count = 0;
  while (tokens[index + 1 + count]?.kind === kind) count++;
  return count;
}
