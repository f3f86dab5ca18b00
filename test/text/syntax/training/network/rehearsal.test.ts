import { describe, expect, it } from "vitest";
import { newMachine } from "../../../../../pipeline/text/syntax/network/machine.ts";
import {
  type Matrix,
  matricesOf,
  newParameters,
  type Sizes,
} from "../../../../../pipeline/text/syntax/network/parameters.ts";
import { TAG_SHARE } from "../../../../../pipeline/text/syntax/training/network/near-tags.ts";
import { rehearse } from "../../../../../pipeline/text/syntax/training/network/rehearsal.ts";
import type { Exercise, Room } from "../../../../../pipeline/text/syntax/training/network/room.ts";
import { randomFrom } from "../../../../../pipeline/text/syntax/training/random.ts";
import { kernels } from "../../small-tools.ts";

const SIZES: Sizes = {
  input: 8,
  vector: 3,
  cells: 8,
  arc: 8,
  label: 8,
  hidden: 8,
  entries: 5,
  tags: 8,
  relations: 8,
};

const exercise: Exercise = {
  entries: [Int32Array.of(1, 2), Int32Array.of(3), Int32Array.of(0, 4), Int32Array.of(1)],
  vectors: Int32Array.of(0, -1, 1, 1),
  tags: Int32Array.of(0, 3, 2, 7),
  heads: Int32Array.of(2, 0, 2, 3),
  relations: Int32Array.of(1, 0, 5, 4),
};

const newRoom = (): Room => {
  const machine = newMachine(kernels);
  const [weights, slopes, turned] = [1, 2, 3].map(() => newParameters(machine, SIZES));
  if (!weights || !slopes || !turned) throw new Error("three sets of parameters");
  const vectors = machine.take(6);
  machine.floats().set([1, -0.5, 0.25, -1, 0.5, 2], vectors / 4);
  const random = randomFrom(3);
  const floats = machine.floats();
  for (const { at, rows, columns } of matricesOf(weights))
    for (let i = 0; i < rows * columns; i++) floats[at / 4 + i] = (random() - 0.5) * 1.2;
  matricesOf(weights).forEach((m, i) => {
    machine.transpose(m.rows, m.columns, m.at, matricesOf(turned)[i]?.at ?? 0, m.rows);
  });
  return { machine, sizes: SIZES, weights, slopes, turned, vectors };
};

const room = newRoom();
const floats = room.machine.floats();
const STEP = 1 / 256;

/** What is lost with the same numbers left out each time. */
const lost = (share: number): number => {
  const { tags, arcs, relations } = rehearse(room, exercise, share, randomFrom(9));
  return TAG_SHARE * tags + arcs + relations;
};

const slopesOf = ({ at, rows, columns }: Matrix): readonly number[] => [
  ...floats.slice(at / 4, at / 4 + rows * columns),
];

describe.each([
  ["all numbers kept", 0],
  ["a third left out", 1 / 3],
])("slopes, %s", (_, share) => {
  for (const matrix of matricesOf(room.slopes))
    floats.fill(0, matrix.at / 4, matrix.at / 4 + matrix.rows * matrix.columns);
  lost(share);
  const found = matricesOf(room.slopes).map(slopesOf);

  it("are those of the loss with regard to every single weight", () => {
    const off = matricesOf(room.weights).map(({ at, rows, columns }, m) => {
      const steep = Array.from({ length: rows * columns }, (_, i) => {
        const place = at / 4 + i;
        const kept = floats[place] ?? 0;
        floats[place] = kept + STEP;
        const above = lost(share);
        floats[place] = kept - STEP;
        const below = lost(share);
        floats[place] = kept;
        return (above - below) / (2 * STEP);
      });
      const far = steep.filter((slope, i) => Math.abs(slope - (found[m]?.[i] ?? 0)) > 0.02);
      return far.length / steep.length;
    });
    // A weight may stand at the bend of a rectified sum: there the loss has no slope.
    expect(off.filter((part) => part > 0.15)).toEqual([]);
  });

  it("are not all zero for any matrix", () => {
    const flat = found.filter((slopes) => slopes.every((slope) => slope === 0));
    expect(flat).toEqual([]);
  });
});
