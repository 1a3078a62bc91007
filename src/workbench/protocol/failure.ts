import { assumed, observed, type Fact } from "../engine/basis";

/** The numbers by which a host says that a whole request failed; the client makes `error.code` of them. */
export const Failure = {
  /** `InvalidOperationInCellEditMode` */
  cellEdited: 5004,
  /** `InvalidOrTimedOutSession` */
  sessionLost: 5012,
  /** `ActivityLimitReached` */
  tooBusy: 5102,
  /** `RequestPayloadSizeLimitExceeded` */
  requestTooLarge: 5103,
  /** `ResponsePayloadSizeLimitExceeded` */
  responseTooLarge: 5104,
  /** `AccessDenied` */
  noCapability: 7000,
} as const;

export type FailureCode = (typeof Failure)[keyof typeof Failure];

/** The bit of a request's flags that says `delayForCellEdit`. The client sets it for a host that names that set. */
export const DELAY_FOR_CELL_EDIT = 64;

export const failureFacts: readonly Fact[] = [
  { about: "Numbers of requests that fail as a whole", basis: observed("the client library, 1.1.110") },
  {
    about: "A batch that was on its way when the person closed the workbook is not carried out",
    basis: assumed("Excel on the web, slow network: close the tab right after a click that writes; open it again."),
  },
  { about: "delayForCellEdit is 64 among a request's flags", basis: observed("the client library, 1.1.110") },
];
