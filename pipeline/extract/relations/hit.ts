/** An event as a sentence tells it, before it is known whose claim it is. */
import type { RelationType } from "../candidates.ts";
import type { Told } from "./modality.ts";

export interface Hit {
  readonly rule:
    | "event.adjective"
    | "event.infinitive"
    | "event.noun"
    | "event.role"
    | "event.verb"
    | "event.verb-object";
  readonly type: RelationType;
  /** Index of the unit that tells it. */
  readonly trigger: number;
  /** Chunk that holds the trigger. */
  readonly chunk: number;
  /** Units that name those who act, and those acted upon; either may be empty. */
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** A unit that the evidence must hold besides: what a relative clause is about. */
  readonly about?: number;
  readonly symmetric: boolean;
  readonly told: Told;
  /** Told as known: a noun with its owner ("Iran's support"), not a claim of the sentence. */
  readonly presupposed: boolean;
}
