/**
 * Who does what a verb says. In: a tree and the index of a verb (or of its auxiliary). Out: the index of the token
 * that heads its subject, and how English grammar gives it that subject.
 */
import { wordSet } from "../../word-set.ts";
import { ROOT, type SyntaxToken, type Tree } from "../tree.ts";
import { childIn, childrenOf, childTokens, predicateOf } from "./questions.ts";

interface Subject {
  readonly token: number;
  /**
   * own: the verb has it. shared: with a verb it is coordinated with ("came and *said*"). controlled: an infinitive
   * or participle takes it from what it depends on ("left, *saying*"). antecedent: a relative clause from its noun.
   */
  readonly by: "own" | "shared" | "controlled" | "antecedent";
}

/** The subject of a verb, or null. Of a passive it is the passive's ("Ann *was told*"). */
export const subjectOf = (tree: Tree, verb: number): Subject | null => {
  let at: number = predicateOf(tree, verb);
  let by: Subject["by"] = "own";
  for (;;) {
    const own = childIn(tree, at, ...SUBJECTS);
    if (own !== null) return referentOf(tree, { token: own, by });
    const step = above(tree, at);
    if (!step) return null;
    if (step.isSubject) return referentOf(tree, step);
    [at, by] = [step.token, by === "controlled" ? by : step.by];
  }
};

const SUBJECTS = ["nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer"] as const;

/** The agent of a passive: "Lee" in "it was denied *by Lee*"; or null. */
export const agentOf = (tree: Tree, verb: number): number | null =>
  childIn(tree, predicateOf(tree, verb), "obl:agent");

/** Where a clause without a subject finds one: the subject itself, or the clause that has it. */
interface Step extends Subject {
  readonly isSubject: boolean;
}

const found = (token: number, by: Subject["by"] = "controlled"): Step => ({
  token,
  by,
  isSubject: true,
});

const ask = (token: number, by: Subject["by"] = "controlled"): Step => ({
  token,
  by,
  isSubject: false,
});

const above = (tree: Tree, i: number): Step | null => {
  const clause = tree[i];
  if (!clause || !tree[clause.head]) return null;
  switch (clause.deprel) {
    case "conj":
      return ask(clause.head, "shared");
    case "xcomp":
      return controller(tree, clause.head);
    case "advcl":
      return ofAdverbial(tree, i, clause);
    case "acl":
      return ofAdnominal(tree, i, clause);
    case "acl:relcl":
    case "advcl:relcl":
      return found(clause.head, "antecedent");
    default:
      return null;
  }
};

/** Verbs whose object is not who does what is promised. */
const SUBJECT_CONTROL = wordSet("promise vow pledge");

/** "Ann asked *Bob* to say", but "*Ann* promised Bob to say". */
const controller = (tree: Tree, governor: number): Step => {
  const object = SUBJECT_CONTROL.has(tree[governor]?.lemma ?? "")
    ? null
    : (childIn(tree, governor, "iobj", "obj") ?? urgedBy(tree, governor));
  return object === null ? ask(governor) : found(object);
};

const URGING = wordSet("call appeal count rely depend prevail wait press push");
const URGING_TO = wordSet("on upon for to");

/** Who a verb with a preposition wants to do something: "Bob" in "called *on Bob* to say"; or null. */
export const urgedBy = (tree: Tree, verb: number): number | null => {
  if (!URGING.has(tree[verb]?.lemma ?? "")) return null;
  const isUrged = (i: number): boolean =>
    tree[i]?.deprel === "obl" &&
    childTokens(tree, i).some((t) => t.deprel === "case" && URGING_TO.has(t.lemma));
  return childrenOf(tree, verb).find(isUrged) ?? null;
};

/** Words before a gerund that is said of the object: "accused Bob *of* lying". */
const OF_THE_OBJECT = wordSet("of from for into");

/** "*Ann* left, saying"; "accused *Bob* of lying"; not "as stated", whose subject is nobody. */
const ofAdverbial = (tree: Tree, i: number, clause: SyntaxToken): Step | null => {
  if (hasFiniteForm(tree, i)) return null;
  const marks = childTokens(tree, i).filter((t) => t.deprel === "mark");
  if (marks.some((t) => t.lemma === "as") && isPastParticiple(clause)) return null;
  if (marks.some((t) => OF_THE_OBJECT.has(t.lemma))) return controller(tree, clause.head);
  return isBareNoun(tree, clause.head) ? found(clause.head) : ask(clause.head);
};

/** A participle is said of its noun ("*reports* saying"), an infinitive or gerund is not ("plans to say"). */
const ofAdnominal = (tree: Tree, i: number, clause: SyntaxToken): Step | null => {
  if (hasFiniteForm(tree, i)) return null;
  const noun = clause.head;
  if (childIn(tree, i, "mark") === null) return found(noun);
  if (isSingledOut(tree, noun)) return found(childIn(tree, noun, ...SUBJECTS) ?? noun);
  const owner = childIn(tree, noun, "nmod:poss");
  if (owner !== null) return found(owner);
  const outer = tree[noun];
  if (outer?.deprel !== "obj") return null;
  const given = childIn(tree, outer.head, "iobj");
  return given === null ? ask(outer.head) : found(given);
};

const SINGLING_OUT = wordSet("first second third last latest next only one");

/** "the *first* to say", "the only *minister* to say". */
const isSingledOut = (tree: Tree, noun: number): boolean =>
  [tree[noun], ...childTokens(tree, noun)].some((t) => t && SINGLING_OUT.has(t.lemma));

const hasFiniteForm = (tree: Tree, i: number): boolean =>
  [tree[i], ...childTokens(tree, i).filter((t) => /^(?:aux|cop)/.test(t.deprel))].some((t) =>
    t?.feats.includes("VerbForm=Fin"),
  );

const isPastParticiple = (token: SyntaxToken): boolean =>
  token.xpos === "VBN" || /Tense=Past.*VerbForm=Part/.test(token.feats);

/** A noun that is not the predicate of a clause. */
const isBareNoun = (tree: Tree, i: number): boolean =>
  /^(?:NOUN|PROPN|PRON)$/.test(tree[i]?.upos ?? "") &&
  childIn(tree, i, "cop", ...SUBJECTS) === null;

/** A relative pronoun stands for the noun that its clause modifies; one with a clause of its own for itself. */
const referentOf = (tree: Tree, subject: Subject): Subject => {
  const pronoun = tree[subject.token];
  if (!pronoun || !/^(?:WDT|WP)$/.test(pronoun.xpos)) return subject;
  if (childIn(tree, subject.token, "acl:relcl") !== null) return subject;
  let at = predicateOf(tree, pronoun.head);
  if (!pronoun.feats.includes("PronType=Rel") && !isRelative(tree[at])) return subject;
  while (tree[at] && !isRelative(tree[at])) at = tree[at]?.head ?? ROOT;
  const noun = hostOf(tree, tree[at]?.head ?? ROOT, subject.token);
  return tree[noun] ? { token: noun, by: "antecedent" } : subject;
};

/** "*Ann*, head of the council, who said": behind the comma that ends an apposition, "who" is said of its host. */
const hostOf = (tree: Tree, noun: number, pronoun: number): number => {
  if (tree[pronoun]?.text.toLowerCase() !== "who" || tree[pronoun - 1]?.text !== ",") return noun;
  let at = noun;
  while (tree[at] && /^(?:nmod|compound|flat|conj)/.test(tree[at]?.deprel ?? ""))
    at = tree[at]?.head ?? ROOT;
  return tree[at]?.deprel === "appos" ? (tree[at]?.head ?? noun) : noun;
};

const isRelative = (token: SyntaxToken | undefined): boolean =>
  token !== undefined && /:relcl$/.test(token.deprel);
