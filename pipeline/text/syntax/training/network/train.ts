/** Trains the network that tags and parses: lessons, clusters and vectors in, weights out. */
import type { Clusters } from "../../network/clusters.ts";
import { FLOAT, type Machine, newMachine } from "../../network/machine.ts";
import { LOOSE, type Network, packed, ROOT_RELATION } from "../../network/network.ts";
import {
  flawOf,
  type Matrix,
  matricesOf,
  newParameters,
  type Parameters,
  type Sizes,
} from "../../network/parameters.ts";
import type { Vectors } from "../../network/vectors.ts";
import { inventory, tagsOf } from "../lessons.ts";
import { shuffled } from "../random.ts";
import type { Lesson } from "../variants.ts";
import { newOptimizer } from "./optimizer.ts";
import { rehearse } from "./rehearsal.ts";
import type { Exercise, Loss, Room } from "./room.ts";
import { exercises, keysIn, withUnknown } from "./vocabulary.ts";

export interface NetworkSettings {
  readonly sizes: Pick<Sizes, "input" | "cells" | "arc" | "label" | "hidden">;
  readonly epochs: number;
  /** Words of a batch, at least. */
  readonly batch: number;
  /** How far the first steps go; later ones go ever less far, the last ones hardly. */
  readonly rate: number;
  /** Share of the numbers left out at random, between layers. */
  readonly dropout: number;
  /** Shares of the words taken for unknown, and of the other things known of them. */
  readonly unknown: { readonly words: number; readonly parts: number };
}

/** Steps in which the rate grows to its height, and the share of it that is always left. */
const WARMING = 200;
const LEAST_RATE = 0.02;

/**
 * `observe` hears after each epoch what the lessons lost, per word. Same input, same numbers → the same network. Throws
 * on sizes that the kernels can't compute with.
 */
export const trainNetwork = (
  lessons: readonly Lesson[],
  clusters: Clusters,
  vectors: Vectors,
  code: Uint8Array<ArrayBuffer>,
  settings: NetworkSettings,
  random: () => number,
  observe: (epoch: number, loss: Loss) => void,
): Network => {
  const keys = keysIn(lessons, clusters);
  const tags = tagsOf(lessons);
  const relations = inventory([
    ROOT_RELATION,
    LOOSE,
    ...lessons.flatMap((lesson) => lesson.relations),
  ]);
  const sizes: Sizes = {
    ...settings.sizes,
    vector: vectors.width,
    entries: keys.length + 1,
    tags: upToEight(tags.length),
    relations: upToEight(relations.length),
  };
  const flaw = flawOf(sizes);
  if (flaw !== null) throw new Error(`trainNetwork: ${flaw}`);
  const machine = newMachine(code);
  const room = newRoom(machine, sizes, vectors, random);
  const study = lessons.map(exercises(keys, clusters, vectors, tags, relations));
  learn(room, study, settings, random, observe);
  return {
    sizes,
    tags,
    relations,
    keys,
    matrices: matricesOf(room.weights).map((m) => packed(machine, m)),
  };
};

const upToEight = (n: number): number => Math.ceil(n / 8) * 8;

const newRoom = (machine: Machine, sizes: Sizes, vectors: Vectors, random: () => number): Room => {
  const weights = newParameters(machine, sizes);
  const slopes = newParameters(machine, sizes);
  const turned = newParameters(machine, sizes);
  const place = machine.take(vectors.numbers.length);
  machine.floats().set(
    Float32Array.from(vectors.numbers, (n) => n * vectors.unit),
    place / FLOAT,
  );
  initialize(machine, weights, random);
  return { machine, sizes, weights, slopes, turned, vectors: place };
};

/** Normal random numbers, the smaller the more are added up; biases zero, but that of the forget gates, which begin open. */
const initialize = (machine: Machine, weights: Parameters, random: () => number): void => {
  const floats = machine.floats();
  const fill = ({ rows, columns, at }: Matrix, deviation: number): void => {
    for (let i = 0; i < rows * columns; i++) floats[at / FLOAT + i] = normal(random) * deviation;
  };
  fill(weights.entries, 0.1);
  for (const matrix of matricesOf(weights).slice(1))
    if (matrix.rows > 1) fill(matrix, 0.8 / Math.sqrt(matrix.rows));
  fill(weights.projection, 0.06);
  fill(weights.arcs, 0.05);
  for (const { forward, backward } of [weights.lower, weights.upper])
    for (const {
      bias,
      weights: { rows },
    } of [forward, backward])
      floats.fill(1, bias.at / FLOAT, bias.at / FLOAT + rows);
};

/** Twelve evenly distributed numbers, less six: nearly normal, and without a logarithm or cosine, whose last bits differ between machines. */
const normal = (random: () => number): number => {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
};

const learn = (
  room: Room,
  study: readonly Exercise[],
  { epochs, batch: least, rate, dropout, unknown }: NetworkSettings,
  random: () => number,
  observe: (epoch: number, loss: Loss) => void,
): void => {
  const optimizer = newOptimizer(room);
  const words = study.reduce((n, { tags }) => n + tags.length, 0);
  const steps = Math.ceil(words / least) * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const sum = { tags: 0, arcs: 0, relations: 0 };
    for (const batch of batchesOf(study, least, random)) {
      for (const exercise of batch) {
        const loss = rehearse(room, withUnknown(exercise, unknown, random), dropout, random);
        sum.tags += loss.tags;
        sum.arcs += loss.arcs;
        sum.relations += loss.relations;
      }
      step++;
      optimizer.step(
        batch,
        rate * Math.max(LEAST_RATE, 1 - step / steps) * Math.min(1, step / WARMING),
      );
    }
    observe(epoch, {
      tags: sum.tags / words,
      arcs: sum.arcs / words,
      relations: sum.relations / words,
    });
  }
};

const batchesOf = (
  study: readonly Exercise[],
  least: number,
  random: () => number,
): readonly (readonly Exercise[])[] => {
  const batches: Exercise[][] = [];
  let size = least;
  for (const i of shuffled(study.length, random)) {
    const exercise = study[i];
    if (!exercise) continue;
    if (size >= least) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(exercise);
    size += exercise.tags.length;
  }
  return batches;
};
