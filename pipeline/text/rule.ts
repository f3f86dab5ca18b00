/**
 * A rule explains itself: an id that stands in the records it makes, a sentence, and examples that run as tests.
 * In an example the parts that the rule must find stand in brackets with their role:
 * "[source Lund] [cue said] that [content the talks would go on]."
 */

export interface RuleAbout {
  /** Stable; becomes `method`: lower case, e.g. `statement.verb-that`. */
  readonly id: string;
  /** What it finds, one line. */
  readonly finds: string;
  readonly matches: readonly string[];
  /** Sentences in which it must find nothing. */
  readonly ignores: readonly string[];
}
