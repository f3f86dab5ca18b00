/** Tags of the training sentences as a tagger gives them that has not seen their document: what a parser will meet. */
import { tagger } from "../tagger/tagger.ts";
import { wordReader } from "../words.ts";
import { type TaggerSettings, trainTagger } from "./tagger.ts";
import { type Clusters, type Tagged, wordModelOf } from "./words.ts";

/** `documents`: of each sentence; documents go to the folds in turn. Gives tags for each sentence. */
export const jackknifedTags = (
  sentences: readonly Tagged[],
  documents: readonly string[],
  folds: number,
  tags: readonly string[],
  clusters: Clusters,
  settings: TaggerSettings,
  random: () => number,
): readonly Int32Array[] => {
  const order = new Map([...new Set(documents)].map((document, i) => [document, i % folds]));
  const foldOf = documents.map((document) => order.get(document) ?? 0);
  const predicted: Int32Array[] = sentences.map(() => new Int32Array(0));
  for (let fold = 0; fold < folds; fold++) {
    const seen = sentences.filter((_, i) => foldOf[i] !== fold);
    const words = wordModelOf(seen, clusters);
    const tag = tagger(trainTagger(seen, tags, words, settings, random), words.tagSets);
    const read = wordReader(words);
    sentences.forEach(({ texts }, i) => {
      if (foldOf[i] !== fold) return;
      const chosen = new Int32Array(texts.length);
      tag(texts.map(read), chosen);
      predicted[i] = chosen;
    });
  }
  return predicted;
};
