import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newMachine } from "../../../../pipeline/text/syntax/network/machine.ts";
import { STEPS } from "../../../../pipeline/text/syntax/network/passes.ts";
import { kernels } from "../small-tools.ts";

const machine = newMachine(kernels);

/** Puts numbers into the memory and gives their address. */
const put = (values: readonly number[]): number => {
  const at = machine.take(values.length);
  machine.floats().set(values, at / 4);
  return at;
};
const got = (at: number, count: number): readonly number[] => [
  ...machine.floats().subarray(at / 4, at / 4 + count),
];

/** Whole numbers, two in the place of a float. */
const putWhole = (values: readonly number[]): number => {
  const at = machine.take(values.length / 2);
  machine.floats().set(new Float32Array(Int16Array.from(values).buffer), at / 4);
  return at;
};

/** Eighths: their products and short sums are exact in 32 bits. */
const eighths = (length: number) =>
  fc.array(
    fc.integer({ min: -64, max: 64 }).map((n) => n / 8),
    { minLength: length, maxLength: length },
  );

const product = (m: number, n: number, k: number, a: readonly number[], b: readonly number[]) =>
  Array.from({ length: m * n }, (_, at) => {
    const [i, j] = [Math.floor(at / n), at % n];
    let sum = 0;
    for (let r = 0; r < k; r++) sum += (a[i * k + r] ?? 0) * (b[r * n + j] ?? 0);
    return sum;
  });

const sizes = fc.record({
  m: fc.integer({ min: 1, max: 9 }),
  n: fc.integer({ min: 1, max: 6 }).map((n) => 8 * n),
  k: fc.integer({ min: 1, max: 12 }),
});

const matrices = sizes.chain(({ m, n, k }) =>
  fc.tuple(fc.constant({ m, n, k }), eighths(m * k), eighths(k * n)),
);

describe("the kernels", () => {
  it("multiply matrices, and add to what is there", () => {
    fc.assert(
      fc.property(matrices, ([{ m, n, k }, a, b]) => {
        const mark = machine.mark();
        const c = put(Array<number>(m * n).fill(1));
        machine.multiply(m, n, k, put(a), 4 * k, 4, put(b), c);
        expect(got(c, m * n)).toEqual(product(m, n, k, a, b).map((x) => x + 1));
        machine.release(mark);
      }),
    );
  });

  it("multiply a transposed matrix by walking the other way", () => {
    fc.assert(
      fc.property(matrices, ([{ m, n, k }, a, b]) => {
        const mark = machine.mark();
        const turned = machine.take(m * k);
        machine.transpose(m, k, put(a), turned, m);
        const c = machine.take(m * n);
        machine.multiply(m, n, k, turned, 4, 4 * m, put(b), c);
        expect(got(c, m * n)).toEqual(product(m, n, k, a, b));
        machine.release(mark);
      }),
    );
  });

  it("make shares that add up to one, in proportion to e to the scores", () => {
    const scores = [0, 1, -1e9, 2, -50, 80, 79.5, 0];
    const at = put(scores);
    machine.softmax(at, 8);
    const sum = scores.reduce((total, x) => total + Math.exp(x - 80), 0);
    got(at, 8).forEach((share, i) => {
      expect(share).toBeCloseTo(Math.exp((scores[i] ?? 0) - 80) / sum, 6);
    });
  });

  it("rectify: what is below zero becomes zero", () => {
    const at = put([-1, 0, 2, -0.5]);
    machine.rectify(at, 4);
    expect(got(at, 4)).toEqual([0, 0, 2, 0]);
  });

  it.each([
    ["from the first word", 1],
    ["from the last word", -1],
  ])("read a layer of cells %s", (_, step) => {
    const [count, cells] = [5, 8];
    const wave = (length: number, pace: number) =>
      Array.from({ length }, (_, i) => Math.fround(Math.sin(i * pace) * 2));
    const [gates, weights] = [wave(count * 24, 1.7), wave(cells * 24, 0.9)];
    const [g, kept] = [put(gates), machine.take(count * cells)];
    const out = machine.take(count * cells);
    machine.recur(count, cells, step, g, put(weights), kept, out, cells * 4);
    const states = layer(count, cells, step, gates, weights);
    got(out, count * cells).forEach((value, i) => {
      expect(value).toBeCloseTo(states[i] ?? 0, 5);
    });
  });

  it("multiply states and weights in whole numbers, as near as these come", () => {
    const [m, n, k] = [7, 40, 16];
    const wave = (length: number, pace: number) =>
      Array.from({ length }, (_, i) => Math.sin(i * pace));
    const [states, weights] = [wave(m * k, 1.3), wave(k * n, 0.7)];
    const whole = (value: number): number => Math.round(value * STEPS);
    const paired = Array.from({ length: k * n }, (_, i) => {
      const [pair, column] = [Math.floor(i / (2 * n)), Math.floor((i % (2 * n)) / 2)];
      return whole(weights[(2 * pair + (i % 2)) * n + column] ?? 0);
    });
    const c = put(Array<number>(m * n).fill(0.5));
    const [a, b] = [putWhole(states.map(whole)), putWhole(paired)];
    machine.multiplyWhole(m, n, k, a, 2 * k, b, 1 / (STEPS * STEPS), c);
    const wanted = product(m, n, k, states, weights);
    got(c, m * n).forEach((value, i) => {
      expect(value).toBeCloseTo((wanted[i] ?? 0) + 0.5, 2);
    });
  });

  it("are compiled from the source that stands beside them", () => {
    const compiled = join(mkdtempSync(join(tmpdir(), "kernels-")), "kernels.wasm");
    execFileSync("npm", ["run", "--silent", "compile-kernels", "--", "--outFile", compiled]);
    expect(Buffer.compare(readFileSync(compiled), kernels)).toBe(0);
  });
});

/** The same in plain numbers. */
const layer = (
  count: number,
  cells: number,
  step: number,
  gates: readonly number[],
  weights: readonly number[],
): readonly number[] => {
  const states = Array<number>(count * cells).fill(0);
  const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
  let memory = Array<number>(cells).fill(0);
  let before = Array<number>(cells).fill(0);
  for (let i = 0; i < count; i++) {
    const t = step > 0 ? i : count - 1 - i;
    const given = (column: number): number =>
      (gates[t * 3 * cells + column] ?? 0) +
      before.reduce((sum, h, r) => sum + h * (weights[r * 3 * cells + column] ?? 0), 0);
    const forget = memory.map((_, j) => sigmoid(given(j)));
    const candidate = memory.map((_, j) => Math.tanh(given(cells + j)));
    const open = memory.map((_, j) => sigmoid(given(2 * cells + j)));
    memory = memory.map((c, j) => {
      const f = forget[j] ?? 0;
      return f * c + (1 - f) * (candidate[j] ?? 0);
    });
    before = memory.map((c, j) => (open[j] ?? 0) * Math.tanh(c));
    before.forEach((h, j) => {
      states[t * cells + j] = h;
    });
  }
  return states;
};

describe("the memory", () => {
  it("grows as it must, keeps what is in it, and gives zeros", () => {
    const small = newMachine(kernels);
    const first = small.take(3);
    small.floats().set([1, 2, 3], first / 4);
    const mark = small.mark();
    const large = small.take(3_000_000);
    expect([...small.floats().subarray(first / 4, first / 4 + 3)]).toEqual([1, 2, 3]);
    small.floats().fill(7, large / 4, large / 4 + 3_000_000);
    small.release(mark);
    const again = small.take(10);
    expect([...small.floats().subarray(again / 4, again / 4 + 10)]).toEqual(Array(10).fill(0));
  });

  it("is not had for code that is none", () => {
    expect(() => newMachine(new Uint8Array(8))).toThrow();
    const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    expect(() => newMachine(empty)).toThrow('the kernels lack "add"');
  });
});
