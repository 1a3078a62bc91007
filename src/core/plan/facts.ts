import * as z from "zod/mini";
import { choice, label, period, text } from "./column-types";

/** What a plan says about itself, one fact a row of the facts table. */
export const Facts = z.object({
  title: text,
  validFrom: period,
  validTo: period,
  referenceNumber: label,
  documentType: text,
  documentOwner: text,
  addressee: text,
  reviewBy: period,
  lastRevised: period,
  replaces: label,
  replacedBy: label,
  relatedDocuments: label,
  keywords: text,
  coordinator: text,
  implementationGroup: text,
  language: choice({
    sv: { sv: ["svenska", "sv"], en: ["Swedish"] },
    en: { sv: ["engelska", "en"], en: ["English"] },
  }),
  registerVersion: label,
});

export type Fact = keyof z.infer<typeof Facts>;
