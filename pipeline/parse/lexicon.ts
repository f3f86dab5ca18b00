/** What parsing needs to know of words; read-only, the same for every article. */
import type { Furniture } from "../seeds/furniture.ts";
import type { Languages } from "../seeds/languages.ts";
import type { AbbreviationWords } from "../text/sentences.ts";
import type { Calendar } from "../time/calendar.ts";

export interface ParseLexicon {
  readonly abbreviations: AbbreviationWords;
  readonly calendar: Calendar;
  readonly furniture: Furniture;
  readonly languages: Languages;
}
