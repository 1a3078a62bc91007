import type { Activity, Goal } from "../plan/plan";
import type { Text } from "../text";
import { letterTexts } from "./letter-texts";

type Answer = { readonly state: "met" | "missed" | "open"; readonly says: Text };

/** Whether baseline and target agree: arithmetic only. Whether a goal can be reached is for people to say. */
export function isRealistic(row: Goal | Activity): Answer {
  if (row.table !== "goals" || row.target === null) return { state: "open", says: letterTexts.nothingToReckon };
  const { baseline, target } = row;
  if (isOutside(baseline?.typed) || isOutside(target.typed)) return { state: "missed", says: letterTexts.shareOutside };
  if (baseline === null) return { state: "open", says: letterTexts.noBaseline };
  if (baseline.typed === target.typed) return { state: "missed", says: letterTexts.nothingChanges };
  return { state: "met", says: letterTexts.agrees };
}

const share = /^(-?\d+(?:[.,]\d+)?)\s?%$/u;

function isOutside(typed: string | undefined): boolean {
  const percent = Number(share.exec(typed ?? "")?.[1]?.replace(",", "."));
  return percent < 0 || percent > 100;
}
