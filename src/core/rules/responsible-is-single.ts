import { writtenName } from "../plan/directory";
import type { Activity, Goal } from "../plan/plan";
import { quoted, textKey } from "../text";
import { whoIs } from "./named-owners";
import { ownerColumns } from "./owner-columns";
import { at, type Fix, type Rule } from "./rule";

/** Two who are both responsible wait for each other. Names that nobody knows are another rule's business. */
export const responsibleIsSingle: Rule<"goals" | "activities"> = {
  id: "responsible-is-single",
  severity: "error",
  scope: "row",
  tables: ["goals", "activities"],
  reads: { ...ownerColumns, activities: ["responsible", "takingPart"] },
  why: {
    sv: "När två är ansvariga väntar de på varandra.",
    en: "When two are responsible, they wait for each other.",
  },
  *check(row, { directory }) {
    if (row.responsible === null) return;
    const references = directory.read(row.responsible);
    const named = new Set(references.flatMap(whoIs));
    if (named.size < 2) return;
    const typed = quoted(row.responsible, 90);
    yield {
      at: at(row, "responsible"),
      text:
        named.size === 2
          ? {
              sv: `Två står som ansvariga: ”${typed}”. Välj den som ansvarar; den andra deltar.`,
              en: `Two are named as responsible: “${typed}”. Choose the one that is; the other takes part.`,
            }
          : {
              sv: `${named.size} står som ansvariga: ”${typed}”. Välj den som ansvarar; de andra deltar.`,
              en: `${named.size} are named as responsible: “${typed}”. Choose the one that is; the others take part.`,
            },
      fixes: choices(row, [...new Set(references.map(writtenName))]),
    };
  },
};

/** More than these are no longer a choice between names. */
const mostChoices = 6;

/** One is chosen and the others take part, in one go. Nobody who takes part already is left out, or written twice. */
function choices(row: Goal | Activity, names: readonly string[]): Fix[] {
  return names.slice(0, mostChoices).map((chosen) => {
    const others = names.filter((name) => name !== chosen);
    const name = quoted(chosen);
    const responsible = { at: at(row, "responsible"), value: chosen };
    if (row.table === "goals") {
      return {
        text: { sv: `”${name}” ansvarar`, en: `“${name}” is responsible` },
        isSafe: false,
        cells: [responsible],
      };
    }
    const already = new Set((row.takingPart ?? "").split(";").map(textKey));
    const added = others.filter((other) => !already.has(textKey(other)));
    const takingPart = [row.takingPart, ...added].filter(Boolean).join("; ");
    const list = quoted(others.join(", "), 90);
    return {
      text: { sv: `”${name}” ansvarar, ”${list}” deltar`, en: `“${name}” is responsible, “${list}” takes part` },
      isSafe: false,
      cells: [responsible, { at: at(row, "takingPart"), value: takingPart }],
    };
  });
}
