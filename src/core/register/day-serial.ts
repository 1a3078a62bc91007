import type { Day } from "../plan/day";

/** Days from 1 March 0000 to Excel's day 0 (30 December 1899, as its leap day in 1900 makes it from March 1900 on). */
const dayZero = 693899;

/** Days by which a workbook that counts from 1904, as those of old Macs do, lags behind the others. */
const daysTo1904 = 1462;

/** Excel's number of a day as the day, times left out. Nothing before March 1900, where Excel counts a day that was not. */
export function dayOfSerial(serial: number, date1904 = false): Day | undefined {
  const since1900 = date1904 && serial >= 0 ? serial + daysTo1904 : serial;
  if (!(since1900 >= 61 && since1900 < 109575)) return undefined;
  // Years begin in March here, so that the leap day is a year's last and months have a rhythm of 153 days in five.
  const days = Math.floor(since1900) + dayZero;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
