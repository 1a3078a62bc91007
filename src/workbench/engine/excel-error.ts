/** The codes with which Excel refuses an action; `error.code` in the add-in shows them. */
export type ExcelErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidObjectPath"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "UnsupportedOperation";

/** What stands wrong with one action of a batch. Whatever else is thrown while an action runs is a bug of ours. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ExcelError";
  }
}

export function itemNotFound(what: string): ExcelError {
  return new ExcelError("ItemNotFound", `There is no ${what} here.`);
}

export function itemAlreadyExists(what: string): ExcelError {
  return new ExcelError("ItemAlreadyExists", `There is already ${what}.`);
}

export function invalidArgument(why: string): ExcelError {
  return new ExcelError("InvalidArgument", why);
}

export function invalidReference(why = "The cells that this range stood for are gone."): ExcelError {
  return new ExcelError("InvalidReference", why);
}

export function accessDenied(why: string): ExcelError {
  return new ExcelError("AccessDenied", why);
}

/** For what Excel has and we do not: refused by name, so that nobody takes silence for an answer. */
export function notInTheWorkbench(member: string): ExcelError {
  return new ExcelError("ApiNotFound", `${member} is not in the workbench.`);
}

export function invalidOperation(why: string): ExcelError {
  return new ExcelError("InvalidOperation", why);
}
