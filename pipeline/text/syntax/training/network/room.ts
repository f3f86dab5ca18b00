/** Where the network is trained: its weights, their slopes, and an exercise that is gone through. */
import type { Machine } from "../../network/machine.ts";
import type { Parameters, Sizes } from "../../network/parameters.ts";
import type { Dropper } from "./dropper.ts";

/** A lesson in numbers. */
export interface Exercise {
  /** For each word its rows in the table of entries. */
  readonly entries: readonly Int32Array[];
  /** For each word its row in the list of pretrained vectors, or -1. */
  readonly vectors: Int32Array;
  readonly tags: Int32Array;
  /** 0 for the root, then the words from 1. */
  readonly heads: Int32Array;
  readonly relations: Int32Array;
}

export interface Room {
  readonly machine: Machine;
  readonly sizes: Sizes;
  readonly weights: Parameters;
  /** Of the loss, with regard to each weight. */
  readonly slopes: Parameters;
  /** Transposes of the weights, which slopes go back through; zero until the first step is taken. */
  readonly turned: Parameters;
  /** Address of the pretrained vectors, a row each. */
  readonly vectors: number;
}

/** An exercise under way. */
export interface Rehearsal extends Room {
  readonly exercise: Exercise;
  /** Words of the exercise. */
  readonly count: number;
  readonly dropper: Dropper;
}

/** Losses of a lesson: natural logarithms, summed over its words; of tags from the neighbours and from the whole. */
export interface Loss {
  readonly tags: number;
  readonly arcs: number;
  readonly relations: number;
}
