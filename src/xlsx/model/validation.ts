import type { Area } from "./area";

export type Validation = {
  areas: Area[];
  type: "list" | "whole" | "decimal" | "date" | "textLength" | "custom";
  operator?:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  formula1: string;
  formula2?: string;
  allowBlank: boolean;
  showError: boolean;
  errorTitle?: string;
  error?: string;
  promptTitle?: string;
  prompt?: string;
};
