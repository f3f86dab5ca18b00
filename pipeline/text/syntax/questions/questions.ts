/**
 * Who belongs to whom in a parsed sentence. In: a tree of Universal Dependencies and the index of one of its tokens.
 * Out: indices into the tree, in order of the text. Each question takes time linear in the sentence and has an
 * answer for every token of every tree.
 */
import { once } from "../../once.ts";
import { ROOT, type SyntaxToken, type Tree } from "../tree.ts";

const NONE: readonly number[] = [];

const dependents = once((tree: Tree): readonly (readonly number[])[] => {
  const lists = tree.map((): number[] => []);
  tree.forEach((token, i) => {
    lists[token.head]?.push(i);
  });
  return lists;
});

/** The tokens that token `i` governs. */
export const childrenOf = (tree: Tree, i: number): readonly number[] => dependents(tree)[i] ?? NONE;

/** The first child of `i` in one of the given relations, the relation named first before the others; or null. */
export const childIn = (tree: Tree, i: number, ...relations: readonly string[]): number | null => {
  const children = childrenOf(tree, i);
  for (const relation of relations) {
    const found = children.find((child) => tree[child]?.deprel === relation);
    if (found !== undefined) return found;
  }
  return null;
};

/** The children of `i` as tokens. */
export const childTokens = (tree: Tree, i: number): readonly SyntaxToken[] =>
  childrenOf(tree, i).flatMap((child) => tree[child] ?? []);

/** `top` and all that depends on it, however far down; `isCut` leaves out a token with all that depends on it. */
export const subtreeOf = (
  tree: Tree,
  top: number,
  isCut: (i: number) => boolean = () => false,
): readonly number[] => {
  const lists = dependents(tree);
  const inside = new Uint8Array(tree.length);
  const open = [top];
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    inside[i] = 1;
    for (const child of lists[i] ?? NONE) if (!isCut(child)) open.push(child);
  }
  return [...inside.keys()].filter((i) => inside[i] === 1);
};

/** The first token of the text among `top` and all that depends on it. */
export const leftmostOf = (tree: Tree, top: number): number => {
  const lists = dependents(tree);
  let first = top;
  const open = [top];
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    first = Math.min(first, i);
    for (const child of lists[i] ?? NONE) open.push(child);
  }
  return first;
};

/** All members of the coordination to which `i` belongs, `i` among them; `i` alone where there is none. */
export const conjunctsOf = (tree: Tree, i: number): readonly number[] => {
  let first = i;
  while (tree[first]?.deprel === "conj") first = tree[first]?.head ?? first;
  const members = [first];
  for (const member of members)
    for (const child of childrenOf(tree, member))
      if (tree[child]?.deprel === "conj") members.push(child);
  return members.toSorted((a, b) => a - b);
};

/** What stands in apposition to `i`: "secretary" in "Baker, the secretary, …". */
export const appositionsOf = (tree: Tree, i: number): readonly number[] =>
  childrenOf(tree, i).filter((child) => tree[child]?.deprel === "appos");

const OF_A_PREDICATE = new Set(["aux", "aux:pass", "cop"]);

/** The predicate of an auxiliary or copula: "said" for "has" in "has said"; any other token itself. */
export const predicateOf = (tree: Tree, i: number): number => {
  let at = i;
  for (let token = tree[at]; token && OF_A_PREDICATE.has(token.deprel); token = tree[at]) {
    if (token.head === ROOT) break;
    at = token.head;
  }
  return at;
};
