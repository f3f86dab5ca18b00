/** What is known of the names of one article while it is read from top to bottom. */
import type { Span } from "../../text/span.ts";
import type { ActorType } from "../candidates.ts";

/** A name that the article itself introduced: "Institute for Strategic Studies (ISS)", "Jane Doe". */
interface Local {
  readonly name: string;
  readonly type: ActorType | null;
  readonly gender: "female" | "male" | null;
  readonly country: string | null;
  /** For an acronym: the words that it stands for. */
  readonly standsFor: Span | null;
}

export interface Article {
  /** Registered actor id → order of its last full naming (larger is later). */
  readonly introduced: Map<string, number>;
  /** Surnames and acronyms of actors outside the register. */
  readonly locals: Map<string, Local>;
  /** Words seen in lower case: "however". */
  readonly small: ReadonlySet<string>;
  /** Words seen with a capital inside a sentence. */
  readonly capitals: ReadonlySet<string>;
}
