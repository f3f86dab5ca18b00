/**
 * What a verb of speech or thought reports. In: a tree and the index of the verb (or of its auxiliary). Out: the
 * token that heads what is reported, and its words as spans (code points).
 */
import type { Span } from "../../span.ts";
import { ROOT, type Tree } from "../tree.ts";
import { spanBetweenEdges, withoutEdges } from "./edges.ts";
import {
  childIn,
  childrenOf,
  childTokens,
  leftmostOf,
  predicateOf,
  subtreeOf,
} from "./questions.ts";
import { isIntroducing, objectOf, WAYS } from "./reported.ts";
import { urgedBy } from "./subjects.ts";
import { isNaming, trailing } from "./trailing.ts";

interface Complement {
  readonly token: number;
  /**
   * What it rests on. ccomp, xcomp: the relations of that name. parenthesis: the verb stands in or after the clause
   * ("…, *he said*") and depends on it. question: an adverbial that reads as an indirect one ("asked if"). beside: a
   * clause in front, or after a colon or an opening quotation mark. subject: "that it rains *was said*". predicate:
   * what somebody is accused of or described as. phrase: after the verb's own preposition ("called *for*"). object.
   * patient: the subject of a passive with its agent ("*that* was denied by Lee").
   */
  readonly by: (typeof WAYS)[number][0];
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

/**
 * The words of what the verb reports: one span, or more where the reporting words stand inside ("It, he said,
 * rains"). No punctuation, no quotation marks and no conjunction "that" at the edges. An object comes with what is
 * said of it ("called *the plan a mistake*"). Empty where nothing is reported.
 */
export const complementSpans = (tree: Tree, verb: number): readonly Span[] => {
  const found = complementOf(tree, verb);
  if (!found) return [];
  const clause = predicateOf(tree, verb);
  const reported = [...objectOfPredicate(tree, clause, found), ...wordsOf(tree, clause, found)];
  const reporting = new Set(subtreeOf(tree, clause).filter((i) => tree[i]?.upos !== "PUNCT"));
  for (const i of reported) reporting.delete(i);
  return stretches(
    [...new Set(reported)].toSorted((a, b) => a - b),
    reporting,
  ).flatMap((stretch) => spanBetweenEdges(tree, withoutThat(tree, stretch, found.token)) ?? []);
};

/** The reported words but for those of the verb's clause and for the verb's own preposition. */
const wordsOf = (tree: Tree, clause: number, found: Complement): readonly number[] => {
  const { token, by } = found;
  const isApart = (i: number): boolean =>
    i === clause ||
    (by === "phrase" && tree[i]?.head === token && isIntroducing(tree[i]?.deprel ?? ""));
  const words = all(tree, clause, found).flatMap((top) => subtreeOf(tree, top, isApart));
  return TRAILED.has(by) ? [...words, ...trailing(tree, clause, token)] : words;
};

const TRAILED: ReadonlySet<Complement["by"]> = new Set(["predicate", "phrase", "object"]);

/**
 * All that the verb reports: every clause that it has ("said that it rains but *that it will stop*"), and a noun phrase
 * that is these clauses' subject, though the tree gives it to the verb.
 */
const all = (tree: Tree, clause: number, { token, by }: Complement): readonly number[] => {
  if (by !== "ccomp") return [token];
  const children = childrenOf(tree, clause);
  const more = children.filter((i) => i > token && isAnother(tree, i));
  return [...children.filter((i) => isItsSubject(tree, clause, i, token)), token, ...more];
};

/** A further clause, coordinated with the first: one of its own, or one that "that" keeps from being the verb's equal. */
const isAnother = (tree: Tree, i: number): boolean => {
  const { deprel = "" } = tree[i] ?? {};
  const hasThat = childTokens(tree, i).some((t) => t.deprel === "mark" && t.lemma === "that");
  return hasThat
    ? deprel === "ccomp" || deprel === "conj"
    : deprel === "ccomp" && childIn(tree, i, "cc") !== null;
};

/** "he meant *assets* would be freed", "*The Americans*, he maintained, “talk …”". */
const isItsSubject = (tree: Tree, verb: number, i: number, token: number): boolean => {
  if (hasSubject(tree, token)) return false;
  const words = subtreeOf(tree, i);
  if (i > verb)
    return tree[i]?.deprel === "obj" && (words.at(-1) ?? i) + 1 === leftmostOf(tree, token);
  return /^(?:vocative|dislocated)$/.test(tree[i]?.deprel ?? "") && words[0] === 0;
};

const hasSubject = (tree: Tree, i: number): boolean =>
  childIn(tree, i, "nsubj", "nsubj:pass", "expl", "csubj", "mark") !== null;

/** "Bob" in "asked Bob to leave", "it" in "called it a mistake": its words, where it stands after the verb. */
const objectOfPredicate = (tree: Tree, verb: number, { by }: Complement): readonly number[] => {
  const object = ofPredicate(tree, verb, by);
  if (object === null || object < verb) return [];
  const isCase = (i: number): boolean => tree[i]?.head === object && tree[i]?.deprel === "case";
  const words = subtreeOf(tree, object, isCase);
  return by === "predicate" ? [...words, ...trailing(tree, verb, object)] : words;
};

const ofPredicate = (tree: Tree, verb: number, by: Complement["by"]): number | null => {
  if (by === "object") return isNaming(tree, verb) ? childIn(tree, verb, "iobj") : null;
  if (by !== "predicate" && by !== "xcomp") return null;
  return objectOf(tree, verb) ?? (by === "xcomp" ? urgedBy(tree, verb) : null);
};

/** The tokens, in order, parted where one of the others stands between two of them. */
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
