/** Whether a thing is told as done, as only possible, or as not done. `alleged` is decided where the statements are known. */
import type { Chunk } from "./chunks.ts";
import type { Subject } from "./subjects.ts";
import type { Unit } from "./units.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Words } from "./words.ts";

export type Told = "actual" | "possible" | "negated";

interface Clause {
  readonly units: readonly Unit[];
  readonly chunks: readonly Chunk[];
  readonly subjects: ReadonlyMap<number, Subject>;
  readonly words: Words;
}

/** How a verb group is told, with those that govern it: "refused to", "is ready to", "if". */
export const toldOf = (clause: Clause, at: number, depth = 0): Told => {
  const chunk = clause.chunks[at];
  if (chunk?.kind === "sub") return "possible";
  if (chunk?.kind !== "vg") return "actual";
  if (chunk.negated) return "negated";
  const governor = clause.subjects.get(at)?.governor ?? null;
  const above =
    governor === null || depth > 4 ? "actual" : fromGovernor(clause, at, governor, depth);
  if (above !== "actual") return above;
  return chunk.modal || conditional(clause, at) ? "possible" : nounBefore(clause, at, chunk);
};

const fromGovernor = (clause: Clause, at: number, governor: number, depth: number): Told => {
  const chunk = clause.chunks[at];
  const above = clause.chunks[governor];
  if (above?.kind !== "vg") return toldOf(clause, governor, depth + 1);
  const lemmas = above.lemmas;
  if (chunk?.kind === "vg" && (chunk.infinitive || chunk.gerund)) {
    if (
      lemmas.some((lemma) => clause.words.is("prevent", lemma)) &&
      touches(clause.chunks, governor, at)
    )
      return above.negated ? "possible" : ceased(clause, governor, lemmas, depth);
    if (chunk.infinitive && underway(above)) return "actual";
    if (chunk.infinitive && !lemmas.some((lemma) => clause.words.is("aspect", lemma)))
      return above.negated && lemmas.some((lemma) => DISPOSED.test(lemma)) ? "negated" : "possible";
  }
  const told = toldOf(clause, governor, depth + 1);
  return told === "negated" && isBeside(clause, at) ? "actual" : told;
};

/** "did not vote, accusing Peru": what goes with the thing not done is done. */
const isBeside = ({ chunks }: Clause, at: number): boolean => {
  const chunk = chunks[at];
  const left = chunks[at - 1]?.kind;
  return chunk?.kind === "vg" && chunk.gerund && (left === "comma" || left === "and");
};

/** "stopped arming": not done; "should stop arming": still done. */
const ceased = (clause: Clause, at: number, lemmas: readonly string[], depth: number): Told => {
  const goesOn = lemmas.some((lemma) => clause.words.is("ceasing", lemma));
  return goesOn && toldOf(clause, at, depth + 1) === "possible" ? "actual" : "negated";
};

/** "is not ready to", "does not want to": whoever is not so disposed does it not. */
const DISPOSED = /^(?:be|come|feel|go|intend|mean|plan|seem|stand|travel|want|wish)$/;

/** "has been trying to", "is working to": what is told as going on. */
const underway = (above: VerbGroup): boolean =>
  above.form === "ing" &&
  !above.gerund &&
  !above.infinitive &&
  !above.modal &&
  !above.negated &&
  above.lemmas.some((lemma) => /^(?:attempt|fight|struggle|try|work)$/.test(lemma));

/** Nothing but a preposition, adverb or adjective between the two. */
const touches = (chunks: readonly Chunk[], left: number, right: number): boolean => {
  for (let i = left + 1; i < right; i++) {
    const kind = chunks[i]?.kind;
    if (kind !== "prep" && kind !== "adv" && kind !== "adj") return false;
  }
  return true;
};

/** "if X attacks": the nearest link to the left of the subject. */
const conditional = (clause: Clause, at: number): boolean => {
  for (let i = at - 1; i >= 0 && at - i < 8; i--) {
    const chunk = clause.chunks[i];
    const judged = clause.chunks[i - 1];
    if (chunk?.kind === "sub" && chunk.word === "that" && judged?.kind === "adj")
      return WANTED.test(judged.word);
    if (chunk?.kind === "sub") return /^(?:if|unless|whether|lest)$/.test(chunk.word);
    if (chunk?.kind === "stop" || chunk?.kind === "vg" || chunk?.kind === "comma") return false;
  }
  return false;
};

/** "it is essential that", "it is likely that": not so as yet. */
const WANTED = /^(?:crucial|essential|imperative|important|likely|necessary|possible|vital)$/;

/** "the possibility of attacking", "without attacking", "his refusal to attack". */
const nounBefore = (clause: Clause, at: number, chunk: VerbGroup): Told => {
  if (!chunk.gerund && !chunk.infinitive) return "actual";
  const link = clause.chunks[at - 1];
  if (link?.kind === "prep" && link.word === "without") return "negated";
  const np = link?.kind === "prep" ? clause.chunks[at - 2] : link;
  const told = np?.kind === "np" ? byNoun(clause, np.head) : "actual";
  if (told === "possible" && link?.kind === "prep") return dismissed(clause, at - 2) ?? told;
  if (chunk.infinitive && link?.kind === "np" && told === "actual") return "possible";
  if (chunk.gerund && link?.kind === "prep" && TOWARDS.test(link.word) && told === "actual")
    return clause.chunks[at - 2]?.kind === "vg" ? "possible" : told;
  return told;
};

/** "hinted at working with" */
const TOWARDS = /^(?:at|about|on|toward|towards)$/;

/** "rejected the idea of", "did not reject the possibility of": what the verb before the noun makes of it. */
const dismissed = (clause: Clause, np: number): Told | null => {
  const verb = clause.chunks[np - 1];
  if (verb?.kind !== "vg") return null;
  if (verb.lemmas.some((lemma) => clause.words.is("prevent", lemma)))
    return verb.negated ? "possible" : "negated";
  return verb.negated && verb.lemmas.some((lemma) => SEES.test(lemma)) ? "negated" : null;
};

/** "do not see any prospect of", "there is no chance", "had not any hope of" */
const SEES = /^(?:be|find|foresee|have|hold|offer|see)$/;

const byNoun = (clause: Clause, head: number): Told => {
  const lower = clause.units[head]?.lower ?? "";
  const noun = clause.units[head]?.lemma ?? "";
  if (clause.words.is("denying", lower) || clause.words.is("denying", noun)) return "negated";
  return clause.words.is("possible", lower) || clause.words.is("possible", noun)
    ? "possible"
    : "actual";
};

/**
 * How an event noun is told: by the words in its phrase ("any", "no", "possible"), by what it belongs to ("the
 * prospect of") and by the verb group whose subject or object it is, unless it is `known` ("the war").
 */
export const nounTold = (clause: Clause, np: number, noun: number, known: boolean): Told => {
  const { chunks, units, words } = clause;
  const phrase = chunks[np];
  if (phrase?.kind !== "np") return "actual";
  for (let i = phrase.from; i < noun; i++) {
    const lower = units[i]?.lower ?? "";
    if (lower === "no") return "negated";
    if (lower === "any" || words.is("possible", lower) || lower === "future")
      return byVerb(clause, np) === "negated" ? "negated" : "possible";
  }
  const left = chunks[np - 1];
  if (left?.kind === "prep") {
    if (left.word === "without") return "negated";
    const holder = chunks[np - 2];
    if (holder?.kind === "np") {
      const told = byNoun(clause, holder.head);
      if (told === "possible") return dismissed(clause, np - 2) ?? told;
      if (told !== "actual") return told;
    }
  }
  const told = byVerb(clause, np);
  return known && told === "possible" ? "actual" : told;
};

/** "stopped", "gave up" */
const ceases = ({ units, words }: Clause, { lemmas, to }: VerbGroup): boolean => {
  const particle = units[to]?.lower ?? "";
  return lemmas.some(
    (lemma) => words.is("ceasing", lemma) || words.is("ceasing", `${lemma} ${particle}`),
  );
};

const byVerb = (clause: Clause, np: number): Told => {
  const { chunks, words } = clause;
  const ready = chunks[np - 2];
  if (ready?.kind === "adj" && words.is("possible", ready.word) && chunks[np - 3]?.kind === "vg")
    return toldOf(clause, np - 3) === "negated" ? "negated" : "possible";
  for (let i = np - 1; i >= 0 && np - i < 6; i--) {
    const chunk = chunks[i];
    if (chunk?.kind === "comma" || chunk?.kind === "stop" || chunk?.kind === "sub") break;
    if (chunk?.kind !== "vg") continue;
    const told = toldOf(clause, i);
    if (ceases(clause, chunk)) return told === "possible" ? "actual" : "negated";
    if (told === "actual" && chunk.lemmas.some((lemma) => words.is("prevent", lemma)))
      return "negated";
    if (told === "actual" && chunk.lemmas.some((lemma) => words.is("possible", lemma)))
      return "possible";
    return told;
  }
  for (let i = np + 1; i < np + 6; i++) {
    const chunk = chunks[i];
    if (
      chunk?.kind === "comma" ||
      chunk?.kind === "stop" ||
      chunk?.kind === "sub" ||
      chunk?.kind === "rel"
    )
      break;
    if (chunk?.kind === "vg" && !chunk.gerund && !chunk.infinitive) return toldOf(clause, i);
  }
  return "actual";
};
