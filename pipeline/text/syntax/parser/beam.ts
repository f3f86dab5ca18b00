/**
 * Search with a beam: at each step the best states are kept, ties to the earlier one; states that have fallen far
 * behind the best are dropped too. A derivation of n tokens takes 2n steps.
 */
import type { RelationScores } from "./relations.ts";
import type { ActionScores } from "./scores.ts";
import type { Sentence } from "./sentence.ts";
import { after, isLegal, SHIFT, type States, start } from "./states.ts";

export interface Scorer {
  readonly actions: ActionScores;
  readonly relations: RelationScores;
  /** The bit of a relation in the set of a token's relations. */
  readonly kinds: Int32Array;
}

/** States or steps, best first. A step is a state, an action and a relation. */
export interface Ranking {
  readonly states: Int32Array;
  readonly actions: Int32Array;
  readonly relations: Int32Array;
  readonly scores: Int32Array;
  size: number;
}

export const newRanking = (width: number): Ranking => ({
  states: new Int32Array(width),
  actions: new Int32Array(width),
  relations: new Int32Array(width),
  scores: new Int32Array(width),
  size: 0,
});

/** Puts a step in its place; the worst falls out when the list is full. */
const offer = (
  { states, actions, relations, scores }: Ranking,
  size: number,
  state: number,
  action: number,
  relation: number,
  score: number,
): number => {
  const width = states.length;
  if (size === width && score <= (scores[width - 1] ?? 0)) return size;
  let i = size === width ? width - 1 : size;
  for (; i > 0 && (scores[i - 1] ?? 0) < score; i--) {
    scores[i] = scores[i - 1] ?? 0;
    states[i] = states[i - 1] ?? 0;
    actions[i] = actions[i - 1] ?? 0;
    relations[i] = relations[i - 1] ?? 0;
  }
  scores[i] = score;
  states[i] = state;
  actions[i] = action;
  relations[i] = relation;
  return Math.min(width, size + 1);
};

const sums = new Int32Array(3);

/** The best steps that can follow the states of a beam, none more than `reach` behind the best. */
export const rankSteps = (
  s: Sentence,
  { rows }: States,
  beam: Ranking,
  steps: Ranking,
  scorer: Scorer,
  reach: number,
): void => {
  let size = 0;
  for (let i = 0; i < beam.size; i++) {
    const state = beam.states[i] ?? 0;
    const before = beam.scores[i] ?? 0;
    scorer.actions.score(s, rows, state, sums);
    for (let action = SHIFT; action < 3; action++) {
      if (!isLegal(rows, state, action, s.n)) continue;
      const score = before + (sums[action] ?? 0);
      if (action === SHIFT) size = offer(steps, size, state, action, 0, score);
      else {
        const relation = scorer.relations.best(s, rows, state, action);
        const whole = score + (scorer.relations.sums[relation] ?? 0);
        size = offer(steps, size, state, action, relation, whole);
      }
    }
  }
  const least = (steps.scores[0] ?? 0) - reach;
  while (size > 1 && (steps.scores[size - 1] ?? 0) < least) size--;
  steps.size = size;
};

/** The best final state of a sentence. */
export const search = (
  s: Sentence,
  states: States,
  width: number,
  scorer: Scorer,
  reach: number,
): number => {
  const beam = newRanking(width);
  const steps = newRanking(width);
  scorer.actions.renew();
  scorer.relations.renew();
  beam.states[0] = start(states);
  beam.size = 1;
  for (let t = 0; t < 2 * s.n; t++) {
    rankSteps(s, states, beam, steps, scorer, reach);
    for (let i = 0; i < steps.size; i++) {
      const relation = steps.relations[i] ?? 0;
      const kind = scorer.kinds[relation] ?? 0;
      beam.states[i] = after(states, steps.states[i] ?? 0, steps.actions[i] ?? 0, relation, kind);
      beam.scores[i] = steps.scores[i] ?? 0;
    }
    beam.size = steps.size;
  }
  return beam.states[0] ?? 0;
};
