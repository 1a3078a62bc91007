import { quoted } from "../text";
import { ownerColumns } from "./owner-columns";
import { at, type Rule } from "./rule";

/** Two who are both responsible wait for each other. Names that nobody knows are another rule's business. */
export const responsibleIsSingle: Rule<"goals" | "activities"> = {
  id: "responsible-is-single",
  severity: "error",
  scope: "row",
  tables: ["goals", "activities"],
  reads: ownerColumns,
  why: {
    sv: "När två är ansvariga väntar de på varandra.",
    en: "When two are responsible, they wait for each other.",
  },
  *check(row, { directory }) {
    if (row.responsible === null) return;
    const named = new Set(
      directory.read(row.responsible).flatMap(({ known, unit, party }) => (known ? [unit ?? party] : [])),
    );
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
    };
  },
};
