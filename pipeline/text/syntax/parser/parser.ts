/** The tree of tagged words: heads and relations of the best derivation. */
import type { ParserModel } from "../model.ts";
import { addRows, addTriples } from "../rows.ts";
import { ROOT } from "../tree.ts";
import type { Word } from "../words.ts";
import { type Scorer, search } from "./beam.ts";
import { governorOf } from "./relation-features.ts";
import { kindBits, relationScores } from "./relations.ts";
import { actionScores } from "./scores.ts";
import { type Sentence, sentenceOf, uposNumbers } from "./sentence.ts";
import { ACTION, newStates, PARENT, RELATION, type States, TOP } from "./states.ts";

/** Keys of features of actions and of relations have 22 and 20 bits. */
export const ACTION_MASK = (1 << 22) - 1;
export const RELATION_MASK = (1 << 20) - 1;

interface Arcs {
  /** Governor of each token, `ROOT` for one. */
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

export interface SearchSettings {
  /** States kept at each step. */
  readonly width: number;
  /** How far behind the best a state may fall before it is dropped, in weights as they are summed. */
  readonly reach: number;
}

/** A function that parses words with the numbers of their joint tags. */
export const newParser = (
  model: ParserModel,
  tags: readonly string[],
  { width, reach }: SearchSettings,
): ((words: readonly Word[], chosen: Int32Array) => Arcs) => {
  const { names } = model.relations;
  const scorer: Scorer = {
    actions: actionScores(addTriples(model.actionRows, ACTION_MASK)),
    relations: relationScores(addRows(model.relationRows, RELATION_MASK), model.relations),
    kinds: kindBits(names),
  };
  const upos = uposNumbers(tags);
  const states = newStates();
  return (words, chosen) => {
    const s = sentenceOf(words, chosen, upos);
    const final = search(s, states, width, scorer, reach);
    const { heads, relations } = arcsOf(s, states, final);
    const nameOf = (relation: number, i: number): string => {
      const name = names[relation] ?? "dep";
      return name === "root" && heads[i] !== ROOT ? "dep" : name;
    };
    return { heads, relations: Array.from(relations, nameOf) };
  };
};

/** Heads and numbers of relations of a final state. */
export const arcsOf = (s: Sentence, { rows }: States, final: number) => {
  const heads = new Int32Array(s.n).fill(ROOT);
  const relations = new Int32Array(s.n);
  for (let state = final; state >= 0; state = rows[state + PARENT] ?? -1) {
    const [from, action] = [rows[state + PARENT] ?? -1, rows[state + ACTION] ?? 0];
    if (from < 0 || action <= 0) continue;
    const [token, head] = [rows[from + TOP] ?? 0, governorOf(rows, from, action)];
    heads[token] = head === s.n ? ROOT : head;
    relations[token] = rows[state + RELATION] ?? 0;
  }
  return { heads, relations };
};
