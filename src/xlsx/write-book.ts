import { lookupIn } from "./charts/cached-values";
import { keptDrawingRelationships } from "./charts/write-charts";
import { People } from "./comments/people";
import { keptSheetRelationships } from "./comments/write-comments";
import { StringTable } from "./cells/string-table";
import { writeKeptParts } from "./kept/write-kept";
import { PackageWriter } from "./package/package-writer";
import { RelationshipList } from "./package/relationship-list";
import { writeSheet } from "./sheet/write-sheet";
import { StyleSheet } from "./styles/style-sheet";
import { writeTheme } from "./styles/write-theme";
import { USUAL_FONT } from "./styles/usual-font";
import { TableNames } from "./tables/write-tables";
import { visibleSheet, writeWorkbook } from "./workbook/write-workbook";
import type { Book } from "./book";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const WORKBOOK_PART = "xl/workbook.xml";

/**
 * Saves a book as an .xlsx file, with what the opened file held beyond the model. The same book always gives the same bytes.
 * @throws BookError `text-too-long` or `header-too-long` when a cell or a page's header holds more than Excel can
 */
export function writeBook(book: Book): Uint8Array {
  const { kept } = book;
  const output = new PackageWriter();
  const strings = new StringTable();
  const styles = new StyleSheet(book.defaultFont ?? USUAL_FONT, kept?.styles);
  const relationships = new RelationshipList(kept?.workbookRelationships);
  const packageRelationships = new RelationshipList(kept?.packageRelationships);

  // Kept parts come first, so that new ones do not take their names.
  const ofSheets = book.sheets.flatMap((sheet) => [
    ...keptSheetRelationships(sheet),
    ...keptDrawingRelationships(sheet),
  ]);
  writeKeptParts(kept, [...packageRelationships.all, ...relationships.all, ...ofSheets], output);

  const people = new People(kept?.people);
  const lookup = lookupIn(book.sheets);
  const targets = { output, strings, styles, tableNames: new TableNames(), lookup, people, kept };
  const active = visibleSheet(book);
  const sheetIds = book.sheets.map((sheet, index) => {
    const path = output.free("xl/worksheets/sheet", "xml");
    writeSheet(sheet, path, { number: index + 1, isActive: index === active }, targets);
    return relationships.to("worksheet", path);
  });
  people.write(output, relationships);
  output.add("xl/styles.xml", `${SPREADSHEET}.styles+xml`, styles.content());
  relationships.to("styles", "xl/styles.xml");
  if (!relationships.has("theme")) {
    output.add("xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", writeTheme());
    relationships.to("theme", "xl/theme/theme1.xml");
  }
  if (strings.size > 0) {
    output.add("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`, strings.toXml());
    relationships.to("sharedStrings", "xl/sharedStrings.xml");
  }
  const contentType = kept?.workbookContentType ?? `${SPREADSHEET}.sheet.main+xml`;
  output.add(WORKBOOK_PART, contentType, writeWorkbook(book, sheetIds));
  output.relate(WORKBOOK_PART, relationships.all);
  packageRelationships.to("officeDocument", WORKBOOK_PART);
  output.relate("", packageRelationships.all);
  return output.toBytes();
}
