/**
 * The version of the register that this add-in makes: 2 has drop-downs, help in its headings and tables for meetings and
 * what comes of them. It rises whenever an older add-in could misread what a newer one has made.
 */
export const registerVersion = 2;

/** The version that a plan's facts state. A register that states none, or nothing readable, is of the first. */
export function versionOf(stated: string | null | undefined): number {
  const number = Number.parseInt(stated ?? "", 10);
  return Number.isNaN(number) ? 1 : number;
}
