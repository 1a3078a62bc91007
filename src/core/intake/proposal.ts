import type { Locale, Text } from "../text";
import type { Said, Spot } from "./source";
import type { Field } from "./words/field-names";

/** What a plan says about itself, in the register's terms and a few that become a decision. */
export type ProposedFact =
  | "title"
  | "validFrom"
  | "validTo"
  | "referenceNumber"
  | "documentType"
  | "adoptedBy"
  | "adoptedOn"
  | "decision"
  | "documentOwner"
  | "addressee"
  | "reviewBy"
  | "lastRevised"
  | "replaces"
  | "relatedDocuments"
  | "keywords"
  | "coordinator"
  | "implementationGroup";

/** A unit or body as the source names it, with its party where the source gives it in that place. */
export type ProposedUnit = {
  readonly unit: string;
  readonly party?: string;
  readonly from: readonly Spot[];
};

/** An organisation that is a party of the plan, with the short name that the source uses for it. */
export type ProposedParty = { readonly name: string; readonly shortName?: string };

/** What the register has no field for, under the heading or label where it stood. */
export type Note = {
  readonly heading: string;
  readonly value: string | number;
  readonly from: readonly Spot[];
};

/** When a report is due, and to whom. */
export type ReportBack = { readonly period: string; readonly forum?: string };

export type ProposedGoal = {
  area?: Said;
  text: Said;
  indicator?: Said;
  baseline?: Said;
  target?: Said;
  deadline?: Said;
  lead?: ProposedUnit;
  notes: Note[];
};

export type ProposedActivity = {
  text: Said;
  area?: Said;
  goal?: ProposedGoal;
  owners: ProposedUnit[];
  participants: ProposedUnit[];
  start?: Said;
  end?: Said;
  reportBack: ReportBack[];
  reportBackFrom: Spot[];
  status?: Said;
  comment?: Said;
  deliverable?: Said;
  notes: Note[];
};

/** Something to ask rather than guess. The proposal holds what `assumed` says until a person answers. */
export type Question = {
  /** One for each thing that can be asked about, so that an answer can be given by name. */
  readonly id: string;
  /** The words of the source that are unclear. */
  readonly quoted: string;
  readonly text: Text;
  readonly from: readonly Spot[];
  /** Answers to choose between; the first is what has been assumed. */
  readonly answers: readonly Answer[];
};

/** What a person has answered: the ids of questions, and those of the answers chosen. */
export type Answers = ReadonlyMap<string, string>;

/** One way to read what is unclear. */
export type Answer = { readonly id: string; readonly text: Text };

/** A column of a sheet and what it is taken to be about. */
export type ReadColumn = {
  /** A person says by it what the column is about, as the answer to a question. */
  readonly id: string;
  readonly at: number;
  readonly heading: string;
  readonly from: readonly Spot[];
  readonly field: Field | "period" | "ownerParty" | "note";
  /** 1: a known heading. Lower: one that is like it, or holds it. 0: not known. 2: a person has said so. */
  readonly confidence: number;
  /** Some of what stands in it. */
  readonly examples: readonly string[];
};

/** One cell or value that names several bodies: parted into them, unless a person says that it is to stay whole. */
export type Split = {
  /** The answer `whole` to it leaves the words as typed. */
  readonly id: string;
  readonly text: string;
  readonly from: readonly Spot[];
  readonly into: readonly { readonly unit: string; readonly party?: string; readonly takesPart: boolean }[];
};

/** What a source would become in the register, for a person to look at, correct and say yes to. */
export type Proposal = {
  readonly language: Locale;
  readonly facts: ReadonlyMap<ProposedFact, Said>;
  /** Facts that the source has a place for and says nothing in. */
  readonly emptyFacts: readonly ProposedFact[];
  readonly parties: readonly ProposedParty[];
  readonly areas: readonly Said[];
  readonly goals: readonly ProposedGoal[];
  readonly activities: readonly ProposedActivity[];
  readonly questions: readonly Question[];
  /** None for a document. */
  readonly columns: readonly ReadColumn[];
  readonly splits: readonly Split[];
  /** Text that is no part of the register: legends, totals, introductions. */
  readonly leftOut: readonly Said[];
  /** Headings, labels and words that only say what a row or line is. */
  readonly headings: readonly Said[];
};
