/**
 * The edges of a stretch of a sentence. In: tokens as indices into a tree, in order. Out: the same without the
 * punctuation at either edge. A bracket or quotation mark stays where its partner stands inside: `a so-called "deal"`.
 */
import { type Span, span } from "../../span.ts";
import type { SyntaxToken, Tree } from "../tree.ts";

/** The span from the first to the last of the tokens that are left between the edges; null where none is. */
export const spanBetweenEdges = (tree: Tree, tokens: readonly number[]): Span | null => {
  const inner = withoutEdges(tree, tokens);
  const first = tree[inner[0] ?? -1];
  const last = tree[inner.at(-1) ?? -1];
  return first && last ? span(first.start, last.end) : null;
};

/** The tokens without those at the edges that are mere punctuation. */
export const withoutEdges = (tree: Tree, tokens: readonly number[]): readonly number[] => {
  const partners = partnersIn(tree, tokens);
  let [from, to] = [0, tokens.length];
  const isMark = (at: number): boolean => isPunctuation(tree[tokens[at] ?? -1]);
  const partnerInside = (at: number): boolean => {
    const partner = partners.get(at) ?? -1;
    return partner > from && partner < to - 1;
  };
  for (let before = -1; before !== to - from && from < to; ) {
    before = to - from;
    if (isMark(from) && !partnerInside(from)) from++;
    if (from < to && isMark(to - 1) && !partnerInside(to - 1)) to--;
  }
  return tokens.slice(from, to);
};

const isPunctuation = (token: SyntaxToken | undefined): boolean =>
  token !== undefined &&
  (token.upos === "PUNCT" || token.deprel === "punct") &&
  !/[\p{L}\p{N}]/u.test(token.text);

const PAIRED = [/^(?:["“”„‟«»]|``|'')$/, /^['‘’‚‛`]$/, /^[()]$/, /^[[\]]$/, /^[{}]$/];
const OPENING = /^(?:[“„«‘‚([{`]|``)$/;
const EITHER = /^(?:["']|'')$/;

/** Brackets and quotation marks that pair off among the tokens: position → position, both ways. */
const partnersIn = (tree: Tree, tokens: readonly number[]): ReadonlyMap<number, number> => {
  const partners = new Map<number, number>();
  const open = PAIRED.map((): number[] => []);
  tokens.forEach((i, at) => {
    const token = tree[i];
    if (!token || !isPunctuation(token)) return;
    const waiting = open[PAIRED.findIndex((kind) => kind.test(token.text))];
    if (!waiting) return;
    const opens = EITHER.test(token.text) ? waiting.length === 0 : OPENING.test(token.text);
    if (opens) waiting.push(at);
    else pairOff(partners, waiting.pop(), at);
  });
  return partners;
};

const pairOff = (partners: Map<number, number>, a: number | undefined, b: number): void => {
  if (a === undefined) return;
  partners.set(a, b);
  partners.set(b, a);
};
