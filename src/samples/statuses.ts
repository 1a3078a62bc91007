import { statusKinds, type StatusKind } from "../core/status/status-kinds";
import type { Register } from "./register-book";

const typeWords: Readonly<Record<Exclude<StatusKind, "none">, string>> = {
  notStarted: "ej påbörjad",
  onTrack: "enligt plan",
  deviating: "avvikelse",
  ongoing: "löpande",
  postponed: "uppskjuten",
  stopped: "avbruten",
  done: "genomförd",
};

/** The seven status words that a Swedish plan starts with. */
export const defaultStatuses: NonNullable<Register["statuses"]> = Object.entries(typeWords).map(([kind, type]) => {
  const { word, means } = statusKinds[kind as StatusKind];
  return { status: word.sv, means: means.sv, type };
});
