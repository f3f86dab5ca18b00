/** What the network knows a word by, without its neighbours: keys of the word, its shape, its edges, its cluster. */
import { normalForm, shapeOf } from "../forms.ts";

const SUFFIXES = [1, 2, 3, 4, 5];
const PREFIXES = [1, 2, 3, 4];
/** Steps of a cluster's path. */
const STEPS = [4, 6, 8, 10, 12];

/** The word in small letters comes first; the others follow in no order of importance. */
export const keysOf = (text: string, clusterOf: (word: string) => string): readonly string[] => {
  const form = normalForm(text);
  const word = form.toLowerCase();
  const path = clusterOf(form) || clusterOf(word);
  return [
    `word ${word}`,
    `shape ${shapeOf(form)}`,
    ...SUFFIXES.filter((k) => k <= word.length).map((k) => `-${k} ${word.slice(-k)}`),
    ...PREFIXES.filter((k) => k <= word.length).map((k) => `${k}- ${word.slice(0, k)}`),
    ...STEPS.map((steps) => `cluster ${steps} ${path.slice(0, steps)}`),
    `cluster ${path}`,
  ];
};
