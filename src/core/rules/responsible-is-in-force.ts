import { writtenName } from "../plan/directory";
import { statusKindOf } from "../status/activity-status";
import { quoted } from "../text";
import { write } from "./fix";
import { ownerColumns } from "./owner-columns";
import { at, type Rule } from "./rule";
import { isOver, successorsOf } from "./successors";

/** A unit that has ended answers no questions. What was finished before needs no new owner. */
export const responsibleIsInForce: Rule<"goals" | "activities"> = {
  id: "responsible-is-in-force",
  severity: "warning",
  scope: "row",
  tables: ["goals", "activities"],
  reads: {
    ...ownerColumns,
    units: ["party", "unit", "validTo", "replacedBy"],
    statuses: ["status", "type"],
    activities: ["responsible", "status"],
    today: true,
  },
  why: {
    sv: "En enhet som har upphört kan ingen följa upp med.",
    en: "Nobody can follow up with a unit that has ended.",
  },
  *check(row, plan) {
    if (row.responsible === null) return;
    if (row.table === "activities" && hasEnded.has(statusKindOf(row.status, plan))) return;
    const ended = plan.directory.read(row.responsible).find(({ unit }) => isOver(unit, plan.today));
    if (!ended?.unit?.validTo) return;
    const successors = successorsOf(ended.unit, plan);
    const name = quoted(writtenName(ended));
    const until = ended.unit.validTo.typed;
    const [only] = successors.map((one) => quoted(one));
    yield {
      at: at(row, "responsible"),
      text:
        only === undefined
          ? {
              sv: `”${name}” upphörde ${until}. Välj vem som har tagit över.`,
              en: `“${name}” ended ${until}. Choose who has taken over.`,
            }
          : successors.length === 1
            ? {
                sv: `”${name}” upphörde ${until} och är ersatt av ”${only}”. Byt ansvarig.`,
                en: `“${name}” ended ${until} and has been replaced by “${only}”. Change who is responsible.`,
              }
            : {
                sv: `”${name}” upphörde ${until} och är uppdelad på ${successors.length} enheter. Välj vilken av dem som ansvarar här.`,
                en: `“${name}” ended ${until} and has been split into ${successors.length} units. Choose which of them is responsible here.`,
              },
      fixes: successors.map((successor) => {
        const value = row.responsible!.replace(ended.typed, () => successor);
        return write(at(row, "responsible"), value, successors.length === 1);
      }),
    };
  },
};

const hasEnded: ReadonlySet<string> = new Set(["done", "stopped"]);
