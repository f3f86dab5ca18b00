/**
 * What a verb of speech or thought reports. In: a tree and the index of the verb (or of its auxiliary). Out: the
 * token that heads the reported clause, and the words of the clause as spans (code points).
 */
import type { Span } from "../span.ts";
import { wordSet } from "../word-set.ts";
import { spanBetweenEdges, withoutEdges } from "./edges.ts";
import { childIn, childrenOf, childTokens, predicateOf, subtreeOf } from "./questions.ts";
import { ROOT, type Tree } from "./tree.ts";

interface Complement {
  readonly token: number;
  /**
   * The relation it rests on, surest first. parenthesis: the verb stands in or after the clause ("…, *he said*") and
   * depends on it. question: an adverbial that reads as an indirect one ("asked if"). beside: a clause in
   * front, or after a colon or an opening quotation mark. subject: "that it rains *was said*".
   */
  readonly by: "ccomp" | "parenthesis" | "xcomp" | "question" | "beside" | "subject" | "object";
}

/** What the verb reports, or null. */
export const complementOf = (tree: Tree, verb: number): Complement | null => {
  const at = predicateOf(tree, verb);
  for (const [by, find] of WAYS) {
    const token = find(tree, at);
    if (token !== null) return { token, by };
  }
  return null;
};

const AS = wordSet("as like");

type Way = (tree: Tree, verb: number) => number | null;

/** "…, he said", "…, as he said": the verb's clause depends on what it reports. */
const aroundIt: Way = (tree, verb) => {
  const token = tree[verb];
  if (!token || !tree[token.head] || childIn(tree, verb, "xcomp") !== null) return null;
  if (objectOf(tree, verb) !== null) return null;
  const marked = childTokens(tree, verb).some((t) => t.deprel === "mark" && AS.has(t.lemma));
  const aside = token.deprel === "parataxis" && childIn(tree, verb, "nsubj") !== null;
  return aside || (token.deprel === "advcl" && marked) ? token.head : null;
};

const ASKING = wordSet("ask wonder inquire enquire know see doubt");

/** An adverbial clause after the verb that begins as an indirect question does. */
const indirectQuestion: Way = (tree, verb) => {
  const words = ASKING.has(tree[verb]?.lemma ?? "") ? /^(?:whether|if|how|why|when|where)$/ : PLAIN;
  const asks = (clause: number): boolean =>
    tree[clause]?.deprel === "advcl" &&
    words.test(tree[subtreeOf(tree, clause)[0] ?? ROOT]?.text.toLowerCase() ?? "");
  return childrenOf(tree, verb).find((child) => child > verb && asks(child)) ?? null;
};

const PLAIN = /^(?:whether|how|why)$/;

/** A clause before verb and subject, or after a colon or an opening quotation mark. */
const besideIt: Way = (tree, verb) => {
  const front = childIn(tree, verb, "nsubj", "nsubj:pass") ?? verb;
  const isFront = (i: number): boolean => i < Math.min(front, verb);
  const opens = (clause: number): boolean => {
    const first = subtreeOf(tree, clause)[0] ?? clause;
    return [first - 1, first].some((i) => i > verb && /^(?:[:"“«‘]|``)$/.test(tree[i]?.text ?? ""));
  };
  const beside = childrenOf(tree, verb).filter((i) => tree[i]?.deprel === "parataxis");
  return beside.find((i) => isFront(i) || opens(i)) ?? null;
};

/** Verbs whose single object is who was spoken to. */
const ADDRESSING = wordSet("tell remind assure inform notify warn advise");

const objectOf: Way = (tree, verb) =>
  ADDRESSING.has(tree[verb]?.lemma ?? "") && childIn(tree, verb, "iobj") === null
    ? null
    : childIn(tree, verb, "obj");

const WAYS: readonly (readonly [Complement["by"], Way])[] = [
  ["ccomp", (tree, verb) => childIn(tree, verb, "ccomp")],
  ["parenthesis", aroundIt],
  ["xcomp", (tree, verb) => childIn(tree, verb, "xcomp")],
  ["question", indirectQuestion],
  ["beside", besideIt],
  ["subject", (tree, verb) => childIn(tree, verb, "csubj:pass")],
  ["object", objectOf],
];

/**
 * The words of what the verb reports: one span, or more where the reporting words stand inside ("It, he said,
 * rains"). No punctuation, no quotation marks and no conjunction "that" at the edges; empty where nothing is
 * reported.
 */
export const complementSpans = (tree: Tree, verb: number): readonly Span[] => {
  const found = complementOf(tree, verb);
  if (!found) return [];
  const clause = predicateOf(tree, verb);
  const reported = subtreeOf(tree, found.token, (i) => i === clause);
  const reporting = new Set(subtreeOf(tree, clause));
  for (const i of reported) reporting.delete(i);
  return stretches(reported, reporting).flatMap(
    (stretch) => spanBetweenEdges(tree, withoutThat(tree, stretch, found.token)) ?? [],
  );
};

/** The tokens, parted where one of the others stands between two of them. */
const stretches = (
  tokens: readonly number[],
  others: ReadonlySet<number>,
): readonly (readonly number[])[] => {
  const found: number[][] = [];
  let last = Number.POSITIVE_INFINITY;
  for (const i of tokens) {
    let parted = last > i;
    for (let between = last + 1; between < i; between++) parted ||= others.has(between);
    if (parted) found.push([]);
    found.at(-1)?.push(i);
    last = i;
  }
  return found;
};

const withoutThat = (tree: Tree, tokens: readonly number[], head: number): readonly number[] => {
  const inner = withoutEdges(tree, tokens);
  const first = tree[inner[0] ?? ROOT];
  const isThat = first?.deprel === "mark" && first.head === head && first.lemma === "that";
  return isThat ? inner.slice(1) : inner;
};
