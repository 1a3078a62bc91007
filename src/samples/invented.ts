import { defaultStatuses } from "../core/register/set-up/default-statuses";
import { areas, deeds, notes, parties, units } from "./invented-words";
import { randomFrom, type Random } from "./random";
import type { Register } from "./register-book";

type Rows<Table extends "goals" | "activities"> = NonNullable<Register[Table]>;

const activitiesPerArea = 20;
const terms = ["HT 2025", "VT 2026", "HT 2026", "VT 2027", "HT 2027", "VT 2028"] as const;
const statuses = defaultStatuses("sv");
const statusWords = statuses.map(({ status }) => status);

/** A made-up plan of the size that coordinators have: 120 activities in 6 areas, 25 goals, 4 parties, and the usual faults. */
export function inventedPlan(seed = 2026): Register {
  const random = randomFrom(seed);
  return {
    language: "sv",
    facts: {
      title: "Handlingsplan för studentstaden Granvik 2025–2028",
      validFrom: "2025-07-01",
      validTo: "2028-06-30",
      referenceNumber: "KS 2025/0417",
      documentType: "Handlingsplan",
      documentOwner: "Strategichefen",
      addressee: "Samtliga nämnder",
      reviewBy: "våren 2027",
      keywords: "studenter, samverkan, bostäder",
      coordinator: "Samordnare, Kommunledningskontoret",
      language: "svenska",
      registerVersion: "2",
    },
    parties,
    units: units.map(([party, unit, title]) => ({ party, unit, function: title })),
    areas: areas.map(({ area }, at) => ({ no: String(at + 1), area, responsible: nameOf(units[at]!) })),
    goals: areas.flatMap((_, at) => goalsOf(at, random)),
    activities: areas.flatMap((_, at) => activitiesOf(at, random)),
    meetings: [
      { meeting: "Samverkansgruppen", date: "2026-11-24", papersDue: "2026-11-10", period: "HT 2026" },
      { meeting: "Samverkansgruppen", date: "2027-05-18", papersDue: "2027-05-04", period: "VT 2027" },
      { meeting: "Samverkansgruppen", date: "2027-11-23", papersDue: "2027-11-09", period: "HT 2027" },
    ],
    decisions: [
      {
        party: "GK",
        decidingBody: "Kommunstyrelsen",
        type: "antagen",
        date: "2025-05-20",
        paragraph: "§ 131",
        referenceNumber: "KS 2025/0417",
      },
      { party: "NU", decidingBody: "Rektor", type: "antagen", date: "2025-06-02", referenceNumber: "NU 2025/88" },
      { party: "NSK", decidingBody: "Fullmäktige", type: "antagen", date: "2025-05-28" },
    ],
    statuses,
  };
}

function goalsOf(area: number, random: Random): Rows<"goals"> {
  return areas[area]!.measures.map(([goal, indicator, baseline, target], at) => ({
    no: `${area + 1}.${at + 1}`,
    area: areas[area]!.area,
    goal,
    indicator,
    baseline,
    target,
    due: indicator ? random.pick(["2027-12-31", "VT 2028", "2028-06-30"]) : null,
    responsible: nameOf(random.pick(units)),
    forecast: random.pick(["bedöms uppnås", "bedöms delvis uppnås", "bedöms inte uppnås", "kan inte bedömas"]),
    id: idOf("M", random),
  }));
}

function activitiesOf(area: number, random: Random): Rows<"activities"> {
  const { area: name, things, measures } = areas[area]!;
  return Array.from({ length: activitiesPerArea }, (_, at) => {
    const start = random.below(4);
    const responsible = random.pick(units);
    const status = random.pick(statusWords);
    return {
      no: `${area + 1}.${(at % measures.length) + 1}.${Math.floor(at / measures.length) + 1}`,
      area: name,
      goal: measures[at % measures.length]![0],
      activity: `${deeds[(at + area) % deeds.length]} ${things[at % things.length]}`,
      expectedResult: random.chance(60)
        ? random.pick(["Beslutsunderlag", "Skriftlig rapport", "Ny rutin i drift", "Publicerad guide"])
        : null,
      responsible: ownerOf(responsible, random),
      takingPart: nameOf(random.pick(units.filter(([party]) => party !== responsible[0]))),
      start: terms[start]!,
      due: dueOf(start, random),
      reportBack: random.chance(85)
        ? `${random.pick(["Hösten 2026", "Våren 2027", "Hösten 2027"])} i Samverkansgruppen`
        : null,
      status: random.chance(3) ? "Pågår enl plan" : random.chance(6) ? null : status,
      progressNote: random.chance(55) ? random.pick(notes) : null,
      id: idOf("A", random),
    };
  });
}

/** Mostly one unit; now and then two, one that no longer exists, or nobody: what people do. */
function ownerOf(unit: (typeof units)[number], random: Random): string | null {
  const slip = random.below(40);
  if (slip === 0) return null;
  if (slip === 1) return "Utbildningskontoret";
  if (slip === 2) return `${nameOf(unit)}; ${nameOf(random.pick(units))}`;
  return nameOf(unit);
}

function dueOf(start: number, random: Random): string | null {
  const slip = random.below(30);
  if (slip === 0) return "så snart som möjligt";
  if (slip === 1) return terms[Math.max(0, start - 1)]!;
  if (slip === 2) return "HT 2029";
  return slip < 5 ? null : (terms[start + 1 + random.below(2)] ?? "2028-06-30");
}

function nameOf([party, unit]: (typeof units)[number]): string {
  return `${party}: ${unit}`;
}

function idOf(letter: "A" | "M", random: Random): string {
  return `${letter}-${Array.from({ length: 8 }, () => random.pick([..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"])).join("")}`;
}
