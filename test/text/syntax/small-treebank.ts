/** A treebank of a few dozen sentences written for tests, as the text of its file. */
import { readFileSync } from "node:fs";

export const smallTreebank = (): string =>
  readFileSync(new URL("./small-treebank.conllu", import.meta.url), "utf8");
