/** Who does what a verb group says: its subject's noun phrases, and the verb group that governs it. */
import type { Chunk } from "./chunks.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Words } from "./words.ts";

export interface Subject {
  /** Indices of noun-phrase chunks, in order; several where they are coordinated. */
  readonly phrases: readonly number[];
  /** Index of the verb group that this one depends on. */
  readonly governor: number | null;
}

/** How many chunks a walk may cross: keeps the whole linear, and distant subjects are wrong ones. */
const REACH = 14;
const NONE: Subject = { phrases: [], governor: null };

/** The subject of each verb group, by chunk index. */
export const subjectsOf = (
  chunks: readonly Chunk[],
  words: Words,
): ReadonlyMap<number, Subject> => {
  const found = new Map<number, Subject>();
  chunks.forEach((chunk, i) => {
    if (chunk.kind === "vg") found.set(i, subjectAt(chunks, i, chunk, words, found));
  });
  return found;
};

type Known = ReadonlyMap<number, Subject>;

const subjectAt = (
  chunks: readonly Chunk[],
  i: number,
  vg: VerbGroup,
  words: Words,
  known: Known,
): Subject => {
  if (vg.infinitive) return ofInfinitive(chunks, i, words, known);
  if (vg.gerund) return ofGerund(chunks, i, words, known);
  const before = previous(chunks, i);
  const chunk = chunks[before];
  if (chunk?.kind === "np")
    return { phrases: headsBefore(chunks, before), governor: ruling(chunks, i, words) };
  if (chunk?.kind === "rel") return { phrases: antecedent(chunks, before), governor: null };
  if (chunk?.kind === "and") return shared(chunks, before, known);
  if (chunk?.kind === "comma") return acrossComma(chunks, before, known);
  if (chunk?.kind === "vg") return known.get(before) ?? NONE;
  return NONE;
};

/** The chunk before, adverbs and adjectives left out. */
const previous = (chunks: readonly Chunk[], i: number): number => {
  let at = i - 1;
  while (chunks[at]?.kind === "adv") at--;
  return at;
};

/** From a noun phrase back over "of …", "in …" to the phrase that heads it, with its coordinated partners. */
const headsBefore = (chunks: readonly Chunk[], from: number): readonly number[] => {
  let at = from;
  let phrases = coordinated(chunks, at);
  for (let steps = 0; steps < REACH; steps++) {
    const first = phrases[0] ?? at;
    const link = chunks[first - 1];
    if (link?.kind !== "prep") break;
    const left = chunks[first - 2];
    if (left?.kind === "np") at = first - 2;
    else if (left?.kind === "vg" && (left.gerund || left.bare) && chunks[first - 3]?.kind === "np")
      at = first - 3;
    else return [];
    phrases = coordinated(chunks, at);
  }
  return phrases;
};

/** The chunk that links a phrase to what is before: "X and | especially Y". */
const linkBefore = (chunks: readonly Chunk[], at: number): number =>
  chunks[at - 1]?.kind === "adv" && chunks[at - 2]?.kind === "and" ? at - 2 : at - 1;

/** The phrase with those before it that "and" (and commas, where there is an "and") join to it. */
const coordinated = (chunks: readonly Chunk[], at: number): readonly number[] => {
  const phrases = [at];
  let first = at;
  let and = false;
  for (let steps = 0; steps < 5; steps++) {
    const link = linkBefore(chunks, first);
    const kind = chunks[link]?.kind;
    const left = kind === "and" && chunks[link - 1]?.kind === "comma" ? link - 2 : link - 1;
    if (kind !== "and" && !(kind === "comma" && and)) break;
    if (chunks[left]?.kind !== "np") break;
    if (kind === "comma" && isFronted(chunks, left)) break;
    and = true;
    first = left;
    phrases.unshift(first);
  }
  return phrases;
};

/** "After talks in Lima, X and Y signed": what is set before the clause is none of those who act. */
const isFronted = (chunks: readonly Chunk[], at: number): boolean => {
  let first = at;
  while (chunks[first - 1]?.kind === "prep" && chunks[first - 2]?.kind === "np") first -= 2;
  const opener = chunks[first - 1];
  const start = chunks[first - 2];
  return (
    (opener?.kind === "prep" || opener?.kind === "sub") &&
    (start === undefined || start.kind === "stop" || start.kind === "comma")
  );
};

/** The phrases that follow one, joined by "and". */
export const joined = (chunks: readonly Chunk[], at: number, both = false): readonly number[] => {
  const phrases = [at];
  let last = at;
  for (let steps = 0; steps < 5; steps++) {
    const kind = chunks[last + 1]?.kind;
    const and = kind === "comma" && chunks[last + 2]?.kind === "and" ? 2 : 1;
    const skip = kind === "and" && chunks[last + 2]?.kind === "adv" ? 2 : and;
    if (kind !== "and" && kind !== "comma") break;
    if (chunks[last + 1 + skip]?.kind !== "np") break;
    const after = chunks[last + 2 + skip]?.kind;
    if (after === "vg" && kind === "and" && !both) break;
    if (kind === "comma" && skip === 1 && !listGoesOn(chunks, last + 2)) break;
    last += 1 + skip;
    phrases.push(last);
  }
  return phrases;
};

const listGoesOn = (chunks: readonly Chunk[], at: number): boolean => {
  for (let i = at + 1; i < at + 6; i += 2) {
    const kind = chunks[i]?.kind;
    if (kind === "and") return true;
    if (kind !== "comma") return false;
  }
  return false;
};

/** "X, who attacked" → X; "the group which attacked" → the group; "folly for X, which attacked" → X. */
const antecedent = (chunks: readonly Chunk[], rel: number): readonly number[] => {
  const aside = chunks[rel - 1]?.kind === "comma";
  const at = aside ? rel - 2 : rel - 1;
  if (chunks[at]?.kind !== "np") return [];
  const link = chunks[at - 1];
  const apart = link?.kind === "prep" && !/^(?:of|in|at|on|from)$/.test(link.word);
  return aside && apart ? [at] : headsBefore(chunks, at);
};

/** "… and attacked": the subject of the verb group before. */
const shared = (chunks: readonly Chunk[], before: number, known: Known): Subject => {
  for (let i = before - 1; i >= 0 && before - i < REACH; i--) {
    const chunk = chunks[i];
    if (chunk?.kind === "stop") break;
    if (chunk?.kind !== "vg" || chunk.gerund) continue;
    const phrases = known.get(i)?.phrases ?? [];
    if (baseAt(chunks, before + 1) && takesBase(chunk)) return { phrases, governor: i };
    if (!chunk.infinitive) return { phrases, governor: known.get(i)?.governor ?? null };
  }
  return NONE;
};

/** "X, the head of Y, attacked", "X, who lost, attacked": over what stands between commas. */
const acrossComma = (chunks: readonly Chunk[], comma: number, known: Known): Subject => {
  for (let i = comma - 1; i > 0 && comma - i < REACH; i--) {
    if (chunks[i]?.kind === "stop") break;
    if (chunks[i]?.kind !== "comma" || chunks[i - 1]?.kind !== "np") continue;
    if (!opensAside(chunks[i + 1])) break;
    return { phrases: headsBefore(chunks, i - 1), governor: null };
  }
  return shared(chunks, comma, known);
};

/** "to reach out and seek", "did not seek or get": a bare form goes on with the verb group before. */
const baseAt = (chunks: readonly Chunk[], at: number): boolean => {
  const chunk = chunks[at];
  return chunk?.kind === "vg" && chunk.form === "base" && chunk.to - chunk.from === 1;
};

const takesBase = ({ infinitive, modal, negated, form }: VerbGroup): boolean =>
  infinitive || modal || (negated && form === "base");

const opensAside = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "np" ||
  chunk?.kind === "rel" ||
  chunk?.kind === "prep" ||
  chunk?.kind === "adj" ||
  (chunk?.kind === "vg" && (chunk.gerund || chunk.bare));

/** "to attack": the object of the verb that makes it act, or the subject of the verb before. */
const ofInfinitive = (chunks: readonly Chunk[], i: number, words: Words, known: Known): Subject => {
  const before = previous(chunks, i);
  const chunk = chunks[before];
  if (chunk?.kind === "vg") return { phrases: known.get(before)?.phrases ?? [], governor: before };
  if (chunk?.kind === "adj" || chunk?.kind === "and" || chunk?.kind === "comma")
    return fromLeft(chunks, before, known);
  if (chunk?.kind !== "np") return NONE;
  const heads = headsBefore(chunks, before);
  const left = (heads[0] ?? before) - 1;
  const verb = verbBefore(chunks, left);
  if (verb?.vg.lemmas.some((lemma) => words.is("control", lemma)))
    return { phrases: heads, governor: verb.at };
  const list = coordinated(chunks, before);
  const link = chunks[(list[0] ?? before) - 1];
  if (link?.kind === "prep" && (link.word === "of" || link.word === "for"))
    return { phrases: list, governor: null };
  return fromLeft(chunks, before, known);
};

const verbBefore = (chunks: readonly Chunk[], at: number): { at: number; vg: VerbGroup } | null => {
  const over = chunks[at]?.kind === "prep" ? at - 1 : at;
  const chunk = chunks[over];
  return chunk?.kind === "vg" ? { at: over, vg: chunk } : null;
};

/** The nearest verb group to the left, its subject and itself as governor. */
const fromLeft = (chunks: readonly Chunk[], from: number, known: Known): Subject => {
  for (let i = from; i >= 0 && from - i < REACH; i--) {
    if (chunks[i]?.kind === "stop") break;
    if (chunks[i]?.kind === "vg") return { phrases: known.get(i)?.phrases ?? [], governor: i };
  }
  return NONE;
};

/** "accused X of funding Y" → X; "X fled, fearing Y" → X; "the forces fighting Y" → the forces. */
const ofGerund = (chunks: readonly Chunk[], i: number, words: Words, known: Known): Subject => {
  const before = previous(chunks, i);
  const chunk = chunks[before];
  if (chunk?.kind === "np") return { phrases: [before], governor: null };
  if (chunk?.kind === "prep") {
    const np = before - 1;
    const heads = chunks[np]?.kind === "np" ? headsBefore(chunks, np) : [];
    const verb = heads.length > 0 ? verbBefore(chunks, (heads[0] ?? np) - 1) : null;
    if (verb?.vg.lemmas.some((lemma) => words.is("culprit", lemma)))
      return {
        phrases: verb.vg.passive ? (known.get(verb.at)?.phrases ?? []) : heads,
        governor: null,
      };
  }
  return fromLeft(chunks, before, known);
};

/** The verb group of speech or wish in whose clause this one stands: "said that X attacked". */
const ruling = (chunks: readonly Chunk[], i: number, _words: Words): number | null => {
  for (let at = i - 1; at >= 0 && i - at < REACH; at--) {
    const chunk = chunks[at];
    if (
      chunk?.kind === "sub" &&
      (chunk.word === "if" || chunk.word === "unless" || chunk.word === "whether")
    )
      return at;
    if (
      chunk?.kind === "comma" ||
      chunk?.kind === "stop" ||
      chunk?.kind === "vg" ||
      chunk?.kind === "sub"
    )
      break;
  }
  return null;
};
