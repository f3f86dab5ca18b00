/**
 * The recipe: a treebank and a list of word clusters in, the whole model out. Same input, same settings → the same
 * model, whatever the machine.
 */
import type { SyntaxModel } from "../model.ts";
import { uposNumbers } from "../parser/sentence.ts";
import { wordReader } from "../words.ts";
import type { TreebankSentence } from "./conllu.ts";
import { jackknifedTags } from "./jackknife.ts";
import { averaged, largestOf } from "./learner.ts";
import { exampleOf, inventory, lessonOf, relationModelOf, tagsOf } from "./lessons.ts";
import { trainMorphology } from "./morphology.ts";
import { type ParserSettings, trainParser } from "./parser.ts";
import { randomFrom } from "./random.ts";
import { type TaggerSettings, trainTagger } from "./tagger.ts";
import { trainTokenizer } from "./tokenizer.ts";
import { variantsOf } from "./variants.ts";
import { type Clusters, wordModelOf } from "./words.ts";

export interface Settings {
  readonly seed: number;
  readonly folds: number;
  readonly tagger: TaggerSettings;
  readonly parser: ParserSettings & {
    /** So many parsers are trained, each in an order of its own; the released weights are their mean. */
    readonly runs: number;
    /** Smaller roots of weights (1–127) are left out, of actions and of relations. */
    readonly least: { readonly actions: number; readonly relations: number };
  };
}

/** What was measured to be best on the development part; the ablations stand in docs/syntax-model.md. */
export const SETTINGS: Settings = {
  seed: 1,
  folds: 5,
  tagger: { epochs: 5, dropout: 0.15, margin: 2, least: 12 },
  parser: {
    widths: [1, 2, 4, 4, 4],
    dropout: 0.15,
    runs: 2,
    least: { actions: 22, relations: 19 },
  },
};

/** What keeps these sentences from being enough to train on, in words; null for nothing. */
export const lackOf = (
  sentences: readonly TreebankSentence[],
  { folds }: Settings,
): string | null => {
  const documents = new Set(sentences.map((sentence) => lessonOf(sentence).document)).size;
  if (documents >= folds) return null;
  return `${sentences.length} sentences of ${documents} documents; at least ${folds} documents are needed, which "# sent_id = DOCUMENT-NUMBER" tells apart`;
};

/**
 * Trains all parts; `observe` hears what is done, in words. Throws where the sentences are not enough (`lackOf`): each
 * fold is tagged by what the others taught.
 */
export const trainSyntax = (
  sentences: readonly TreebankSentence[],
  clusters: Clusters,
  settings: Settings,
  observe: (done: string) => void,
): SyntaxModel => {
  const lack = lackOf(sentences, settings);
  if (lack !== null) throw new Error(`trainSyntax: ${lack}`);
  const random = randomFrom(settings.seed);
  const tokenizer = trainTokenizer(sentences, random);
  const morphology = trainMorphology(sentences, random);
  observe(`tokenizer and morphology, of ${sentences.length} sentences`);

  const plain = sentences.map(lessonOf);
  const { masked, unclosed, headlines } = variantsOf(plain);
  const lessons = [...plain, ...masked, ...unclosed, ...headlines];
  const tags = tagsOf(lessons);
  const tagNumbers = numbered(tags);
  const tagged = lessons.map((lesson) => ({
    texts: lesson.texts,
    tags: Int32Array.from(lesson.tags, (tag) => tagNumbers.get(tag) ?? 0),
  }));
  const words = wordModelOf(tagged, clusters);
  const tagger = trainTagger(tagged, tags, words, settings.tagger, random);
  observe(`tagger, with ${lessons.length - plain.length} variants of sentences`);

  const documents = lessons.map(({ document }) => document);
  const { folds } = settings;
  const met = jackknifedTags(tagged, documents, folds, tags, clusters, settings.tagger, random);
  observe(`tags of ${folds} folds`);

  const names = ["", ...inventory(lessons.flatMap(({ relations }) => relations))];
  const [numbers, upos, read] = [numbered(names), uposNumbers(tags), wordReader(words)];
  const examples = lessons.map((lesson, i) =>
    exampleOf(lesson, lesson.texts.map(read), met[i] ?? new Int32Array(0), upos, numbers),
  );
  const relations = relationModelOf(names, examples);
  const { least, runs } = settings.parser;
  const learners = Array.from({ length: runs }, (_, run) =>
    trainParser(examples, relations, settings.parser, random, (epoch, right) =>
      observe(`parser ${run + 1}, epoch ${epoch + 1}: ${(100 * right).toFixed(1)} % right`),
    ),
  );
  const actions = learners.map((learner) => learner.actions);
  const labels = learners.map((learner) => learner.relations);
  // One scale for both: the parser adds their weights.
  const largest = Math.max(largestOf(actions), largestOf(labels));
  const parser = {
    relations,
    actionRows: averaged(actions, largest, least.actions),
    relationRows: averaged(labels, largest, least.relations),
  };
  return { tokenizer, morphology, words, tagger, parser };
};

const numbered = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, i) => [name, i]));

/** Clusters from a file of lines "path, tab, words between spaces"; # begins a comment. */
export const readClusters = (file: string): Clusters => {
  const clusters = new Map<string, string>();
  for (const line of file.split("\n")) {
    const [path = "", words = ""] = line.split("\t");
    if (path.startsWith("#") || words === "") continue;
    for (const word of words.split(" ")) clusters.set(word, path);
  }
  return clusters;
};
