/** The lexicon: words and what they mean, a field for each file of seeds/lexicon. */
import type { z } from "zod";
import { abbreviationsFile } from "./abbreviations.ts";
import { calendarFile } from "./calendar.ts";
import { cuesFile } from "./cues.ts";
import { eventsFile } from "./events.ts";
import { furnitureFile } from "./furniture.ts";
import { languagesFile } from "./languages.ts";
import { namingFile } from "./naming.ts";
import { stanceFile } from "./stance.ts";
import { tiesFile } from "./ties.ts";
import { titlesFile } from "./titles.ts";

export interface Lexicon {
  readonly abbreviations: z.infer<typeof abbreviationsFile>;
  readonly calendar: z.infer<typeof calendarFile>;
  readonly cues: z.infer<typeof cuesFile>;
  readonly events: z.infer<typeof eventsFile>;
  readonly furniture: z.infer<typeof furnitureFile>;
  readonly languages: z.infer<typeof languagesFile>;
  readonly naming: z.infer<typeof namingFile>;
  readonly stance: z.infer<typeof stanceFile>;
  readonly ties: z.infer<typeof tiesFile>;
  readonly titles: z.infer<typeof titlesFile>;
}

/** Reads a file of seeds/lexicon by its name; null where it cannot be read. */
type ReadFile = <T>(name: string, schema: z.ZodType<T>) => T | null;

/** The whole lexicon, or null where a file of it cannot be read; all files are tried. */
export const readLexicon = (read: ReadFile): Lexicon | null => {
  const abbreviations = read("abbreviations", abbreviationsFile);
  const calendar = read("calendar", calendarFile);
  const cues = read("cues", cuesFile);
  const events = read("events", eventsFile);
  const furniture = read("furniture", furnitureFile);
  const languages = read("languages", languagesFile);
  const naming = read("naming", namingFile);
  const stance = read("stance", stanceFile);
  const ties = read("ties", tiesFile);
  const titles = read("titles", titlesFile);
  return (
    abbreviations &&
    calendar &&
    cues &&
    events &&
    furniture &&
    languages &&
    naming &&
    stance &&
    ties &&
    titles && {
      abbreviations,
      calendar,
      cues,
      events,
      furniture,
      languages,
      naming,
      stance,
      ties,
      titles,
    }
  );
};
