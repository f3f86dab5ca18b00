/**
 * What the trees of a passage's sentences say of its words: who is the subject of a verb, what clause it reports. In:
 * indices of words. Out: ranges of words. A sentence is parsed when it is first asked about, its quotations masked.
 */
import type { Span } from "../../text/span.ts";
import { span } from "../../text/span.ts";
import { complementOf, complementSpans } from "../../text/syntax/questions/complements.ts";
import { nounPhraseSpan, subtreeSpan } from "../../text/syntax/questions/phrases.ts";
import { childTokens } from "../../text/syntax/questions/questions.ts";
import { subjectOf } from "../../text/syntax/questions/subjects.ts";
import type { Tree } from "../../text/syntax/tree.ts";
import { wordSet } from "../../text/word-set.ts";
import type { Context } from "../context.ts";
import type { Range } from "./phrases.ts";
import type { Subject } from "./sources.ts";
import type { Word } from "./words.ts";

export interface Trees {
  /** Who does what a verb says, or null. Of something in `messages` that somebody issues, the issuer. */
  readonly subjectOf: (verb: number, messages: ReadonlySet<string>) => Subject | null;
  /** The clause that a verb reports, in segments; empty where none hangs on it or it is only supposed. */
  readonly clauseOf: (verb: number) => readonly Range[];
}

export const treesOf = ({ parse, reading }: Context, words: readonly Word[]): Trees => {
  const parsed = new Map<number, Tree>();
  const treeAt = ({ from, to }: Word): Tree => {
    const known = parsed.get(from);
    if (known) return known;
    const own = words.slice(from, to);
    const quotations = own.flatMap(({ quotation }) => (quotation ? [quotation.outer] : []));
    const tree = parse(reading, span(own[0]?.start ?? 0, own.at(-1)?.end ?? 0), quotations);
    parsed.set(from, tree);
    return tree;
  };
  /** `null` where the tree has no token that begins with the word. */
  const asked = <T>(at: number, of: (tree: Tree, token: number, word: Word) => T): T | null => {
    const word = words[at];
    if (!word) return null;
    const tree = treeAt(word);
    const token = tree.findIndex(({ start }) => start === word.start);
    return token < 0 ? null : of(tree, token, word);
  };
  return {
    subjectOf: (verb, messages) =>
      asked(verb, (tree, token, sentence) => {
        const found = issuerOf(tree, token, messages);
        if (found === null || tree[found]?.deprel === "nsubj:pass") return null;
        const core = rangeOf(words, sentence, nounPhraseSpan(tree, found));
        const whole = rangeOf(words, sentence, subtreeSpan(tree, found));
        return core && whole ? { core, whole } : null;
      }),
    clauseOf: (verb) =>
      asked(verb, (tree, token, sentence) =>
        complementOf(tree, token)?.by !== "ccomp" || isSupposed(tree, token)
          ? []
          : complementSpans(tree, token).flatMap((s) => rangeOf(words, sentence, s) ?? []),
      ) ?? [],
  };
};

/** "*They* issued a statement saying": who issued what the verb is said of. */
const issuerOf = (tree: Tree, verb: number, messages: ReadonlySet<string>): number | null => {
  const subject = subjectOf(tree, verb)?.token ?? null;
  const token = tree[subject ?? -1];
  if (token?.deprel !== "obj" || !messages.has(token.lemma.toLowerCase())) return subject;
  return subjectOf(tree, token.head)?.token ?? subject;
};

/** "if the mayor says": nothing is reported. */
const isSupposed = (tree: Tree, verb: number): boolean =>
  childTokens(tree, verb).some((t) => t.deprel === "mark" && SUPPOSING.has(t.lemma));

const SUPPOSING = wordSet("if unless whether lest");

/** The words of a sentence that a span touches. */
const rangeOf = (words: readonly Word[], { from, to }: Range, s: Span): Range | null => {
  let first = from;
  while (first < to && (words[first]?.end ?? 0) <= s.start) first++;
  let last = first;
  while (last < to && (words[last]?.start ?? s.end) < s.end) last++;
  return first < last ? { from: first, to: last } : null;
};
