/** Temporal expressions of English news: where they stand and what they say, before any reference day is known. */
import type { Span } from "../text/span.ts";

/** What an expression says; `resolve` turns it into EDTF. Other kinds may join. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** Id of the rule that read it. */
  readonly rule: string;
}
