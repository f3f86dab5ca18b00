/** Treebank sentences as lessons, and the numbers that models know tags and relations by. */
import { type Span, span } from "../../span.ts";
import { MASK_TAG } from "../masks.ts";
import { ROOT, type SyntaxToken, type Tree } from "../tree.ts";
import type { TreebankSentence } from "./conllu.ts";
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
