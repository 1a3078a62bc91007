import { BookError } from "./book-error";
import { readSharedStrings, type SharedStrings } from "./cells/read-shared-strings";
import { readPeople } from "./comments/people";
import { keepParts } from "./kept/keep-parts";
import { keepStyles } from "./kept/keep-styles";
import { openPackage } from "./package/open-package";
import { partText } from "./package/part-text";
import { kindOf, readRelationships } from "./package/relationships";
import { readSheet } from "./sheet/read-sheet";
import { readTheme } from "./styles/colors";
import { isUsualFont } from "./styles/usual-font";
import { readStyles } from "./styles/read-styles";
import { readNames } from "./workbook/read-names";
import { fromXstring } from "./xml/escape";
import { readXml } from "./xml/xml-element";
import type { Book, Sheet, Visibility } from "./book";
import type { Parts } from "./package/open-package";
import type { SheetSources } from "./sheet/read-sheet";
import type { XmlElement } from "./xml/xml-element";

/** More cells than this would fill the memory. */
const MOST_CELLS = 5_000_000;

/**
 * Opens an .xlsx (or .xlsm) file.
 * @throws BookError when it is something else, protected with a password, damaged or too large
 */
export function readBook(bytes: Uint8Array): Book {
  const parts = openPackage(bytes);
  const path = readRelationships(parts, "").find((relationship) => kindOf(relationship) === "officeDocument")?.target;
  const workbook = path === undefined || !path.endsWith(".xml") ? undefined : readPart(parts, path);
  if (path === undefined || workbook?.name !== "workbook") throw new BookError("not-xlsx");

  const relationships = readRelationships(parts, path);
  const partOf = (kind: string) => relationships.find((relationship) => kindOf(relationship) === kind)?.target ?? "";
  const theme = readTheme(readPart(parts, partOf("theme")));
  const styles = readPart(parts, partOf("styles"));
  const looks = readStyles(styles, theme);
  const date1904 = workbook.child("workbookPr")?.flag("date1904") ?? false;
  const strings = readStrings(parts, partOf("sharedStrings"));
  const people = readPeople(parts, relationships);
  const names = new Map(people?.people.map(({ id, name }) => [id, name]));
  const sources: SheetSources = {
    parts,
    theme,
    looks,
    styles: looks.cells,
    strings,
    date1904,
    people: names,
    room: { cells: MOST_CELLS },
  };

  const all = (workbook.child("sheets")?.all("sheet") ?? []).map((entry): Sheet | undefined => {
    const id = entry.attribute("id");
    const relationship = relationships.find((candidate) => candidate.id === id);
    // Charts and dialogs that fill a whole tab are no sheets of cells.
    if (relationship && kindOf(relationship) !== "worksheet") return undefined;
    const content = parts.get(relationship?.target ?? "");
    if (!relationship || !content) throw new BookError("damaged", entry.attribute("name"));
    const about = { name: fromXstring(entry.attribute("name") ?? ""), sheetId: entry.number("sheetId") ?? 0 };
    const sheet = readSheet(about, relationship.target, content, sources);
    sheet.visibility = readVisibility(entry.attribute("state"));
    return sheet;
  });
  const sheets = all.filter((sheet) => sheet !== undefined);
  if (sheets.length === 0) throw new BookError("damaged", path);
  const active = all[workbook.child("bookViews", "workbookView")?.number("activeTab") ?? 0];

  const book: Book = { sheets, names: [], activeSheet: active ? sheets.indexOf(active) : 0, date1904 };
  if (!isUsualFont(looks.defaultFont)) book.defaultFont = looks.defaultFont;
  if (workbook.child("workbookProtection")?.flag("lockStructure")) book.structureProtected = true;
  book.kept = keepParts(parts, path, workbook, keepStyles(styles, parts.get(partOf("styles")), looks), people);
  readNames(workbook.child("definedNames"), book, all);
  return book;
}

function readPart(parts: Parts, path: string): XmlElement | undefined {
  const bytes = parts.get(path);
  return bytes && readXml(partText(bytes), path);
}

function readStrings(parts: Parts, path: string): SharedStrings {
  const bytes = parts.get(path);
  return bytes ? readSharedStrings(partText(bytes), path) : { texts: [], rich: new Map() };
}

function readVisibility(state: string | undefined): Visibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
