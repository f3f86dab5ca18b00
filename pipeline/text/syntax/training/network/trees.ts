/** Arcs, relations, and tags from the whole sentence: forward, and the slopes backward. */

import { FLOAT } from "../../network/machine.ts";
import type { Matrix } from "../../network/parameters.ts";
import {
  pairsOf,
  relationsOf,
  type Scores,
  scoresOf,
  stateTagScoresOf,
} from "../../network/passes.ts";
import { back, backInto, choose, unrectify } from "./back.ts";
import { layerBack, trainedLayer } from "./layers.ts";
import { TAG_SHARE } from "./near-tags.ts";
import type { Loss, Rehearsal } from "./room.ts";

/** Adds the slopes of the inputs at `dInputs`; gives the loss. */
export const rehearseTree = (rehearsal: Rehearsal, inputs: number, dInputs: number): Loss => {
  const { machine, sizes, weights, slopes, turned, exercise, count, dropper } = rehearsal;
  const from = { at: inputs, width: sizes.input * FLOAT };
  const lower = trainedLayer(rehearsal, from, weights.lower, 0);
  dropper.drop(lower.states.at, count * 2 * sizes.cells);
  const upper = trainedLayer(rehearsal, lower.states, weights.upper, 1);
  const scores = scoresOf(machine, weights, sizes, count, upper, dropper.drop);
  const pairs = pairsOf(machine, sizes, scores, exercise.heads, dropper.drop);
  const relationScores = relationsOf(machine, weights, count, pairs);
  const tagScores = stateTagScoresOf(machine, weights, count, upper.states);
  const loss = {
    tags: choose(machine, tagScores, sizes.tags, exercise.tags, TAG_SHARE),
    relations: choose(machine, relationScores, sizes.relations, exercise.relations, 1),
    arcs: choose(machine, scores.arcs, scores.columns, exercise.heads, 1),
  };
  const dStates = machine.take((count + 1) * 2 * sizes.cells);
  const states = slopesOfStates(rehearsal, scores, dStates);
  states.words(tagScores, slopes.stateTags, slopes.stateTagsBias, turned.stateTags);
  relationsBack(rehearsal, pairs, relationScores, states);
  arcsBack(rehearsal, scores, states);
  dropper.back(scores.states.at, dStates, (count + 1) * 2 * sizes.cells);
  machine.add(dStates, slopes.root.at, slopes.root.columns);
  const dLower = machine.take(count * 2 * sizes.cells);
  layerBack(rehearsal, upper, slopes.upper, turned.upper, dStates + scores.states.width, dLower);
  dropper.back(lower.states.at, dLower, count * 2 * sizes.cells);
  layerBack(rehearsal, lower, slopes.lower, turned.lower, dLower, dInputs);
  return loss;
};

/** Products made of states: their slopes, added to those of the states of the root and the words, or of the words alone. */
interface StatesBack {
  readonly all: ProductBack;
  readonly words: ProductBack;
}

type ProductBack = (slopes: number, weights: Matrix, bias: Matrix | null, turned: Matrix) => void;

const slopesOfStates = (
  { machine, count }: Rehearsal,
  { states }: Scores,
  dStates: number,
): StatesBack => {
  const { at, width } = states;
  const words = { at: at + width, width };
  return {
    all: (slopes, weights, bias, turned) =>
      backInto(machine, { rows: states, count: count + 1, weights, bias, turned }, slopes, dStates),
    words: (slopes, weights, bias, turned) =>
      backInto(machine, { rows: words, count, weights, bias, turned }, slopes, dStates + width),
  };
};

const relationsBack = (
  rehearsal: Rehearsal,
  pairs: number,
  relationScores: number,
  states: StatesBack,
): void => {
  const { machine, sizes, slopes, turned, exercise, count } = rehearsal;
  const rows = { at: pairs, width: sizes.label * FLOAT };
  const product = {
    rows,
    count,
    weights: slopes.relations,
    bias: slopes.relationsBias,
    turned: turned.relations,
  };
  const dPairs = back(machine, product, relationScores);
  unrectify(rehearsal, pairs, dPairs, count * sizes.label);
  const dGovernors = machine.take((count + 1) * sizes.label);
  exercise.heads.forEach((head, d) => {
    const row = sizes.label * FLOAT;
    machine.add(dPairs + d * row, dGovernors + head * row, sizes.label);
  });
  states.all(dGovernors, slopes.labelGovernor, null, turned.labelGovernor);
  states.words(dPairs, slopes.labelDependent, slopes.labelBias, turned.labelDependent);
};

/** Scores of arcs are wanted governors times governors, transposed. */
const arcsBack = (rehearsal: Rehearsal, scores: Scores, states: StatesBack): void => {
  const { machine, sizes, slopes, turned, count } = rehearsal;
  const row = scores.columns * FLOAT;
  const dWanted = machine.take(count * sizes.arc);
  machine.multiply(count, sizes.arc, count + 1, scores.arcs, row, FLOAT, scores.governors, dWanted);
  const dGovernors = machine.take((count + 1) * sizes.arc);
  machine.multiply(count + 1, sizes.arc, count, scores.arcs, FLOAT, row, scores.wanted, dGovernors);
  const rows = { at: scores.dependents, width: sizes.arc * FLOAT };
  const product = { rows, count, weights: slopes.arcs, bias: slopes.arcsBias, turned: turned.arcs };
  const dDependents = back(machine, product, dWanted);
  unrectify(rehearsal, scores.governors, dGovernors, (count + 1) * sizes.arc);
  unrectify(rehearsal, scores.dependents, dDependents, count * sizes.arc);
  states.all(dGovernors, slopes.governor, slopes.governorBias, turned.governor);
  states.words(dDependents, slopes.dependent, slopes.dependentBias, turned.dependent);
};
