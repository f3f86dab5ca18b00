/** The lexicon: words and what they mean, a field for each file of seeds/lexicon. */
import type { z } from "zod";
import { abbreviationsFile } from "./abbreviations.ts";
import { calendarFile } from "./calendar.ts";
import { cuesFile } from "./cues.ts";
import { eventsFile } from "./events.ts";
import { namingFile } from "./naming.ts";
import { tiesFile } from "./ties.ts";
import { titlesFile } from "./titles.ts";

export interface Lexicon {
  readonly abbreviations: z.infer<typeof abbreviationsFile>;
  readonly calendar: z.infer<typeof calendarFile>;
  readonly cues: z.infer<typeof cuesFile>;
  readonly events: z.infer<typeof eventsFile>;
  readonly naming: z.infer<typeof namingFile>;
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
  const naming = read("naming", namingFile);
  const ties = read("ties", tiesFile);
  const titles = read("titles", titlesFile);
  return (
    abbreviations &&
    calendar &&
    cues &&
    events &&
    naming &&
    ties &&
    titles && {
      abbreviations,
      calendar,
      cues,
      events,
      naming,
      ties,
      titles,
    }
  );
};
