/**
 * Trains the parser: beam search with updates at the largest violation (Huang, Fayong & Guo 2012), actions and
 * relations together; relations also step by step on the right derivation.
 */
import { newRanking, type Ranking, rankSteps, type Scorer } from "../parser/beam.ts";
import { aheadKeys, PAIR_KEYS, pairKeys } from "../parser/pair-features.ts";
import { ACTION_MASK, RELATION_MASK } from "../parser/parser.ts";
import { arcKeys, governorOf, RELATION_KEYS, subtreeKeys } from "../parser/relation-features.ts";
import { kindBits, type RelationModel, relationScores } from "../parser/relations.ts";
import { actionScores } from "../parser/scores.ts";
import type { Sentence } from "../parser/sentence.ts";
import {
  ACTION,
  after,
  LEFT,
  NEXT,
  newStates,
  PARENT,
  RELATION,
  SHIFT,
  type States,
  secondOf,
  TOP,
} from "../parser/states.ts";
import { STRUCTURE_KEYS, structureKeys } from "../parser/structure-features.ts";
import { derivationOf } from "./gold.ts";
import { addCurrent, change, everyKey, type Learner, newLearner } from "./learner.ts";
import type { Example } from "./lessons.ts";
import { shuffled } from "./random.ts";

interface ParserLearners {
  readonly actions: Learner;
  readonly relations: Learner;
}

export interface ParserSettings {
  /** Width of the beam in each epoch. */
  readonly widths: readonly number[];
  /** Share of the features that each sentence does without. */
  readonly dropout: number;
}

/** Longer sentences are not learned from. */
const LONGEST = 150;
const EVERYTHING = 1 << 30;

type Tell = (keys: Int32Array, count: number) => void;

const actionBuffer = new Int32Array(Math.max(PAIR_KEYS, STRUCTURE_KEYS));
const relationBuffer = new Int32Array(RELATION_KEYS);

const tellAction = (s: Sentence, rows: Int32Array, state: number, tell: Tell): void => {
  const [top, second] = [rows[state + TOP] ?? -1, secondOf(rows, state)];
  tell(actionBuffer, structureKeys(s, rows, state, actionBuffer));
  tell(actionBuffer, aheadKeys(s, top, rows[state + NEXT] ?? 0, actionBuffer));
  if (second >= 0) tell(actionBuffer, pairKeys(s, second, top, actionBuffer));
};

/** Keys of the arc that an action draws; none for the arc of the root. */
const tellRelation = (
  s: Sentence,
  rows: Int32Array,
  state: number,
  action: number,
  tell: Tell,
): void => {
  if (action === SHIFT) return;
  const h = governorOf(rows, state, action);
  if (h === s.n && action === LEFT) return;
  tell(relationBuffer, arcKeys(s, h, rows[state + TOP] ?? 0, relationBuffer));
  tell(relationBuffer, subtreeKeys(s, rows, state, action, relationBuffer));
};

/** Learners after all epochs; `observe` hears of each: its number and the share of sentences got right. */
export const trainParser = (
  all: readonly Example[],
  model: RelationModel,
  { widths, dropout }: ParserSettings,
  random: () => number,
  observe: (epoch: number, right: number, learners: ParserLearners) => void,
): ParserLearners => {
  const examples = all.filter(({ sentence: { n } }) => n > 1 && n <= LONGEST);
  const states = newStates();
  const kinds = kindBits(model.names);
  const learners = {
    actions: newLearner(everyKey(ACTION_MASK), 3, dropout),
    relations: newLearner(everyKey(RELATION_MASK), model.names.length, dropout),
  };
  const scorer = {
    actions: actionScores(addCurrent(learners.actions)),
    relations: relationScores(addCurrent(learners.relations), model),
    kinds,
  };
  widths.forEach((width, epoch) => {
    let right = 0;
    for (const number of shuffled(examples.length, random)) {
      const example = examples[number];
      if (example && learn(example, width, states, scorer, learners)) right++;
    }
    observe(epoch, right / examples.length, learners);
  });
  return learners;
};

/** One sentence; whether it was parsed right. */
const learn = (
  example: Example,
  width: number,
  states: States,
  scorer: Scorer,
  learners: ParserLearners,
): boolean => {
  const s = example.sentence;
  scorer.actions.renew();
  scorer.relations.renew();
  for (const learner of [learners.actions, learners.relations]) {
    learner.steps++;
    learner.salt = Math.imul(learner.steps, 0x85ebca6b);
  }
  const gold = derivationOf(example, states, scorer.kinds);
  const wrong = largestViolation(s, gold, width, states, scorer);
  if (wrong >= 0) learnFromPrefix(s, states.rows, gold, wrong, learners);
  learnRelations(s, states.rows, gold, scorer, learners);
  return wrong < 0;
};

/** The best state where it is furthest ahead of the right one; -1 if the right derivation wins. */
const largestViolation = (
  s: Sentence,
  gold: readonly number[],
  width: number,
  states: States,
  scorer: Scorer,
): number => {
  const beam = newRanking(width);
  const steps = newRanking(width);
  beam.states[0] = gold[0] ?? 0;
  beam.size = 1;
  let [rightScore, largest, violator] = [0, Number.NEGATIVE_INFINITY, -1];
  for (let t = 0; t < 2 * s.n; t++) {
    const [from, to] = [gold[t] ?? 0, gold[t + 1] ?? 0];
    rankSteps(s, states, beam, steps, scorer, EVERYTHING);
    rightScore += stepScore(s, states.rows, from, to, scorer);
    advance(states, beam, steps, from, to, scorer.kinds);
    const ahead = (beam.scores[0] ?? 0) - rightScore;
    if (beam.states[0] !== to && ahead > largest)
      [largest, violator] = [ahead, beam.states[0] ?? 0];
  }
  return beam.states[0] === gold[2 * s.n] ? -1 : violator;
};

const stepSums = new Int32Array(3);

const stepScore = (
  s: Sentence,
  rows: Int32Array,
  from: number,
  to: number,
  { actions, relations }: Scorer,
): number => {
  const action = rows[to + ACTION] ?? 0;
  actions.score(s, rows, from, stepSums);
  const score = stepSums[action] ?? 0;
  if (action === SHIFT) return score;
  relations.best(s, rows, from, action);
  return score + (relations.sums[rows[to + RELATION] ?? 0] ?? 0);
};

/** Takes the ranked steps; the right step leads to the right derivation's own state. */
const advance = (
  states: States,
  beam: Ranking,
  steps: Ranking,
  from: number,
  to: number,
  kinds: Int32Array,
): void => {
  for (let i = 0; i < steps.size; i++) {
    const [state = 0, action = 0, relation = 0] = [
      steps.states[i],
      steps.actions[i],
      steps.relations[i],
    ];
    const isRight =
      state === from &&
      action === states.rows[to + ACTION] &&
      relation === states.rows[to + RELATION];
    beam.states[i] = isRight ? to : after(states, state, action, relation, kinds[relation] ?? 0);
    beam.scores[i] = steps.scores[i] ?? 0;
  }
  beam.size = steps.size;
};

const learnFromPrefix = (
  s: Sentence,
  rows: Int32Array,
  gold: readonly number[],
  violator: number,
  learners: ParserLearners,
): void => {
  const path: number[] = [];
  for (let state = violator; state >= 0; state = rows[state + PARENT] ?? -1) path.push(state);
  path.reverse();
  for (let t = 1; t < path.length; t++) {
    if (path[t] === gold[t]) continue;
    learnStep(s, rows, gold[t - 1] ?? 0, gold[t] ?? 0, 1, learners);
    learnStep(s, rows, path[t - 1] ?? 0, path[t] ?? 0, -1, learners);
  }
};

const learnStep = (
  s: Sentence,
  rows: Int32Array,
  from: number,
  to: number,
  by: number,
  { actions, relations }: ParserLearners,
): void => {
  const [action, relation] = [rows[to + ACTION] ?? 0, rows[to + RELATION] ?? 0];
  tellAction(s, rows, from, (keys, count) => change(actions, keys, count, action, by));
  tellRelation(s, rows, from, action, (keys, count) =>
    change(relations, keys, count, relation, by),
  );
};

const learnRelations = (
  s: Sentence,
  rows: Int32Array,
  gold: readonly number[],
  scorer: Scorer,
  { relations }: ParserLearners,
): void => {
  scorer.relations.renew();
  for (let t = 1; t < gold.length; t++) {
    const [from, to] = [gold[t - 1] ?? 0, gold[t] ?? 0];
    const [action, right] = [rows[to + ACTION] ?? 0, rows[to + RELATION] ?? 0];
    if (action === SHIFT) continue;
    const best = scorer.relations.best(s, rows, from, action);
    if (best === right) continue;
    tellRelation(s, rows, from, action, (keys, count) => {
      change(relations, keys, count, right, 1);
      change(relations, keys, count, best, -1);
    });
  }
};
