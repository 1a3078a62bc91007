import { readBook } from "../../../src/xlsx/read-book";
import { writeBook } from "../../../src/xlsx/write-book";
import { aPackage, partOf, relationships } from "../../support/xlsx-package";

describe("readTable", () => {
  it("reads headings with line breaks, totals and calculated columns", () => {
    expect(readBook(aFile()).sheets[0]?.tables).toMatchObject([
      {
        id: 7,
        name: "Plan",
        area: { top: 1, left: 0, bottom: 4, right: 1 },
        columns: [
          { name: "Klart\nsenast", totalsLabel: "Summa" },
          {
            name: "Kr",
            totalsFunction: "custom",
            totalsFormula: "MAX([Kr])",
            calculatedFormula: "Plan[[#This Row],[Kr]]*2",
          },
        ],
        showHeaders: true,
        showTotals: true,
        showFilter: true,
        style: "TableStyleLight9",
        showBandedRows: false,
      },
    ]);
  });

  it("keeps what the filter has chosen and which columns stand out", () => {
    const book = readBook(aFile());
    book.sheets[0]!.tables[0]!.showBandedRows = true;
    const saved = partOf(writeBook(book), "xl/tables/table7.xml");
    expect(saved).toContain(
      '<autoFilter ref="A2:B4"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>',
    );
    expect(saved).toContain('showFirstColumn="1"');
  });

  it("reads what filters by values and comparisons have chosen, and keeps filters of other kinds as they are", () => {
    const book = readBook(
      aFile(
        `<filterColumn colId="0"><filters blank="1"><filter val="å"/></filters></filterColumn><filterColumn colId="1"><dynamicFilter type="today"/></filterColumn>`,
      ),
    );
    const [table] = book.sheets[0]!.tables;
    expect(table!.filters).toEqual([
      { column: 0, values: ["å"], blanks: true },
      { column: 1, xml: '<filterColumn colId="1"><dynamicFilter type="today"/></filterColumn>' },
    ]);
    table!.filters = [{ ...table!.filters![1]!, column: 0 }];
    expect(partOf(writeBook(book), "xl/tables/table7.xml")).toContain(
      '<filterColumn colId="0"><dynamicFilter type="today"/></filterColumn></autoFilter>',
    );
  });

  it("leaves the part of a table that nobody has changed as it is", () => {
    const saved = writeBook(readBook(aFile()));
    expect(partOf(saved, "xl/tables/table7.xml")).toBe(partOf(aFile(), "xl/tables/table7.xml"));
  });

  it("keeps what the file says of columns that stay, by their names", () => {
    const book = readBook(aFile());
    const { columns } = book.sheets[0]!.tables[0]!;
    columns.splice(0, 2, { name: "Ny" }, columns[1]!);
    const saved = partOf(writeBook(book), "xl/tables/table7.xml");
    expect(saved).toContain('<tableColumn queryTableFieldId="4" id="2" name="Kr"');
    expect(saved).toContain('<tableColumn id="3" name="Ny"/>');
    expect(saved).toContain('tableType="queryTable"');
  });

  it("takes no sorting by colour for one by values", () => {
    const colours = `</autoFilter><sortState ref="A3:B4"><sortCondition sortBy="cellColor" ref="A3:A4" dxfId="0"/></sortState><autoFilter>`;
    expect(readBook(aFile(colours)).sheets[0]!.tables[0]!.sort).toBeUndefined();
  });
});

// Helpers

const CHOSEN = '<filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn>';

function aFile(filter = CHOSEN): Uint8Array {
  return aPackage({
    sheet: `<sheetData/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["table", "../tables/table7.xml"] }),
      "xl/tables/table7.xml": `<table id="7" tableType="queryTable" name="Plan" displayName="Plan" ref="A2:B5" totalsRowCount="1">
        <autoFilter ref="A2:B4">${filter}</autoFilter>
        <tableColumns count="2"><tableColumn id="1" name="Klart_x000a_senast" totalsRowLabel="Summa"/>
          <tableColumn id="2" queryTableFieldId="4" name="Kr" totalsRowFunction="custom"><calculatedColumnFormula>Plan[[#This Row],[Kr]]*2</calculatedColumnFormula><totalsRowFormula>MAX([Kr])</totalsRowFormula></tableColumn></tableColumns>
        <tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showRowStripes="0"/></table>`,
    },
  });
}
