/** What a time expression says before any reference day is known. `resolve` turns it into EDTF. */
import type { NamedDay, Unit } from "./calendar.ts";

/** So many units: "two years". */
export interface Amount {
  readonly count: number;
  readonly unit: Unit;
}

/** Where in a longer stretch: "early", "at the end of". */
export type Part = "beginning" | "early" | "middle" | "late" | "end" | "so-far" | "rest";

/** Which of a row of like ones: the one before, the running one, the one after, the nearest behind or ahead. */
export type Which = "last" | "this" | "next" | "past" | "coming";

export type Meaning =
  /** "22 June 2014", "June 22", "June", "the 15th": null is what the words leave out. `weekday` 1 = Monday. */
  | {
      readonly kind: "date";
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      /** "last March", "this June"; null for plain. */
      readonly which: Which | null;
    }
  | { readonly kind: "year"; readonly year: number }
  /** `year` is its first; `exact` false for "the 80s", which leave the century open. */
  | { readonly kind: "decade"; readonly year: number; readonly exact: boolean }
  | { readonly kind: "century"; readonly number: number }
  /** "the fourth quarter of 2013", "summer": `code` 1–4, of halves 1–2, of seasons 21–24. */
  | {
      readonly kind: "stage";
      readonly unit: "quarter" | "half" | "season";
      readonly code: number;
      readonly year: number | null;
      readonly which: Which | null;
    }
  | { readonly kind: "weekday"; readonly weekday: number; readonly which: Which | null }
  /**
   * "two Fridays ago", "the Friday after Christmas": the count is negative for before, 0 for the nearest; null counts
   * from publication.
   */
  | {
      readonly kind: "weekdays";
      readonly weekday: number;
      readonly count: number;
      readonly from: Meaning | null;
    }
  | {
      readonly kind: "named";
      readonly rule: NamedDay["rule"];
      readonly year: number | null;
      /** "of last year". */
      readonly inYear: Which | null;
      readonly which: Which | null;
    }
  /** A unit counted from the running one: yesterday = day −1, next month = month +1. */
  | { readonly kind: "unit"; readonly unit: Unit; readonly offset: number }
  /** Counted from the day that the text spoke of last, not from publication: "the following week". */
  | { readonly kind: "told"; readonly of: Meaning }
  /** "three weeks ago" (−1), "in two days" (+1), "two days after X". `from` null = the reference day. */
  | {
      readonly kind: "shift";
      readonly amounts: readonly Amount[];
      readonly direction: 1 | -1;
      readonly from: Meaning | Anchor;
    }
  /** "the past two weeks" (−1), "the next three days" (+1), "within 5 days" (0: from the day itself on). */
  | {
      readonly kind: "stretch";
      readonly amounts: readonly Amount[];
      readonly direction: 1 | 0 | -1;
    }
  /** "two years ago this week": the time that the words mean from the day so many units away. */
  | {
      readonly kind: "seen-from";
      readonly amounts: readonly Amount[];
      readonly direction: 1 | -1;
      readonly of: Meaning;
    }
  /** "the three months ended June 30": `over` where the words say that it lies behind. */
  | {
      readonly kind: "ended";
      readonly amounts: readonly Amount[];
      readonly to: Meaning;
      readonly over: boolean;
    }
  /** "for two weeks from June 3". */
  | { readonly kind: "run"; readonly amounts: readonly Amount[]; readonly from: Meaning }
  | { readonly kind: "part"; readonly part: Part; readonly of: Meaning }
  /** "the first week of June", "the last Friday of October"; counts from the end where negative. */
  | {
      readonly kind: "nth";
      readonly nth: number;
      readonly count: number;
      readonly item: { readonly unit: Unit } | { readonly weekday: number };
      readonly of: Meaning;
    }
  /** "between 2003 and 2011", "since 1980": null is an open end. `exclude` for "before" and "after". */
  | {
      readonly kind: "interval";
      readonly from: Meaning | null;
      readonly to: Meaning | null;
      readonly exclude: boolean;
    }
  /** Found, but nothing to count: "recently", "days ago". */
  | { readonly kind: "vague" };

/**
 * What a shift counts from: the published day ("ago"), the published day if the verb is future ("in two weeks"
 * may also be a duration), or the day that the text spoke of last ("two days later").
 */
export type Anchor = "published" | "future" | "told";
