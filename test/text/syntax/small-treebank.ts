/** A treebank of a few dozen sentences written for tests, as the text of its file. */

import { readFileSync } from "node:fs";
import {
  readConllu,
  type TreebankSentence,
} from "../../../pipeline/text/syntax/training/conllu.ts";

export const smallTreebank = (): string =>
  readFileSync(new URL("./small-treebank.conllu", import.meta.url), "utf8");

/** Its sentences; throws where one can't be read. */
export const smallSentences = (): readonly TreebankSentence[] => {
  const { sentences, flaws } = readConllu(smallTreebank());
  if (flaws.length > 0) throw new Error(`small-treebank.conllu: ${JSON.stringify(flaws)}`);
  return sentences;
};
