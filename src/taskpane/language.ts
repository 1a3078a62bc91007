import { createContext, use } from "react";
import type { Locale, Text } from "../core/text";

/** The language that the pane is read in. */
export const Language = createContext<Locale>("sv");

/** Picks a text's words in the reader's language. */
export function useSay(): (text: Text) => string {
  const locale = use(Language);
  return (text) => text[locale];
}

/** The language to meet a person in, by that of the menus around the pane (`sv-SE`). */
export function localeOf(displayLanguage: string): Locale {
  return /^sv\b/i.test(displayLanguage) ? "sv" : "en";
}
