import { counted } from "../../core/counted";
import type { Text } from "../../core/text";

/** What the add-in says of itself. */
export const aboutStrings = {
  version: (version: string): Text => ({ sv: `Version ${version}`, en: `Version ${version}` }),
  smarta: {
    sv: "Frågorna om SMARTA är råd. De prövades på 129 mål och aktiviteter ur offentliga planer som ordlistorna då inte var anpassade till. Överensstämmelsen med människors bedömning (F1) var 0,78 för S, 0,82 för M och 0,97 för T. När de svårbedömda räknades bort var den 0,90, 0,91 och 1,00.",
    en: "The questions about SMARTA are advice. They were tried on 129 goals and activities of public plans that the word lists had not been fitted to. They agreed with people (F1) to 0.78 for S, 0.82 for M and 0.97 for T; without those that are hard to judge, to 0.90, 0.91 and 1.00.",
  },
  check: (rules: number): Text =>
    counted(rules, {
      sv: [
        () => "Kontrollen läser planens tabeller och prövar dem mot en regel. Den ändrar ingenting.",
        (n) => `Kontrollen läser planens tabeller och prövar dem mot ${n} regler. Den ändrar ingenting.`,
      ],
      en: [
        () => "The check reads the plan's tables and tries them against one rule. It changes nothing.",
        (n) => `The check reads the plan's tables and tries them against ${n} rules. It changes nothing.`,
      ],
    }),
  privacy: {
    sv: "Inget lämnar arbetsboken: tillägget skickar ingenting vidare och kräver ingen inloggning.",
    en: "Nothing leaves the workbook: the add-in sends nothing on and asks for no login.",
  },
} as const;
