import type { Book, Sheet } from "../../../xlsx/book";
import type { Area } from "../../../xlsx/model/area";
import type { Happening } from "../happening";
import { sheetId } from "../identity";
import { deletion, insertion } from "../moving/shift";
import { wholeSheet } from "../ranges/geometry";
import { copySheet } from "./copy-sheet";
import { SheetMirror } from "./mirror";
import { bookParts } from "./parts";
import type { Patch, SheetKey, Step } from "./patch";

/**
 * Finds out what each deed has changed, by comparing the places that happenings name with a mirror of the workbook. So
 * nothing that changes a workbook needs to know of histories; it only has to say truthfully where.
 */
export class Recorder {
  readonly #book: Book;
  readonly #mirrors = new Map<SheetKey, SheetMirror>();
  #order: Sheet[] = [];
  #bookParts: Map<string, string>;
  #steps: Step[] = [];
  readonly #unsettled = new Set<Sheet>();
  #bookUnsettled = false;

  constructor(book: Book) {
    this.#book = book;
    this.#bookParts = bookParts(book);
    this.#order = [...book.sheets];
    for (const sheet of book.sheets) this.#mirrors.set(this.#key(sheet), new SheetMirror(sheet));
  }

  /** What has changed since the last time somebody asked. */
  take(): Patch {
    this.settle();
    const steps = this.#steps;
    this.#steps = [];
    return steps;
  }

  /** Compares what was put off. To be called before cells move, while areas still stand where they stood. */
  settle(): void {
    for (const sheet of this.#unsettled) this.#compareParts(sheet, false);
    this.#unsettled.clear();
    if (this.#bookUnsettled) this.#compareBook(false);
    this.#bookUnsettled = false;
  }

  note(happening: Happening): void {
    switch (happening.kind) {
      case "selected":
      case "sheet-activated":
        return;
      case "settings":
        this.#book.sheets.forEach((sheet) => this.#unsettled.add(sheet));
        this.#bookUnsettled = true;
        return;
      case "cells":
        if (happening.change !== "RangeEdited") return this.#noteShift(happening);
        return this.#noteCells(happening.sheet, happening.area);
      case "look":
        this.#noteSheets();
        return this.#noteCells(happening.sheet, happening.area ?? wholeSheet);
      case "comment":
        return void this.#unsettled.add(happening.sheet);
      case "calculated":
        return this.#compareCells(happening.sheet, happening.area, true);
      case "formulas":
      case "sorted":
        return this.#noteCells(happening.sheet, happening.area);
      case "filtered":
      case "rows-hidden":
        return this.#noteCells(happening.sheet, wholeSheet);
      default:
        this.#noteSheets();
        for (const sheet of this.#book.sheets) this.#noteCells(sheet, wholeSheet);
        this.#bookUnsettled = true;
    }
  }

  #noteCells(sheet: Sheet, area: Area): void {
    if (!this.#book.sheets.includes(sheet)) return;
    this.#unsettled.add(sheet);
    this.#compareCells(sheet, area, false);
  }

  #noteShift({ sheet, area, change, shift: way }: Extract<Happening, { kind: "cells" }>): void {
    const shift =
      change === "RowInserted" || way === "Down"
        ? insertion(area, "Down")
        : change === "ColumnInserted" || way === "Right"
          ? insertion(area, "Right")
          : deletion(area, change === "RowDeleted" || way === "Up" ? "Up" : "Left");
    const mirror = this.#mirrors.get(this.#key(sheet))!;
    const gone = mirror.shift(shift);
    const contents = shift.count > 0 ? mirror.compare(sheet, area) : gone;
    this.#steps.push({ kind: "shift", sheet: this.#key(sheet), shift, ...contents });
    for (const each of this.#book.sheets) {
      this.#compareCells(each, wholeSheet, true);
      this.#compareParts(each, true);
    }
    this.#compareBook(true);
    this.#unsettled.clear();
  }

  #noteSheets(): void {
    const { sheets } = this.#book;
    if (sheets.length === this.#order.length && sheets.every((sheet, index) => sheet === this.#order[index])) return;
    const contents = new Map<SheetKey, Sheet>();
    const before = this.#order.map((sheet) => this.#key(sheet));
    for (const sheet of this.#order) {
      if (sheets.includes(sheet)) continue;
      contents.set(this.#key(sheet), copySheet(sheet));
      this.#mirrors.delete(this.#key(sheet));
      this.#unsettled.delete(sheet);
    }
    for (const sheet of sheets) {
      if (this.#order.includes(sheet)) continue;
      contents.set(this.#key(sheet), copySheet(sheet));
      this.#mirrors.set(this.#key(sheet), new SheetMirror(sheet));
    }
    this.#order = [...sheets];
    this.#steps.push({ kind: "sheets", before, after: sheets.map((sheet) => this.#key(sheet)), contents });
  }

  #compareCells(sheet: Sheet, area: Area, derived: boolean): void {
    const changes = this.#mirrors.get(this.#key(sheet))!.compare(sheet, area);
    if (changes.runs.length > 0 || changes.looks.length > 0)
      this.#steps.push({ kind: "cells", sheet: this.#key(sheet), ...changes, derived });
  }

  #compareParts(sheet: Sheet, derived: boolean): void {
    for (const change of this.#mirrors.get(this.#key(sheet))?.compareParts(sheet) ?? [])
      this.#steps.push({ ...change, sheet: this.#key(sheet), derived });
  }

  #compareBook(derived: boolean): void {
    const now = bookParts(this.#book);
    for (const part of new Set([...this.#bookParts.keys(), ...now.keys()])) {
      const [before, after] = [this.#bookParts.get(part), now.get(part)];
      if (before !== after) this.#steps.push({ kind: "part", sheet: null, part, before, after, derived });
    }
    this.#bookParts = now;
  }

  #key(sheet: Sheet): SheetKey {
    return sheetId(this.#book, sheet);
  }
}
