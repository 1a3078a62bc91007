import type { Locale } from "../core/text";

/** Which colours the pane wears; `system` follows Excel, or else the operating system. */
export type Theme = "system" | "light" | "dark";

/** What a person has chosen; `null` until they choose. */
export type Preferences = {
  readonly language: Locale | null;
  readonly theme: Theme;
  /** The function and party that the person accepts findings as; absent until they have said. */
  readonly by?: string;
};

/** Keeps a person's choices from one time to the next, as well as the browser lets it. */
export type PreferenceStore = {
  load(): Preferences;
  save(preferences: Preferences): void;
};

const languages: readonly unknown[] = ["sv", "en"] satisfies Locale[];
const themes: readonly unknown[] = ["system", "light", "dark"] satisfies Theme[];

/**
 * Choices kept by the browser under a key. It is asked for its storage each time, because browsers that keep nothing
 * for embedded pages throw at the mere mention of it: then the choices last as long as the pane is open.
 */
export function browserPreferences(key: string, storage: () => Storage): PreferenceStore {
  return {
    load() {
      try {
        return readPreferences(storage().getItem(key));
      } catch {
        return readPreferences(null);
      }
    },
    save(preferences) {
      try {
        storage().setItem(key, JSON.stringify(preferences));
      } catch {
        // Nothing is lost but the memory of it.
      }
    },
  };
}

/** Whatever stands there reads: an older version, or another add-in, may have written it. */
function readPreferences(kept: string | null): Preferences {
  const { language, theme, by } = Object(kept === null ? null : JSON.parse(kept)) as Record<string, unknown>;
  return {
    language: languages.includes(language) ? (language as Locale) : null,
    theme: themes.includes(theme) ? (theme as Theme) : "system",
    ...(typeof by === "string" && by.trim() ? { by } : {}),
  };
}
