/** The calendar of the seeds, for tests. */
import { calendarFile } from "../../pipeline/seeds/calendar.ts";
import { readSeed } from "../read-seed.ts";

export const calendar = readSeed("seeds/lexicon/calendar.yaml", calendarFile);
