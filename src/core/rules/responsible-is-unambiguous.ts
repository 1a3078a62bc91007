import { unitName } from "../plan/directory";
import { quoted } from "../text";
import { ownerColumns } from "./owner-columns";
import { at, type Rule } from "./rule";

/** Two parties may each have a unit of the same name; which of them answers has to be said. */
export const responsibleIsUnambiguous: Rule<"goals" | "activities"> = {
  id: "responsible-is-unambiguous",
  severity: "error",
  scope: "row",
  tables: ["goals", "activities"],
  reads: ownerColumns,
  why: {
    sv: "När två parter har en enhet med samma namn måste det sägas vilken som menas.",
    en: "When two parties have a unit of the same name, it must be said which one is meant.",
  },
  *check(row, { directory }) {
    if (row.responsible === null) return;
    const unclear = directory.read(row.responsible).find(({ namesakes }) => namesakes.length > 0);
    if (!unclear) return;
    const [first, second] = unclear.namesakes.map(({ unit, party }) =>
      quoted(unitName(unit.unit ?? "", party?.shortName ?? unit.party)),
    );
    const typed = quoted(unclear.typed);
    yield {
      at: at(row, "responsible"),
      text: {
        sv: `Flera enheter heter ”${typed}”. Skriv vilken som menas, till exempel ”${first}” eller ”${second}”.`,
        en: `Several units are called “${typed}”. Write which is meant, such as “${first}” or “${second}”.`,
      },
    };
  },
};
