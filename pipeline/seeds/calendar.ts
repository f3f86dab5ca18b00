/** The calendar's words, as seeds/lexicon/calendar.yaml holds them. */
import { z } from "zod";
import type { Calendar } from "../time/calendar.ts";

const word = z.string().min(1);
const words = z.array(word);
const name = z.strictObject({ name: word, short: words });
const meaning = z.record(word, z.number().int());
const month = z.number().int().min(1).max(12);

const rule = z.union([
  z.strictObject({ month, day: z.number().int().min(1).max(31) }),
  z.strictObject({
    month,
    weekday: z.number().int().min(1).max(7),
    nth: z.number().int().min(-1).max(5),
    plus: z.number().int(),
  }),
  z.strictObject({ easter: z.number().int() }),
  z.strictObject({ date: z.iso.date() }),
]);

const units = z.strictObject({
  day: words,
  week: words,
  fortnight: words,
  weekend: words,
  working_day: words,
  working_week: words,
  month: words,
  quarter: words,
  half: words,
  year: words,
  decade: words,
  century: words,
});

export const calendarFile: z.ZodType<Calendar> = z.strictObject({
  months: z.array(name).length(12),
  weekdays: z.array(name).length(7),
  seasons: z.record(word, z.number().int().min(21).max(24)),
  units,
  numbers: meaning,
  ordinals: meaning,
  decades: meaning,
  near_days: meaning,
  present: words,
  day_parts: words,
  named_days: z.array(z.strictObject({ names: words.min(1), short: words.optional(), rule })),
  doubtful_months: words,
  name_before_weekday: words,
  name_after_weekday: words,
  number_before: words,
  vague: words,
  tense: z.strictObject({ ahead: words, back: words, neither: words }),
});
