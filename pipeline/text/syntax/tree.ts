/** A parsed sentence: its tokens in order, each with its head; the shape of Universal Dependencies. */
import type { Span } from "../span.ts";

export interface SyntaxToken extends Span {
  /** As in the reading. A quotation that was masked is one token. */
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, … */
  readonly upos: string;
  /** The treebank's finer tag (Penn): VBD, NNPS, … */
  readonly xpos: string;
  /** Morphological features, as in `Mood=Ind|Tense=Past`; empty for none. */
  readonly feats: string;
  /** Index in the tree of the token that governs this one; `ROOT` for the root. */
  readonly head: number;
  /** Universal dependency relation, subtypes included: `nsubj:pass`. */
  readonly deprel: string;
}

/** One token or more, each reachable from the only root; no token is its own ancestor. */
export type Tree = readonly SyntaxToken[];

export const ROOT = -1;
