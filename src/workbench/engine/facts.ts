import type { Basis, Fact } from "./basis";
import { cellEditingFact } from "./cell-editing";
import { chartFacts } from "./sheets/charts";
import { clearFact } from "./cells/clear-cells";
import { replicaFacts } from "../sharing/replicas";
import { historyFacts } from "./history/history";
import { headerFact } from "./sheets/header-codes";
import { hyperlinkFacts } from "./cells/hyperlinks";
import { mergeFact } from "./cells/merge-cells";
import { activationFact } from "./selection";
import { commentFacts } from "./cells/comments";
import { conditionalFacts } from "./members/conditional-formats";
import { copyCellsFacts } from "./cells/copy-cells";
import { findFacts } from "./ranges/find-text";
import { calculationFacts } from "./calculation/evaluate";
import { keepTotalsFact } from "./tables/keep-totals";
import { copyFacts } from "./sheets/copy-sheet";
import { fillFact } from "./cells/fill-down";
import { filterFacts } from "./tables/filter-table";
import { invalidValueFact } from "./cells/invalid-value";
import { moveCellsFact } from "./cells/move-cells";
import { newRowFacts } from "./tables/new-rows";
import { pasteFacts } from "./cells/paste-cells";
import { sortFacts } from "./cells/sort-cells";
import { tableColumnFact } from "./tables/table-columns";
import { tableRowFacts } from "./tables/table-rows";
import { validationTestFacts } from "./cells/validation-test";
import { colorFact } from "./looks/colors";
import { growthFacts } from "./tables/grow-tables";
import { identityBasis } from "./identity";
import { insertFacts } from "./moving/insert-cells";
import { matrixFacts } from "./ranges/matrix";
import { classes } from "./members/classes";
import type { Member } from "./member";
import { ruleMoveFact } from "./moving/move-rules";
import { tableMoveFacts } from "./moving/move-tables";
import { protectionFact } from "./cells/protected-cells";
import { sizeFacts } from "./cells/cell-size";
import { readLimitFact } from "./cells/read-cells";
import { sheetNameFact } from "./sheets/sheet-name";
import { styleFacts } from "./looks/restyle";
import { headingFact } from "./tables/table-headings";
import { totalsFact } from "./tables/table-totals";
import { tableFacts } from "./tables/tables";
import { typedDateFacts } from "./typing/typed-date";
import { typedNumberFacts } from "./typing/typed-number";
import { typedTextFacts } from "./typing/typed-text";
import { usedAreaFact } from "./ranges/used-area";
import { validationFacts } from "./cells/validations";
import { writingFacts } from "./cells/write-cells";
import { eventFacts } from "../protocol/events";
import { eventRangeFact } from "../protocol/event-ranges";
import { failureFacts } from "../protocol/failure";
import { keptRangeFacts } from "../protocol/kept-ranges";
import { payloadFacts } from "../protocol/payload";

const REFERENCE = "https://learn.microsoft.com/javascript/api/excel/excel.";

/** All that the workbench holds to be true of Excel, and how it knows: each member, and what belongs to none. */
export function allFacts(): Fact[] {
  return [
    ...memberFacts(),
    { about: "Ids of sheets and tables", basis: identityBasis },
    ...[...keptRangeFacts, ...eventFacts, eventRangeFact, ...writingFacts, ...matrixFacts],
    ...[...typedTextFacts, ...typedNumberFacts, ...typedDateFacts],
    ...[...growthFacts, headingFact, ...tableFacts, totalsFact, ...tableMoveFacts, ...insertFacts],
    ...[readLimitFact, protectionFact, sheetNameFact, usedAreaFact, ...styleFacts, colorFact, ...sizeFacts],
    ...[...validationFacts, ...chartFacts, headerFact, ...hyperlinkFacts, mergeFact, clearFact],
    ...historyFacts,
    ...replicaFacts,
    ...[cellEditingFact, ...failureFacts, ...payloadFacts],
    ...[
      ...copyFacts,
      activationFact,
      ruleMoveFact,
      ...sortFacts,
      ...filterFacts,
      ...tableRowFacts,
      tableColumnFact,
      ...newRowFacts,
    ],
    ...[...calculationFacts, keepTotalsFact],
    ...[...copyCellsFacts, ...findFacts],
    ...[...commentFacts, ...conditionalFacts],
    ...[moveCellsFact, ...pasteFacts, fillFact, invalidValueFact, ...validationTestFacts],
  ];
}

function memberFacts(): Fact[] {
  return Object.entries(classes).flatMap(([name, { members }]) =>
    Object.entries(members as Record<string, Member<never>>).flatMap(([member, { basis }]) => {
      const about = `${name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
      return [basis].flat().map((each) => ({ about, basis: withPage(each as Basis, name) }));
    }),
  );
}

/** `documented` without more means the member's own page. */
function withPage(basis: Basis, className: string): Basis {
  return basis.source === "reference" ? { ...basis, source: REFERENCE + className.toLowerCase() } : basis;
}
