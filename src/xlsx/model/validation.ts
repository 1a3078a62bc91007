import type { Area } from "./area";
import type { Comparison } from "./comparison";

export type Validation = {
  areas: Area[];
  /** `any` has no rule, only a prompt or an alert; its `formula1` is empty. */
  type: "any" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator?: Comparison;
  formula1: string;
  formula2?: string;
  allowBlank: boolean;
  showError: boolean;
  /** Absent stops the one who types. */
  errorStyle?: "warning" | "information";
  errorTitle?: string;
  error?: string;
  /** The prompt is there but is not shown. */
  showPrompt?: false;
  promptTitle?: string;
  prompt?: string;
  /** A list whose cells have no arrow. */
  inCellDropDown?: false;
};
