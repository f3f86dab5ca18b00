/**
 * Phrases of a parsed sentence as spans of its text (code points). In: a tree and the index of a phrase's head.
 * Out: where the phrase stands, without punctuation at its edges.
 */
import { type Span, span } from "../../span.ts";
import { wordSet } from "../../word-set.ts";
import type { SyntaxToken, Tree } from "../tree.ts";
import { spanBetweenEdges } from "./edges.ts";
import { childrenOf, subtreeOf } from "./questions.ts";

/** The smallest span that holds `i` and all that depends on it; of a mere punctuation mark the mark's own. */
export const subtreeSpan = (tree: Tree, i: number): Span =>
  spanBetweenEdges(tree, subtreeOf(tree, i)) ?? ownSpan(tree, i);

/**
 * The phrase of noun `i` as one would name it: without what a clause adds to it (who did, doing, to do) or an
 * apposition between commas, without the clause of which it is the predicate, and without the preposition or
 * conjunction before it. "The head of the agency" in "by the head of the agency, which was founded last year, Ann".
 */
export const nounPhraseSpan = (tree: Tree, i: number): Span => {
  const kept = subtreeOf(tree, i, (child) => isAside(tree, child) || isAround(tree[child], i));
  const at = kept.indexOf(i);
  let [from, to] = [at, at + 1];
  while (kept[from - 1] === (kept[from] ?? 0) - 1) from--;
  while (kept[to] === (kept[to - 1] ?? 0) + 1) to++;
  return spanBetweenEdges(tree, kept.slice(from, to)) ?? ownSpan(tree, i);
};

const ownSpan = (tree: Tree, i: number): Span => span(tree[i]?.start ?? 0, tree[i]?.end ?? 0);

const CLAUSES = wordSet("acl acl:relcl advcl advcl:relcl parataxis");

/** A clause; an apposition where a comma, dash or bracket sets it off ("Chancellor Ann Lee" is one phrase). */
const isAside = (tree: Tree, i: number): boolean => {
  const relation = tree[i]?.deprel ?? "";
  if (relation !== "appos") return CLAUSES.has(relation);
  const first = Math.min(childrenOf(tree, i)[0] ?? i, i);
  return [first - 1, first].some((at) => tree[at]?.upos === "PUNCT");
};

const AROUND = wordSet(
  "nsubj nsubj:pass nsubj:outer csubj csubj:outer cop aux expl mark cc case discourse vocative",
);

const isAround = (child: SyntaxToken | undefined, noun: number): boolean =>
  child?.head === noun && AROUND.has(child.deprel);
