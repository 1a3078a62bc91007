import type { Basis, Fact } from "./basis";
import { chartFacts } from "./charts";
import { colorFact } from "./colors";
import { growthFacts } from "./grow-tables";
import { identityBasis } from "./identity";
import { insertFacts } from "./insert-cells";
import { matrixFacts } from "./matrix";
import { classes } from "./members/classes";
import type { Member } from "./member";
import { tableMoveFacts } from "./move-tables";
import { protectionFact } from "./protected-cells";
import { sizeFacts } from "./cell-size";
import { readLimitFact } from "./read-cells";
import { sheetNameFact } from "./sheet-name";
import { styleFacts } from "./restyle";
import { headingFact } from "./table-headings";
import { totalsFact } from "./table-totals";
import { tableFacts } from "./tables";
import { typedDateFacts } from "./typed-date";
import { typedNumberFacts } from "./typed-number";
import { typedTextFacts } from "./typed-text";
import { usedAreaFact } from "./used-area";
import { validationFacts } from "./validations";
import { writingFacts } from "./write-cells";
import { eventFacts } from "../protocol/events";
import { eventRangeFact } from "../protocol/event-ranges";
import { keptRangeFacts } from "../protocol/kept-ranges";

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
    ...[...validationFacts, ...chartFacts],
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
