/**
 * What stands right behind a noun phrase and is said of it, though the tree hangs it on the verb: "his opposition *to
 * any attack*", "called it *a mistake*". In: a tree, a verb, and the token that heads the phrase. Out: indices.
 */
import { wordSet } from "../../word-set.ts";
import type { SyntaxToken, Tree } from "../tree.ts";
import { childrenOf, childTokens, subtreeOf } from "./questions.ts";

/** Verbs that give somebody or something a name. */
const NAMING = wordSet("call name dub label brand term nickname declare deem consider proclaim");

export const isNaming = (tree: Tree, verb: number): boolean => NAMING.has(tree[verb]?.lemma ?? "");

/** The tokens of all such phrases, as far as they follow each other without a comma. */
export const trailing = (tree: Tree, verb: number, phrase: number): readonly number[] => {
  const found: number[] = [];
  let next = end(tree, phrase);
  for (const child of childrenOf(tree, verb)) {
    const words = subtreeOf(tree, child);
    const isApart = words[0] !== next || APART.test(tree[next]?.text ?? "");
    if (isApart || !belongs(tree, verb, child)) continue;
    found.push(...words);
    next = (words.at(-1) ?? child) + 1;
  }
  return found;
};

/** The token behind a phrase; one that its verb breaks off ends at its head. */
const end = (tree: Tree, phrase: number): number => (subtreeOf(tree, phrase).at(-1) ?? phrase) + 1;

/** Signs that set a phrase apart; a quotation mark does not. */
const APART = /^[,;:()[\]–—-]+$/;

const belongs = (tree: Tree, verb: number, child: number): boolean => {
  const token = tree[child];
  if (!token) return false;
  const introduced = childTokens(tree, child).filter(({ deprel }) =>
    /^(?:case|mark|cc)$/.test(deprel),
  );
  const words = introduced.map(({ lemma }) => lemma);
  if (isNaming(tree, verb) && (words.length === 0 ? isName(token) : words.includes("to")))
    return true;
  const isGerund = token.deprel === "advcl" && token.xpos === "VBG";
  if (words.length === 0 || (token.deprel !== "obl" && !isGerund)) return false;
  return !OCCASIONS.has(token.lemma) && !words.some((word) => OCCASIONAL.has(word));
};

/** What somebody may be called: a noun phrase or adjective, whatever the tree takes it for. */
const isName = ({ deprel, upos }: SyntaxToken): boolean =>
  /^(?:obj|iobj|xcomp|conj|(?:obl|nmod):unmarked)$/.test(deprel) ||
  (deprel === "advmod" && upos === "ADJ");

/** Prepositions and nouns of when and on what occasion something is said: these are said of the verb. */
const OCCASIONAL = wordSet(
  "during after before since until till amid following while when by upon through via",
);
const OCCASIONS = wordSet(
  "interview conference statement speech letter message tweet post address briefing meeting talk call report article " +
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december day week month year morning afternoon evening night weekend today",
);
