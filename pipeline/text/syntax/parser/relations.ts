/** Scores of relations for the arc that an action would draw. */
import type { AddWeights } from "../rows.ts";
import { newKept } from "./kept.ts";
import { arcKeys, governorOf, RELATION_KEYS, subtreeKeys } from "./relation-features.ts";
import type { Sentence } from "./sentence.ts";
import { LEFT, TOP } from "./states.ts";

/** Relations as the parser numbers them: from 1; 0 is none, of a state that was shifted to. */
export interface RelationModel {
  /** Names; the first is empty. */
  readonly names: readonly string[];
  /** By `arcKind`: the relations that stand between such words, ascending. */
  readonly possible: ReadonlyMap<number, readonly number[]>;
}

/** Relations that a governor has one of, or that say what kind of clause or phrase it heads. */
const TELLING = [
  "nsubj",
  "csubj",
  "obj",
  "iobj",
  "ccomp",
  "xcomp",
  "obl",
  "advcl",
  "advmod",
  "aux",
  "cop",
  "mark",
  "det",
  "nummod",
  "amod",
  "nmod",
  "case",
  "appos",
  "acl",
  "acl:relcl",
  "conj",
  "cc",
  "punct",
  "compound",
  "flat",
  "parataxis",
  "expl",
  "nmod:poss",
  "fixed",
  "discourse",
]; // prettier-ignore

/** The bit of each relation in the set of a token's relations; subtypes without one of their own share. */
export const kindBits = (names: readonly string[]): Int32Array =>
  Int32Array.from(names, (name) => {
    if (name === "") return 0;
    const own = TELLING.indexOf(name);
    const of = own < 0 ? TELLING.indexOf(name.split(":")[0] ?? "") : own;
    return 1 << (of < 0 ? 30 : of);
  });

/** A number for the direction of an arc and the parts of speech of its ends. */
export const arcKind = (s: Sentence, h: number, d: number): number =>
  (h > d ? 1024 : 0) + (s.upos[h] ?? 0) * 32 + (s.upos[d] ?? 0);

export interface RelationScores {
  /** Scores of all relations of the last arc asked for. */
  readonly sums: Int32Array;
  /** The best relation for an arc; the first of equals. */
  readonly best: (s: Sentence, rows: Int32Array, state: number, action: number) => number;
  readonly renew: () => void;
}

const SLOT_BITS = 12;

export const relationScores = (add: AddWeights, model: RelationModel): RelationScores => {
  const width = model.names.length;
  const keys = new Int32Array(RELATION_KEYS);
  const sums = new Int32Array(width);
  const fresh = new Int32Array(width);
  const kept = newKept(SLOT_BITS, width);
  const all = model.names.map((_, i) => i).slice(1);
  const root = model.names.indexOf("root");
  const addArc = (s: Sentence, h: number, d: number): void => {
    const from = kept.slotOf(h * 65536 + d);
    if (kept.isNew) {
      fresh.fill(0);
      add(keys, arcKeys(s, h, d, keys), fresh);
      kept.sums.set(fresh, from);
    }
    for (let r = 0; r < width; r++) sums[r] = kept.sums[from + r] ?? 0;
  };
  return {
    sums,
    renew: kept.renew,
    best: (s, rows, state, action) => {
      const h = governorOf(rows, state, action);
      if (action === LEFT && h === s.n) {
        sums.fill(0);
        return root;
      }
      const d = rows[state + TOP] ?? 0;
      addArc(s, h, d);
      add(keys, subtreeKeys(s, rows, state, action, keys), sums);
      return bestOf(sums, model.possible.get(arcKind(s, h, d)) ?? all);
    },
  };
};

const bestOf = (sums: Int32Array, among: readonly number[]): number => {
  let best = among[0] ?? 0;
  for (let i = 1; i < among.length; i++) {
    const r = among[i] ?? 0;
    if ((sums[r] ?? 0) > (sums[best] ?? 0)) best = r;
  }
  return best;
};
