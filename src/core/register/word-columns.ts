/** Columns of the words that a plan adds to the lists by which goals are read, or strikes from them. */
export const wordColumns = {
  word: { heading: { sv: "Ord", en: "Word" }, shown: true, needed: true, asText: true, width: 30 },
  language: { heading: { sv: "Språk", en: "Language" }, shown: true, width: 12 },
  means: { heading: { sv: "Betydelse", en: "Means" }, shown: true, width: 26 },
  deed: {
    heading: { sv: "Lägg till eller stryk", en: "Add or strike" },
    shown: true,
    width: 22,
    synonyms: ["Åtgärd", "Action"],
  },
} as const;
