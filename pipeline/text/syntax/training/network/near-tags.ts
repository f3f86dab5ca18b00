/** Tags from a word and its neighbours: forward, and the slopes backward. */

import { FLOAT } from "../../network/machine.ts";
import { SIDE, WINDOW } from "../../network/parameters.ts";
import { linear, tagScoresOf } from "../../network/passes.ts";
import { back, choose, unrectify } from "./back.ts";
import type { Rehearsal } from "./room.ts";

/** Share of the loss that tags have, near and of the whole alike; arcs and relations count in full. */
export const TAG_SHARE = 0.5;

/** Adds the slopes of the inputs at `dInputs`; gives the loss. */
export const rehearseNearTags = (rehearsal: Rehearsal, inputs: number, dInputs: number): number => {
  const { machine, sizes, weights, slopes, turned, exercise, count, dropper } = rehearsal;
  const width = WINDOW * sizes.input;
  const windows = machine.take(count * width);
  const places = neighbours(count).map(([word, place, neighbour]) => ({
    window: (word * width + place * sizes.input) * FLOAT,
    input: neighbour * sizes.input * FLOAT,
  }));
  for (const { window, input } of places)
    machine.add(inputs + input, windows + window, sizes.input);
  const rows = { at: windows, width: width * FLOAT };
  const hidden = linear(machine, count, rows, weights.window, weights.windowBias);
  const scores = tagScoresOf(machine, weights, count, hidden, dropper.drop);
  const loss = choose(machine, scores, sizes.tags, exercise.tags, TAG_SHARE);

  const hiddenRows = { at: hidden, width: sizes.hidden * FLOAT };
  const ofTags = {
    rows: hiddenRows,
    count,
    weights: slopes.tags,
    bias: slopes.tagsBias,
    turned: turned.tags,
  };
  const dHidden = back(machine, ofTags, scores);
  unrectify(rehearsal, hidden, dHidden, count * sizes.hidden);
  const ofWindow = {
    rows,
    count,
    weights: slopes.window,
    bias: slopes.windowBias,
    turned: turned.window,
  };
  const dWindows = back(machine, ofWindow, dHidden);
  for (const { window, input } of places)
    machine.add(dWindows + window, dInputs + input, sizes.input);
  return loss;
};

/** Words, places in their windows, and the words that stand there. */
const neighbours = (count: number): readonly (readonly [number, number, number])[] =>
  Array.from({ length: count }, (_, word) =>
    Array.from({ length: WINDOW }, (_, place) => [word, place, word + place - SIDE] as const),
  )
    .flat()
    .filter(([, , neighbour]) => neighbour >= 0 && neighbour < count);
