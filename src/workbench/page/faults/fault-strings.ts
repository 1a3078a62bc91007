import type { Sentence } from "../../server/messages";

/** The words of the menu in which things are made to go wrong. */
export const faultStrings = {
  faults: { sv: "Fel med flit", en: "Faults on purpose" },
  hint: {
    sv: "Prova hur tillägget klarar sig. Gäller bara den här fliken.",
    en: "Try how the add-in copes. Concerns this tab only.",
  },
  latency: { sv: "Väntan på Excel", en: "Waiting for Excel" },
  noWait: { sv: "Ingen", en: "None" },
  wait300: { sv: "0,3 sekunder", en: "0.3 seconds" },
  wait2000: { sv: "2 sekunder", en: "2 seconds" },
  wait10000: { sv: "10 sekunder", en: "10 seconds" },
  requests: { sv: "Anrop till Excel", en: "Requests to Excel" },
  requestsSucceed: { sv: "Lyckas", en: "Succeed" },
  failsHalfway: { sv: "Misslyckas halvvägs", en: "Fail halfway" },
  cellEdited: { sv: "Nekas: en cell redigeras", en: "Refused: a cell is being edited" },
  tooBusy: { sv: "Nekas: för många anrop", en: "Refused: too many requests" },
  sessionLost: { sv: "Nekas: sessionen är slut", en: "Refused: the session is over" },
  requestTooLarge: { sv: "Nekas: anropet är för stort", en: "Refused: the request is too large" },
  responseTooLarge: { sv: "Utförs, men svaret är för stort", en: "Done, but the response is too large" },
  noCapability: { sv: "Nekas: behörighet saknas", en: "Refused: no permission" },
  events: { sv: "Händelser från Excel", en: "Events from Excel" },
  eventsArrive: { sv: "Kommer fram", en: "Arrive" },
  eventLost: { sv: "Försvinner", en: "Are lost" },
  eventDoubled: { sv: "Kommer två gånger", en: "Arrive twice" },
  eventLate: { sv: "Kommer 5 sekunder för sent", en: "Arrive 5 seconds late" },
  when: { sv: "Hur ofta", en: "How often" },
  next: { sv: "En gång, nästa gång", en: "Once, the next time" },
  everyThird: { sv: "Var tredje gång", en: "Every third time" },
  always: { sv: "Varje gång", en: "Every time" },
  breakLine: { sv: "Bryt förbindelsen i 5 sekunder", en: "Break the connection for 5 seconds" },
  allOff: { sv: "Stäng av alla fel", en: "Turn all faults off" },
} satisfies Record<string, Sentence>;

export function faultsOn(count: number): Sentence {
  return { sv: `Fel med flit: ${count} på`, en: `Faults on purpose: ${count} on` };
}
