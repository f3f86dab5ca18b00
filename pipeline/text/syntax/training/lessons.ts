/** Treebank sentences as lessons, and the numbers that models know tags and relations by. */
import { type Span, span } from "../../span.ts";
import { MASK_TAG } from "../masks.ts";
import { arcKind, type RelationModel } from "../parser/relations.ts";
import { type Sentence, sentenceOf } from "../parser/sentence.ts";
import { ROOT, type SyntaxToken, type Tree } from "../tree.ts";
import type { Word } from "../words.ts";
import type { TreebankSentence } from "./conllu.ts";
import { type Gold, projective } from "./gold.ts";
import type { Lesson } from "./variants.ts";

export const lessonOf = ({ id, tree }: TreebankSentence): Lesson => ({
  document: id.replace(/-[^-]*$/, ""),
  texts: tree.map(({ text }) => text),
  tags: tree.map(({ upos, xpos }) => `${upos} ${xpos}`),
  heads: tree.map(({ head }) => head),
  relations: tree.map(({ deprel }) => deprel),
});

/** A lesson as text, its words between spaces; `masks`: where a quotation is masked. */
export const printed = (
  lesson: Lesson,
): { readonly text: string; readonly tree: Tree; readonly masks: readonly Span[] } => {
  let start = 0;
  const tree = lesson.texts.map((text, i): SyntaxToken => {
    const at = span(start, start + text.length);
    start = at.end + 1;
    const [upos = "", xpos = ""] = (lesson.tags[i] ?? "").split(" ");
    const [head, deprel] = [lesson.heads[i] ?? ROOT, lesson.relations[i] ?? ""];
    return { ...at, text, lemma: "", upos, xpos, feats: "", head, deprel };
  });
  const masks = tree.filter(({ xpos }) => xpos === MASK_TAG.split(" ")[1]);
  return { text: lesson.texts.join(" "), tree, masks };
};

/** Distinct values, sorted by code units. */
export const inventory = (values: Iterable<string>): readonly string[] =>
  [...new Set(values)].sort();

export const tagsOf = (lessons: readonly Lesson[]): readonly string[] =>
  inventory([MASK_TAG, ...lessons.flatMap(({ tags }) => tags)]);

export interface Example extends Gold {
  readonly sentence: Sentence;
}

/** A lesson as the parser learns it, with tags as they were predicted. */
export const exampleOf = (
  lesson: Lesson,
  words: readonly Word[],
  tags: Int32Array,
  upos: Int32Array,
  numbers: ReadonlyMap<string, number>,
): Example => ({
  sentence: sentenceOf(words, tags, upos),
  heads: projective(
    Int32Array.from(lesson.heads, (head) => (head < 0 ? lesson.heads.length : head)),
  ),
  relations: Int32Array.from(lesson.relations, (relation) => numbers.get(relation) ?? 0),
});

/** Which relations stand between which parts of speech in the examples. */
export const relationModelOf = (
  names: readonly string[],
  examples: readonly Example[],
): RelationModel => {
  const seen = new Map<number, Set<number>>();
  for (const { sentence, heads, relations } of examples)
    heads.forEach((h, d) => {
      const kind = arcKind(sentence, h, d);
      const set = seen.get(kind) ?? new Set<number>();
      seen.set(kind, set.add(relations[d] ?? 0));
    });
  const ascending = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
  return { names, possible: new Map([...seen].map(([kind, set]) => [kind, ascending(set)])) };
};
