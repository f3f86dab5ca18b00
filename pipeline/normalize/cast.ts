/** The cast of one article: its actors, and the words that refer to them. */
import type { ActorType, MentionType } from "../extract/candidates.ts";
import type { Span } from "../text/span.ts";

export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly gender: "female" | "male" | null;
  readonly parent: string | null;
  readonly registered: boolean;
}

/** Words that refer to an actor, and the rule or sieve that says so. */
export interface Reference extends Span {
  readonly actor: Actor;
  readonly type: MentionType;
  /** The sieve that settled it (`actor.surname`), or the rule that found it where it can mean one actor only. */
  readonly method: string;
  /** Whether the words make a row of mentions by themselves. */
  readonly stands: boolean;
  /** Where it starts with the title before it: "President Cole". */
  readonly from: number;
  /** Office words beside the name, folded. */
  readonly role: readonly string[];
}

/** Words without a title that refer to an actor; they make a row only if something needs them, unless they stand. */
export const referenceTo = (
  { start, end }: Span,
  actor: Actor,
  type: MentionType,
  method: string,
  stands = false,
): Reference => ({ start, end, from: start, actor, type, method, stands, role: [] });
