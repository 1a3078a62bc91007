import { Facts, type Fact } from "../plan/facts";
import type { Text } from "../text";
import type { TableDefinition } from "./definition";

/** The facts table holds one fact a row: its key in the first column, its value in the second. */
export const factsTable = {
  name: "PlanFacts",
  title: { sv: "Plan", en: "Plan" },
  needed: true,
  schema: Facts,
  columns: {
    fact: { heading: { sv: "Uppgift", en: "Fact" }, shown: true, needed: true, width: 30, synonyms: ["Nyckel", "Key"] },
    value: { heading: { sv: "Värde", en: "Value" }, shown: true, needed: true, width: 80, asText: true },
  },
} as const satisfies TableDefinition & { schema: unknown };

/** What each fact is called in the first column. */
export const factNames: Readonly<Record<Fact, Text & { readonly synonyms?: readonly string[] }>> = {
  title: { sv: "Titel", en: "Title" },
  validFrom: { sv: "Gäller från", en: "Valid from" },
  validTo: { sv: "Gäller till", en: "Valid to", synonyms: ["Gäller t.o.m."] },
  referenceNumber: { sv: "Diarienummer", en: "Reference number", synonyms: ["Dnr"] },
  documentType: { sv: "Dokumenttyp", en: "Document type" },
  documentOwner: { sv: "Dokumentansvarig", en: "Document owner" },
  addressee: { sv: "Adresserat till", en: "Addressee" },
  reviewBy: { sv: "Aktualitetsprövning", en: "Review by", synonyms: ["Tidpunkt för aktualitetsprövning"] },
  lastRevised: { sv: "Senast reviderad", en: "Last revised", synonyms: ["Tidpunkt för senaste revidering"] },
  replaces: { sv: "Ersätter", en: "Replaces" },
  replacedBy: { sv: "Ersätts av", en: "Replaced by" },
  relatedDocuments: { sv: "Relaterade styrdokument", en: "Related documents" },
  keywords: { sv: "Sökord", en: "Keywords" },
  coordinator: { sv: "Samordnare", en: "Coordinator" },
  implementationGroup: { sv: "Genomförandegrupp", en: "Implementation group" },
  language: { sv: "Språk", en: "Language" },
  registerVersion: { sv: "Registerversion", en: "Register version" },
};
