/** The digits of a number in General: as many as eleven characters hold, and powers of ten beyond that. */
export function shownGeneral(value: number, decimal: string): string {
  return general(value).replace(".", decimal);
}

function general(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude === 0) return "0";
  if (magnitude >= 1e11 || magnitude < 1e-4) return scientific(value, magnitude);
  const whole = Math.trunc(magnitude).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** A small number with few digits is still written out: 0.00001 is, 0.0000123456789 is not. */
function scientific(value: number, magnitude: number): string {
  const plain = Number(magnitude.toPrecision(15)).toFixed(9).replace(/0+$/, "");
  if (magnitude < 1 && Number(plain) === magnitude) return (value < 0 ? "-" : "") + plain;
  const [mantissa = "", power = ""] = value.toExponential(5).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${Number(mantissa)}E${sign}${power.replace(/[+-]/, "").padStart(2, "0")}`;
}
