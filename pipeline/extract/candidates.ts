/** What extraction finds: candidates with spans (code points into the text) and the id of the rule that found them. */
import type { actorType, mentionType } from "../../schema/codes/actors.ts";
import type { modality, relationClass, relationType } from "../../schema/codes/relations.ts";
import type { factuality, speechAct } from "../../schema/codes/statements.ts";
import type { CodeOf } from "../../schema/vocabulary.ts";
import type { Span } from "../text/span.ts";

export type ActorType = CodeOf<typeof actorType>;
export type MentionType = CodeOf<typeof mentionType>;
export type SpeechAct = CodeOf<typeof speechAct>;
export type Factuality = CodeOf<typeof factuality>;
export type RelationType = CodeOf<typeof relationType>;
type RelationClass = CodeOf<typeof relationClass>;
type Modality = CodeOf<typeof modality>;

/** Words that may refer to an actor. */
export interface MentionCandidate {
  readonly rule: string;
  readonly span: Span;
  readonly type: MentionType;
  /** Ids of registered actors that the words can mean, best first; empty where none is known. */
  readonly actors: readonly string[];
  /** What the words themselves tell of the actor; the only knowledge of one outside the register. */
  readonly guess: Guess;
  /**
   * False where the words only name it in passing: an adjective of origin ("Iranian officials"), a pronoun.
   * Such a candidate becomes a mention only if a statement's speaker or a relation needs it.
   */
  readonly stands: boolean;
}

export interface Guess {
  /** The name without titles and possessive: "Ana Ruiz". For descriptions the head noun with its modifiers. */
  readonly name: string;
  readonly type: ActorType | null;
  /** ISO 3166-1 alpha-3, from an adjective or title beside it. */
  readonly country: string | null;
  /** From a title, pronoun or first name where the language tells it. */
  readonly gender: "female" | "male" | null;
  /** The title or office words beside the name: "Foreign Ministry Spokeswoman". */
  readonly role: Span | null;
  /** For an acronym in brackets: the span of the name that it stands for. */
  readonly standsFor: Span | null;
}

/** A source's words, as they stand beside the cue. */
export interface Source {
  /** The whole noun phrase: "the city's mayor Ana Ruiz", "he". */
  readonly span: Span;
  /** Its head, the words that name the speaker: "Ana Ruiz". */
  readonly head: Span;
}

export interface StatementCandidate {
  readonly rule: string;
  readonly cue: Span | null;
  /** Content, in order, outer marks and edge punctuation already left out as the codebook says. */
  readonly segments: readonly Span[];
  readonly source: Source | null;
  /**
   * True where the source is not in this sentence's words but carried over from the statement before it
   * (an implied subject, a running quotation): `source` is then that statement's.
   */
  readonly carried: boolean;
  readonly coSources: readonly Source[];
  readonly via: Source | null;
  readonly act: SpeechAct;
  readonly factuality: Factuality;
  /** Index in the same list of the statement in whose content this one is reported. */
  readonly parent: number | null;
  /** The words that tell when it was said. */
  readonly time: Span | null;
  /** The sentences that hold source, cue and content. */
  readonly context: Span;
}

export interface RelationCandidate {
  readonly rule: string;
  readonly class: RelationClass;
  readonly type: RelationType;
  /** Words that name the source; normalize finds the mention in them. */
  readonly source: Span;
  /** Words that name the target; null = the state of the source (a title without a body: "President Cole"). */
  readonly target: Span | null;
  readonly role: Span | null;
  /** True where neither end acts alone (mutual COOPERATE, AGREE, SUPPORT, ASSAULT): normalize orders the ids. */
  readonly symmetric?: boolean;
  readonly modality: Modality;
  /** Index of the statement in whose content it stands, or which it is (a statement that accuses, rejects …). */
  readonly statement: number | null;
  /** Whether that statement's speaker asserts it (then asserted_by), or the article's author. */
  readonly assertedBySpeaker: boolean;
  readonly evidence: Span;
  readonly time: Span | null;
}

export interface Extraction {
  readonly mentions: readonly MentionCandidate[];
  readonly statements: readonly StatementCandidate[];
  readonly relations: readonly RelationCandidate[];
}
