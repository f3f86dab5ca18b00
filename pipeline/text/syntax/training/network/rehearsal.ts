/**
 * A lesson gone through forward and backward: the network's steps as in use, with numbers left out at random, then the
 * slopes of its loss with regard to every weight, added to what stands in `slopes`.
 */
import { newDropper } from "./dropper.ts";
import { inputsBack, inputsOf } from "./inputs.ts";
import { rehearseNearTags } from "./near-tags.ts";
import type { Exercise, Loss, Room } from "./room.ts";
import { rehearseTree } from "./trees.ts";

/** `share`: of the numbers left out. */
export const rehearse = (
  room: Room,
  exercise: Exercise,
  share: number,
  random: () => number,
): Loss => {
  const { machine, sizes } = room;
  const mark = machine.mark();
  const dropper = newDropper(machine, share, random);
  const count = exercise.tags.length;
  const rehearsal = { ...room, exercise, count, dropper };
  const inputs = inputsOf(rehearsal);
  const dInputs = machine.take(count * sizes.input);
  dropper.drop(inputs, count * sizes.input);
  const near = rehearseNearTags(rehearsal, inputs, dInputs);
  const { tags, arcs, relations } = rehearseTree(rehearsal, inputs, dInputs);
  dropper.back(inputs, dInputs, count * sizes.input);
  inputsBack(rehearsal, dInputs);
  machine.release(mark);
  return { tags: near + tags, arcs, relations };
};
