/**
 * The ways in which English gives what is reported. In: a tree and the index of a verb. Out: the way and the token
 * that heads what is reported, or null.
 */
import { wordSet } from "../../word-set.ts";
import type { Tree } from "../tree.ts";
import { childIn, childrenOf, childTokens, leftmostOf } from "./questions.ts";

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

const AS = wordSet("as like");

const ASKING = wordSet("ask wonder inquire enquire know see doubt");

/** An adverbial clause after the verb that begins as an indirect question does. */
const indirectQuestion: Way = (tree, verb) => {
  const words = ASKING.has(tree[verb]?.lemma ?? "") ? ASKED : TOLD;
  const asks = (clause: number): boolean =>
    tree[clause]?.deprel === "advcl" &&
    words.has(tree[leftmostOf(tree, clause)]?.text.toLowerCase() ?? "");
  return childrenOf(tree, verb).find((child) => child > verb && asks(child)) ?? null;
};

const ASKED = wordSet("whether if how why when where");
const TOLD = wordSet("whether how why");

/** A clause before verb and subject, or after a colon or an opening quotation mark. */
const besideIt: Way = (tree, verb) => {
  const front = childIn(tree, verb, "nsubj", "nsubj:pass") ?? verb;
  const isFront = (i: number): boolean => i < Math.min(front, verb);
  const opens = (clause: number): boolean => {
    const first = leftmostOf(tree, clause);
    return [first - 1, first].some((i) => i > verb && /^(?:[:"“«‘]|``)$/.test(tree[i]?.text ?? ""));
  };
  const beside = childrenOf(tree, verb).filter((i) => tree[i]?.deprel === "parataxis");
  return beside.find((i) => isFront(i) || opens(i)) ?? null;
};

/** A phrase or clause after the verb that one of the given words introduces. */
const introduced = (tree: Tree, verb: number, words: ReadonlySet<string>): number | null => {
  const begins = (i: number): boolean =>
    childTokens(tree, i).some((t) => isIntroducing(t.deprel) && words.has(t.lemma)) ||
    words.has(tree[leftmostOf(tree, i)]?.text ?? "");
  const fits = (i: number): boolean =>
    /^(?:obl|advcl|ccomp)$/.test(tree[i]?.deprel ?? "") && begins(i);
  return childrenOf(tree, verb).find((i) => i > verb && fits(i)) ?? null;
};

/** Whether a relation is that of a preposition or conjunction to its phrase. */
export const isIntroducing = (deprel: string): boolean => deprel === "case" || deprel === "mark";

/** Verbs that say of somebody what he is or does, with the word between. */
const PREDICATING: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [wordSet("accuse suspect"), wordSet("of")],
  [wordSet("blame reproach criticize criticise denounce praise thank"), wordSet("for over")],
  [
    wordSet(
      "describe portray depict characterize characterise regard dismiss condemn praise view quote cite identify",
    ),
    wordSet("as"),
  ],
];

/** Verbs that report in a phrase of their own, with its prepositions. */
const REPORTING_IN_A_PHRASE: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [wordSet("call appeal"), wordSet("for")],
  [wordSet("warn complain speak talk write think"), wordSet("of about against")],
  [wordSet("insist"), wordSet("on upon")],
  [wordSet("hint"), wordSet("at")],
  [wordSet("refer point allude object agree admit confess"), wordSet("to")],
];

const byVerb =
  (table: typeof PREDICATING): Way =>
  (tree, verb) => {
    const entry = table.find(([verbs]) => verbs.has(tree[verb]?.lemma ?? ""));
    return entry ? introduced(tree, verb, entry[1]) : null;
  };

/** Verbs whose single object is who was spoken to. */
const ADDRESSING = wordSet("tell remind assure inform notify warn advise");

/** The object of a verb, unless it is who was spoken to. */
export const objectOf: Way = (tree, verb) =>
  ADDRESSING.has(tree[verb]?.lemma ?? "") && childIn(tree, verb, "iobj") === null
    ? null
    : childIn(tree, verb, "obj");

const URGING = wordSet(
  "ask tell order urge press push challenge invite encourage instruct direct persuade implore pressure advise",
);

/** "challenged *him to leave*", where the tree makes the infinitive a purpose. */
const urgedTo: Way = (tree, verb) => {
  const object = childIn(tree, verb, "obj", "iobj");
  if (object === null || !URGING.has(tree[verb]?.lemma ?? "")) return null;
  const isInfinitive = (i: number): boolean =>
    i > object &&
    tree[i]?.deprel === "advcl" &&
    childTokens(tree, i).some((t) => t.deprel === "mark" && t.lemma === "to");
  return childrenOf(tree, verb).find(isInfinitive) ?? null;
};

/** "*His views* were echoed by Lee": what the active would have as its object. */
const patient: Way = (tree, verb) =>
  childIn(tree, verb, "obl:agent") === null ? null : childIn(tree, verb, "nsubj:pass");

/** A clause that the verb reports; adverbs and times have none: "warned them a year *ago* that …". */
const clauseOf: Way = (tree, verb) => {
  const own = childIn(tree, verb, "ccomp");
  if (own !== null) return own;
  const isBetween = (i: number): boolean =>
    i > verb && /^(?:advmod|(?:obl|nmod):unmarked)$/.test(tree[i]?.deprel ?? "");
  const through = childrenOf(tree, verb).filter(isBetween);
  return through.map((i) => childIn(tree, i, "ccomp")).find((i) => i !== null) ?? null;
};

/** The ways, surest first. */
export const WAYS = [
  ["ccomp", clauseOf],
  ["parenthesis", aroundIt],
  ["xcomp", (tree, verb) => childIn(tree, verb, "xcomp") ?? urgedTo(tree, verb)],
  ["predicate", byVerb(PREDICATING)],
  ["question", indirectQuestion],
  ["beside", besideIt],
  ["subject", (tree, verb) => childIn(tree, verb, "csubj:pass")],
  ["phrase", byVerb(REPORTING_IN_A_PHRASE)],
  ["object", objectOf],
  ["patient", patient],
] as const satisfies readonly (readonly [string, Way])[];
