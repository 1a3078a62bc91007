import { emptyBook, changeCell, type Book, type Value } from "../../src/xlsx/book";

/** A workbook with a little of what a grid must show: a table, a date, a merged title, hidden and many rows, a list, a comment. */
export function sampleBook(): Book {
  const book = emptyBook("Plan", "Lång", "Dold");
  const [plan, long, hidden] = book.sheets as [Book["sheets"][0], Book["sheets"][0], Book["sheets"][0]];
  hidden.visibility = "hidden";

  put(plan, 0, ["En plan för prov"]);
  plan.merges.push({ top: 0, left: 0, bottom: 0, right: 2 });
  changeCell(plan, 0, 0, { style: { font: { bold: true, size: 18 }, fill: "#FFF2CC" } });
  put(plan, 2, ["ID", "Aktivitet", "Klar", "Belopp"]);
  put(plan, 3, ["A-1", "Öppna laboratorium", 46112, 1234.5]);
  put(plan, 4, ["A-2", "Gemensam utbildning", 46477, 50]);
  put(plan, 5, ["A-3", "=inte en formel", null, true]);
  for (const row of [3, 4]) changeCell(plan, row, 2, { style: { numberFormat: "yyyy-mm-dd" } });
  plan.rows[4]!.hidden = true;
  plan.columns[1] = { width: 30 };
  plan.tables.push({
    id: 1,
    name: "Aktiviteter",
    area: { top: 2, left: 0, bottom: 5, right: 3 },
    columns: ["ID", "Aktivitet", "Klar", "Belopp"].map((name) => ({ name })),
    showHeaders: true,
    showTotals: false,
    showFilter: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
  });
  put(plan, 0, [null, null, null, null, "Till rad 5000"]);
  plan.hyperlinks.push({ area: { top: 0, left: 4, bottom: 0, right: 4 }, location: "'Lång'!B5000" });
  plan.freeze = { rows: 3, columns: 0 };

  plan.validations.push({
    areas: [{ top: 3, left: 7, bottom: 8, right: 7 }],
    type: "list",
    formula1: '"Inte påbörjad,Pågår,Genomförd"',
    allowBlank: true,
    showError: true,
    errorTitle: "Okänd status",
    error: "Välj en status ur listan.",
    promptTitle: "Status",
    prompt: "Välj hur långt arbetet har kommit.",
  });
  plan.comments.push({
    id: "{6B5A3F0E-9C1D-4E2A-8B7F-0D1C2B3A4F5E}",
    row: 3,
    column: 1,
    author: "Eva Ek",
    created: "2026-01-15T09:00:00.00Z",
    text: "Vem öppnar?",
    resolved: false,
    replies: [],
  });

  plan.charts.push({
    name: "Diagram 1",
    type: "columnClustered",
    title: "Belopp",
    showLegend: true,
    series: [{ name: '"Kronor"', categories: "Plan!$A$4:$A$5", values: "Plan!$D$4:$D$5" }],
    description: "A-1 kostar mest.",
    position: { left: 24, top: 165, width: 260, height: 150 },
  });

  put(long, 0, ["Nummer", "Text"]);
  for (let row = 1; row <= 10_000; row += 1) put(long, row, [row, `Rad ${row}`]);
  long.freeze = { rows: 1, columns: 0 };
  return book;
}

function put(sheet: Book["sheets"][0], row: number, values: Value[]): void {
  values.forEach((value, column) => {
    if (value !== null) changeCell(sheet, row, column, { value });
  });
}
