/** The words of the calendar, as `seeds/lexicon/calendar.yaml` gives them. Time rules take them as a value. */

export type Unit =
  | "day"
  | "week"
  | "fortnight"
  | "weekend"
  | "working_day"
  | "working_week"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** A name and its other spellings; the position in its list is its meaning (January = 1, Monday = 1). */
export interface CalendarName {
  readonly name: string;
  readonly short: readonly string[];
}

/** A day known by a name: the same date every year, a weekday of a month, days from Easter, or one day of history. */
export interface NamedDay {
  readonly names: readonly string[];
  /** Names that stand for the day only where the words are known to tell a time. */
  readonly short?: readonly string[] | undefined;
  readonly rule:
    | { readonly month: number; readonly day: number }
    | {
        readonly month: number;
        readonly weekday: number;
        readonly nth: number;
        readonly plus: number;
      }
    | { readonly easter: number }
    | { readonly date: string };
}

export interface Calendar {
  readonly months: readonly CalendarName[];
  readonly weekdays: readonly CalendarName[];
  readonly seasons: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly decades: Readonly<Record<string, number>>;
  /** "today" 0, "yesterday" −1. */
  readonly near_days: Readonly<Record<string, number>>;
  /** Names of the running day that stand for it only where the words are known to tell a time, or at the end of an interval. */
  readonly present: readonly string[];
  readonly day_parts: readonly string[];
  readonly named_days: readonly NamedDay[];
  /** Months that are also everyday words or names: months only beside a number or a preposition. */
  readonly doubtful_months: readonly string[];
  /** Words before or after a weekday that make it part of a name: "Bloody Sunday", "Sunday Times". */
  readonly name_before_weekday: readonly string[];
  readonly name_after_weekday: readonly string[];
  /** Words before a four-digit number that make it no year: "resolution 1929". */
  readonly number_before: readonly string[];
  /** Vague times: no unit to count. */
  readonly vague: readonly string[];
  /** Words that show the tense of a sentence, beside past forms in -ed. */
  readonly tense: {
    /** Futures, plans, what is due. */
    readonly ahead: readonly string[];
    readonly back: readonly string[];
    /** Words in -ed that are no past form. */
    readonly neither: readonly string[];
  };
}
