import { registerBook, type Register } from "../../src/samples/register-book";
import type { Book } from "../../src/xlsx/book";

/** A small register that works, as a workbook: two areas, one goal, three activities. */
export function aRegisterBook(difference: Partial<Register> = {}): Book {
  return registerBook({ ...small, ...difference });
}

const small: Register = {
  language: "sv",
  facts: { title: "Handlingsplan LK–LiU", validFrom: "2026", validTo: "2027", referenceNumber: "KS 2026-101" },
  parties: [
    { party: "Linköpings kommun", shortName: "LK", type: "kommun" },
    { party: "Linköpings universitet", shortName: "LiU", type: "lärosäte" },
  ],
  units: [{ party: "LK", unit: "Kommunikationsstaben" }],
  areas: [
    { no: "1", area: "Studentliv" },
    { no: "2", area: "Välfärd" },
  ],
  goals: [{ area: "Studentliv", goal: "300 studenter deltar", due: "2027", id: "M-AAAAAAAA" }],
  activities: [
    { area: "Studentliv", activity: "Ta fram en guide", status: "Genomförd", id: "A-AAAAAAAA" },
    { area: "Studentliv", activity: "Öppna ett kontor", status: "Pågår enligt plan", id: "A-BBBBBBBB" },
    { area: "Välfärd", activity: "=1+1 är två", status: "Uppskjuten", id: "A-CCCCCCCC" },
  ],
};

/** What sets a small register right: no rule about errors has anything to say of it. */
export const soundPlan: Partial<Register> = {
  goals: [
    { area: "Studentliv", goal: "300 studenter deltar", due: "2027", responsible: "LK", id: "M-AAAAAAAA" },
    { area: "Välfärd", goal: "30 studenter har praktik", due: "2027", responsible: "LK", id: "M-BBBBBBBB" },
  ],
  activities: [
    {
      area: "Studentliv",
      goal: "300 studenter deltar",
      activity: "Ta fram en guide",
      responsible: "LK: Kommunikationsstaben",
      status: "Genomförd",
      id: "A-AAAAAAAA",
    },
    {
      area: "Välfärd",
      goal: "30 studenter har praktik",
      activity: "=1+1 är två",
      responsible: "LK: Kommunikationsstaben",
      status: "Pågår enligt plan",
      id: "A-CCCCCCCC",
    },
  ],
};
