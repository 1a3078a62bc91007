import { quoted, textKey } from "../text";
import { writeNearest } from "./fix";
import { areaNames } from "./known-names";
import { nearest } from "./nearest";
import { isPlaceholder } from "./placeholder";
import { at, type Rule } from "./rule";

/** An area that the plan does not have is mostly one that is misspelt, or has been renamed in one place only. */
export const areaIsKnown: Rule<"goals" | "activities"> = {
  id: "area-is-known",
  severity: "error",
  scope: "row",
  tables: ["goals", "activities"],
  reads: { areas: ["no", "area"], goals: ["area"], activities: ["area"] },
  why: {
    sv: "Ett område som skrivs på två sätt delas på två statusblad.",
    en: "An area that is written in two ways is split over two status sheets.",
  },
  *check(row, { areas, areasByName }) {
    if (row.area === null || isPlaceholder(row.area) || areasByName.has(textKey(row.area))) return;
    const meant = nearest(row.area, areaNames(areas));
    const typed = quoted(row.area);
    yield {
      at: at(row, "area"),
      text: meant
        ? {
            sv: `”${typed}” finns inte bland planens områden. Menas ”${quoted(meant)}”?`,
            en: `“${typed}” is not one of the plan's areas. Is “${quoted(meant)}” meant?`,
          }
        : {
            sv: `”${typed}” finns inte bland planens områden. Välj ett av dem, eller lägg till området.`,
            en: `“${typed}” is not one of the plan's areas. Choose one of them, or add the area.`,
          },
      fixes: meant ? [writeNearest(at(row, "area"), row.area, meant)] : [],
    };
  },
};
