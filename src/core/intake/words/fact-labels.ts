import { listed } from "./listed";
import { editDistance } from "../../register/match-headings";
import { textKey } from "../../text";
import type { ProposedFact } from "../proposal";

/** A label in a plan's head: a fact, a validity (from and to), or an adoption (by whom, when and by which paragraph). */
export type FactLabel = ProposedFact | "validity" | "adoption" | "status" | "date";

const labels: Readonly<Record<FactLabel, readonly string[]>> = {
  title: listed(`titel, title, plan, planens namn, dokumentnamn, dokumentets namn, namn på planen, document title,
      name of plan, rubrik`),
  validFrom: listed(`gäller från, giltig från, gäller fr.o.m., gäller från och med, valid from, start of plan,
      effective from`),
  validTo: listed(`gäller till, giltig till, gäller t.o.m., gäller till och med, giltig till och med, giltig t.o.m.,
      valid to, valid until, expires`),
  validity: listed(`giltighetstid, giltighet, gäller, gäller för, gäller åren, planperiod, planen gäller, avser,
      avser perioden, period, planperiod, giltighetsperiod, period covered, valid, validity, runs,
      plan period, covers, programperiod, tidsperiod, mandatperiod, runs from`),
  referenceNumber:
    listed(`diarienummer, dnr, diarienr, diarie nr, ärendenummer, ärendenr, reference, reference number, ref,
      ref no, ref., case number, file number, our reference, document reference`),
  documentType: listed("dokumenttyp, typ av dokument, document type, type of document, typ av styrdokument"),
  adoption: listed(`antagen av, antaget av, antagen, antaget, beslutad av, beslutat av, beslutad, beslutat,
      fastställd av, fastställt av, fastställd, fastställt, godkänd av, beslut, adopted by, adopted,
      approved by, approved, agreed by, agreed, signed, undertecknad, endorsed by, signed off by, beslutas av`),
  adoptedBy: listed("beslutsinstans, beslutande organ, beslutsfattare, beslutande, beslutsorgan, deciding body"),
  adoptedOn: listed(`antagen den, antaget den, beslutsdatum, datum för beslut, beslutad den, fastställd den,
      fastställandedatum, date adopted, date approved, date of approval, adopted on, approved on,
      date of adoption, datum för fastställande`),
  decision: listed("paragraf, beslutsparagraf, minute, §"),
  documentOwner: listed(`dokumentansvarig, dokumentägare, ansvarig för dokumentet, ansvarig för planen, planansvarig,
      dokumentansvarig tjänsteperson, ansvarig tjänsteperson, document owner, owner of this document,
      owner of document, plan owner, owner, responsible for this plan, ansvarig`),
  addressee: listed("adresserat till, mottagare, addressee, addressed to, to, till"),
  reviewBy:
    listed(`aktualitetsprövning, tidpunkt för aktualitetsprövning, aktualitetsprövas, revideras senast, revideras,
      ses över senast, nästa översyn, review by, review due, due for review, review date, next review, to be reviewed,
      date of next review`),
  lastRevised: listed(`senast reviderad, senast uppdaterad, senast ändrad, reviderad, uppdaterad,
      tidpunkt för senaste revidering, senaste revidering, last revised, last updated, updated, revised,
      last amended, senaste uppdatering`),
  replaces: ["ersätter", "replaces", "supersedes"],
  relatedDocuments: listed(
    "relaterade styrdokument, relaterade dokument, related documents, se även, anknytande dokument",
  ),
  keywords: listed("sökord, nyckelord, keywords, key words"),
  coordinator: listed(`samordnare, samordnas av, kontaktperson, coordinator, plan coordinator, contact,
      samordnande funktion, contact person`),
  implementationGroup: listed("genomförandegrupp, arbetsgrupp, implementation group, working group"),
  status: ["status", "dokumentstatus", "document status"],
  date: ["datum", "date"],
};

const known = new Map<string, FactLabel>();
for (const [fact, names] of Object.entries(labels)) for (const name of names) known.set(name, fact as FactLabel);

const shortestGuess = 7;

/** What a label in the head is about, with a letter or two wrong as well. */
export function factOf(label: string): FactLabel | undefined {
  const key = textKey(label.replace(/[:*]+\s*$/u, ""));
  const exact = known.get(key);
  if (exact || key.length < shortestGuess) return exact;
  const near = [...known.keys()].filter(
    (name) => name.length >= shortestGuess && editDistance(key, name, 3) <= Math.min(2, Math.floor(key.length / 4)),
  );
  const facts = new Set(near.map((name) => known.get(name)));
  return facts.size === 1 ? [...facts][0] : undefined;
}

/** Words that open other lines as well. */
const unsure = new Set(
  listed(`to, till, plan, period, ref, owner, date, datum, status, beslut, title, titel, contact, avser, ansvarig, rubrik, valid,
      covers, reference, updated, revised, reviderad, uppdaterad, namn på planen, minute`),
);

/** Labels that open a line without a colon, the longest first: `Dnr KLF 2025/112`, `Antagen av kommunstyrelsen`. */
export const openings: readonly string[] = [...known.keys()]
  .filter((name) => !unsure.has(name))
  .toSorted((a, b) => b.length - a.length);

/** Labels that open a line only when a time follows them. */
export const unsureOpenings: readonly string[] = [...unsure].toSorted((a, b) => b.length - a.length);
