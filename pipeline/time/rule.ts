/** A rule for time expressions: about itself, with examples that run as tests, and how to read what it finds. */
import type { RuleAbout } from "../text/rule.ts";
import type { Meaning } from "./meaning.ts";
import type { Parser } from "./phrase.ts";
import type { Words } from "./words.ts";

export interface TimeRule extends RuleAbout {
  /** Builds the parser; `inner` reads the expressions of the strata below, for rules that combine them. */
  readonly read: (words: Words, inner: Parser<Meaning>) => Parser<Meaning>;
}
