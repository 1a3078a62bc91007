import { changeCell, emptyBook } from "../../src/xlsx/book";
import type { Book, Sheet, Value } from "../../src/xlsx/book";
import type { Style } from "../../src/xlsx/model/style";

/** A book with one of everything that the model holds. */
export function aRichBook(): Book {
  const book = emptyBook("Plan", "Läget – Välfärd", "Dolt");
  const [plan, status, hidden] = book.sheets as [Sheet, Sheet, Sheet];
  fillPlan(plan);
  fillStatus(status);
  hidden.visibility = "veryHidden";
  hidden.columnRuns = [{ first: 7, last: 16_383, column: { hidden: true } }];
  putRow(hidden, 0, ["Ja", "Nej"]);
  book.names.push({ name: "Svar", formula: "Dolt!$A$1:$B$1" });
  book.activeSheet = 1;
  return book;
}

/** Writes values side by side, from column A. */
export function putRow(sheet: Sheet, row: number, values: readonly Value[], style?: Style): void {
  values.forEach((value, column) => {
    if (value === null && !style) return;
    changeCell(sheet, row, column, style ? { value, style } : { value });
  });
}

const heading: Style = { font: { bold: true, color: "#FFFFFF" }, fill: "#1F4E79", wrap: true, vertical: "center" };

function fillPlan(sheet: Sheet): void {
  putRow(sheet, 0, ["Handlingsplan 2026–2030 🙂"], { font: { size: 16, bold: true } });
  putRow(sheet, 2, ["Nr", "Aktivitet", "Klart senast", "Status", "Kostnad"], heading);
  putRow(sheet, 3, ["1.1", "=SUMMA(1;2) är text", 46_112, "Pågår", 1500.5]);
  putRow(sheet, 4, ["1.2", "  mellanslag och\nradbrytning ", 46_500, "Genomförd", 0]);
  putRow(sheet, 5, ["1.3", "\u0007 _x0041_ \r\n", null, { error: "#N/A" }, true]);
  putRow(sheet, 6, ["Summa", null, null, null, 1500.5]);
  changeCell(sheet, 3, 2, { style: { numberFormat: "yyyy-mm-dd", horizontal: "left" } });
  changeCell(sheet, 4, 2, { style: { numberFormat: "mmmm yyyy" } });
  changeCell(sheet, 6, 4, { formula: "SUBTOTAL(109,PlanActivities[Kostnad])" });
  changeCell(sheet, 8, 0, { style: { quotePrefix: true } });
  changeCell(sheet, 8, 0, { value: "'=1+1" });
  changeCell(sheet, 8, 1, { arrayArea: { top: 8, left: 1, bottom: 9, right: 1 } });
  changeCell(sheet, 8, 1, { formula: 'TRANSPOSE(Dolt!A1:B1)&"<&>"' });
  changeCell(sheet, 8, 1, { value: "Ja<&>" });
  sheet.tables.push({
    id: 3,
    name: "PlanActivities",
    area: { top: 2, left: 0, bottom: 6, right: 4 },
    columns: [
      { name: "Nr", totalsLabel: "Summa" },
      { name: "Aktivitet" },
      { name: "Klart senast" },
      { name: "Status" },
      { name: "Kostnad", totalsFunction: "sum" },
    ],
    showHeaders: true,
    showTotals: true,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
    filters: [
      { column: 1, values: ["  mellanslag och\nradbrytning ", "<b>"], blanks: true },
      {
        column: 2,
        custom: [
          { operator: "greaterThan", value: "46000" },
          { operator: "equal", value: "a*" },
        ],
        and: true,
      },
    ],
    sort: [
      { column: 2, descending: true, matchCase: true },
      { column: 0, descending: false, matchCase: true },
    ],
  });
  sheet.validations.push({
    areas: [{ top: 3, left: 3, bottom: 5, right: 3 }],
    type: "list",
    formula1: '"Pågår,Genomförd"',
    allowBlank: true,
    showError: true,
    errorTitle: "Status",
    error: "Välj en status\nur listan.",
    promptTitle: "Status",
    prompt: "Hur går det?",
  });
  sheet.validations.push({
    areas: [{ top: 3, left: 2, bottom: 5, right: 2 }],
    type: "date",
    operator: "between",
    formula1: "46000",
    formula2: "48000",
    allowBlank: false,
    showError: false,
  });
  sheet.validations.push({
    areas: [{ top: 3, left: 4, bottom: 5, right: 4 }],
    type: "any",
    formula1: "",
    allowBlank: true,
    showError: true,
    promptTitle: "Kostnad",
    prompt: "I kronor, utan moms.",
    showPrompt: false,
  });
  sheet.validations.push({
    areas: [{ top: 8, left: 4, bottom: 8, right: 4 }],
    type: "time",
    operator: "lessThan",
    formula1: "0.5",
    allowBlank: true,
    showError: true,
    errorStyle: "warning",
    inCellDropDown: false,
  });
  sheet.hyperlinks.push({ area: cell(0, 6), address: "https://example.org/?a=1&b=2", tooltip: "Mer" });
  sheet.hyperlinks.push({ area: cell(1, 6), location: "'Läget – Välfärd'!A1" });
  sheet.comments.push({
    id: "{0A1B2C3D-0000-4000-8000-00000000000A}",
    row: 3,
    column: 1,
    author: "Åsa <LiU>",
    created: "2026-11-25T10:11:12.34Z",
    text: "Räcker pengarna?\n_x0041_ ",
    resolved: true,
    replies: [
      {
        id: "{0A1B2C3D-0000-4000-8000-00000000000B}",
        author: "Bo & Co",
        created: "2026-11-25T11:00:00.00Z",
        text: "Ja.",
      },
    ],
  });
  sheet.columns[1] = { width: 40 };
  sheet.columns[2] = { width: 14.5, style: { numberFormat: "yyyy-mm-dd" } };
  sheet.columns[3] = { hidden: true };
  sheet.rows[0]!.height = 24;
  sheet.rows[5]!.hidden = true;
  sheet.freeze = { rows: 3, columns: 1 };
  sheet.customProperties.set("plan-register", "version=1; åäö 🙂");
  sheet.names.push({ name: "Lokalt", formula: "Plan!$B$4", hidden: true });
}

function fillStatus(sheet: Sheet): void {
  putRow(sheet, 0, ["Läget den 22 november 2026"], {
    font: { name: "Arial", size: 14, italic: true, underline: true },
  });
  putRow(sheet, 2, ["Status", "Antal"], heading);
  putRow(sheet, 3, ["Genomförda", 25], {
    borders: { bottom: { style: "thin", color: "#808080" }, top: { style: "hair" } },
  });
  putRow(sheet, 4, ["Pågår", 6], { fill: "#FFF2CC", locked: false, indent: 2 });
  putRow(sheet, 5, ["Avvikelse", 3], { font: { strikethrough: true, color: "#C00000" }, numberFormat: "0.00" });
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 4 });
  sheet.conditionalFormats.push({
    areas: [{ top: 3, left: 0, bottom: 5, right: 1 }],
    priority: 1,
    kind: "formula",
    formula: "$B4<5",
    style: { fill: "#F8CBAD", font: { bold: true, color: "#833C0B" } },
  });
  sheet.conditionalFormats.push({
    areas: [{ top: 3, left: 1, bottom: 5, right: 1 }],
    priority: 2,
    kind: "cellValue",
    operator: "notBetween",
    formula1: "5",
    formula2: "$F$1",
    style: { fill: "#C6EFCE" },
    stopIfTrue: true,
  });
  for (const operator of ["contains", "notContains", "beginsWith", "endsWith"] as const) {
    const areas = [{ top: 3, left: 0, bottom: 5, right: 0 }];
    sheet.conditionalFormats.push({ areas, priority: 3, kind: "containsText", operator, text: 'å "så"', style: {} });
  }
  sheet.charts.push({
    name: "Läget",
    type: "barClustered",
    title: "Aktiviteter efter status",
    showLegend: true,
    series: [
      {
        name: "'Läget – Välfärd'!$B$3",
        categories: "'Läget – Välfärd'!$A$4:$A$6",
        values: "'Läget – Välfärd'!$B$4:$B$6",
        color: "#1F4E79",
      },
    ],
    description: "25 är genomförda, 6 pågår och 3 avviker.",
    position: { left: 12, top: 120, width: 360, height: 216 },
  });
  sheet.charts.push({
    name: "Cirkel",
    type: "pie",
    title: null,
    showLegend: false,
    series: [{ name: null, categories: "'Läget – Välfärd'!$A$4:$A$6", values: "'Läget – Välfärd'!$B$4:$B$6" }],
    position: { left: 12, top: 350, width: 200, height: 150 },
  });
  sheet.tabColor = "#70AD47";
  sheet.showGridlines = false;
  sheet.protection = { locked: true, hasPassword: false };
  sheet.page = {
    orientation: "landscape",
    paperSize: 9,
    fitWidth: 1,
    fitHeight: null,
    printArea: { top: 0, left: 0, bottom: 40, right: 6 },
    titleRows: { first: 2, last: 2 },
    header: "&LKS 2019-695",
    footer: "&RSida &P av &N",
    centerHorizontally: true,
    margins: { top: 0.5, bottom: 0.5, left: 0.4, right: 0.4, header: 0.2, footer: 0.2 },
  };
}

function cell(row: number, column: number) {
  return { top: row, left: column, bottom: row, right: column };
}
