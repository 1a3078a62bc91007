import { quoted } from "../text";
import { isCollective } from "./collective";
import { ownerColumns } from "./owner-columns";
import { at, type Rule } from "./rule";
import { unknownIn } from "./unknown-owners";

/** What everybody is responsible for, nobody is asked about. */
export const responsibleIsNotCollective: Rule<"goals" | "activities"> = {
  id: "responsible-is-not-collective",
  severity: "warning",
  scope: "row",
  tables: ["goals", "activities"],
  reads: ownerColumns,
  why: {
    sv: "När alla ansvarar frågar ingen vem som ska göra det.",
    en: "When everybody is responsible, nobody is asked to do it.",
  },
  *check(row, { directory }) {
    if (row.responsible === null) return;
    const collective = unknownIn(row.responsible, directory).find(isCollective);
    if (collective === undefined) return;
    yield {
      at: at(row, "responsible"),
      text: {
        sv: `”${quoted(collective)}” är ingen bestämd ansvarig. Välj den enhet som leder arbetet; de andra deltar.`,
        en: `“${quoted(collective)}” is nobody in particular. Choose the unit that leads the work; the others take part.`,
      },
    };
  },
};
