/** Loads a part of a treebank, and says what is wrong in it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../issues.ts";
import {
  readConllu,
  type TreebankFlaw,
  type TreebankSentence,
} from "../text/syntax/training/conllu.ts";
import { WrongUse } from "./exit.ts";
import { said } from "./seeds.ts";

/** Its sentences; null where one can't be read, which goes to stderr. Throws WrongUse where there is none. */
export const loadTreebank = (
  folder: string,
  part: "train" | "dev",
): readonly TreebankSentence[] | null => {
  const file = join(folder, `${part}.conllu`);
  if (!existsSync(file))
    throw new WrongUse(
      `${file} is not there; name the folder that holds train.conllu and dev.conllu`,
    );
  const text = readFileSync(file, "utf8");
  const { sentences, flaws } = readConllu(text);
  const issues = flaws.map((flaw) => issueOf(file, flaw));
  process.stderr.write(said(issues, "text", [{ path: file, text }]));
  if (issues.length > 0) return null;
  if (sentences.length === 0)
    throw new WrongUse(`${file} holds no sentence; a treebank in CoNLL-U was expected`);
  return sentences;
};

const issueOf = (file: string, { line, column, message, expected }: TreebankFlaw): Issue => ({
  level: "error",
  check: "treebank.sentence",
  message,
  file,
  line,
  column,
  expected,
  fix: "mend the sentence, or leave it out",
});
