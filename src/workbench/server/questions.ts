import type { Book } from "../../xlsx/book";
import type { Area } from "../../xlsx/model/area";
import type { Locale } from "./messages";
import { edge, type EdgeQuestion } from "./questions/edge";
import { filterValues, type FilterValues } from "./questions/filter-values";
import { findText, type Found, type FindQuestion } from "./questions/find-text";
import { listValues } from "./questions/list-values";
import { rowViews } from "./row-view";
import { usedSize } from "./sheet-view";
import type { Look, RowView } from "./views";

/** What a tab cannot know, since it holds only the rows it shows. */
export type Question = { sheet: number } & (
  | ({ of: "edge" } & EdgeQuestion)
  /** The cells that Ctrl+C takes. */
  | { of: "cells"; area: Area }
  /** What the list of a cell's validation offers. */
  | { of: "list"; row: number; column: number }
  /** What the filter of a table's column can let through. */
  | { of: "filter"; table: string; column: number }
  | ({ of: "find" } & FindQuestion)
);

export type Answers = {
  edge: { row: number; column: number };
  cells: { looks: Look[]; rows: RowView[] };
  list: { texts: string[] };
  filter: FilterValues;
  find: Found;
};
export type Answer = Answers[Question["of"]];

export function answerQuestion(book: Book, question: Question, locale: Locale): Answer {
  const sheet = book.sheets[question.sheet];
  if (!sheet) throw new RangeError(`no sheet ${question.sheet}`);
  switch (question.of) {
    case "edge":
      return edge(sheet, question);
    case "cells": {
      const { top, bottom, left, right } = question.area;
      const last = Math.max(top, Math.min(bottom, usedSize(sheet).rows - 1));
      const rows = Array.from({ length: last - top + 1 }, (_, down) => top + down);
      const views = rowViews(book, sheet, rows, locale);
      return {
        looks: views.looks,
        rows: views.rows.map(({ row, cells }) => ({
          row,
          cells: cells.filter(({ column }) => left <= column && column <= right),
        })),
      };
    }
    case "list":
      return { texts: listValues(book, sheet, question, locale) };
    case "filter":
      return filterValues(sheet, question, locale);
    case "find":
      return findText(sheet, question, locale);
  }
}
