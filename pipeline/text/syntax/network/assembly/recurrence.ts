/** A recurrent layer, forward and backward. */
import { sigmoid4, tanh4 } from "./functions";
import { multiplyRow } from "./matrices";

/**
 * A layer of h cells with forget gate f, candidate g and output gate o (the input gate is 1 − f), read along `count`
 * words, backward when `step` is −1. `gates`: a row f g o per word, holding what the words give; becomes the activated
 * values. `weights`: h rows of 3h columns. `cells`: h floats per word. Outputs stand in `out`, a row of `width` bytes
 * per word.
 */
export function recur(
  count: i32,
  h: i32,
  step: i32,
  gates: usize,
  weights: usize,
  cells: usize,
  out: usize,
  width: i32,
): void {
  const s = h << 2;
  let t = step > 0 ? 0 : count - 1;
  for (let i = 0; i < count; i++) {
    const g = gates + t * 3 * s;
    const cell = cells + t * s;
    const o = out + t * width;
    if (i > 0) multiplyRow(3 * h, h, o - step * width, 4, weights, g);
    for (let j = 0; j < s; j += 16)
      v128.store(o + j, state4(g + j, s, cell - step * s + j, cell + j, i > 0));
    t += step;
  }
}

/**
 * Four states, from gates f, g, o that stand `apart` bytes from each other and become their activated values; keeps the
 * cells. `before`: the cells of the word before, where there is one.
 */
export function state4(
  gates: usize,
  apart: i32,
  before: usize,
  cell: usize,
  hasBefore: boolean,
): v128 {
  const f = sigmoid4(v128.load(gates));
  const y = tanh4(v128.load(gates + apart));
  const o = sigmoid4(v128.load(gates + 2 * apart));
  const last = hasBefore ? v128.load(before) : f32x4.splat(0);
  const c = f32x4.add(y, f32x4.mul(f, f32x4.sub(last, y)));
  v128.store(gates, f);
  v128.store(gates + apart, y);
  v128.store(gates + 2 * apart, o);
  v128.store(cell, c);
  return f32x4.mul(o, tanh4(c));
}

/**
 * What `recur` leaves, backward: `slopes` holds the loss's slopes of the outputs, a row of `width` bytes per word;
 * `gates` become the slopes of what the words gave. `transposed`: the weights' transpose, 3h rows of h columns.
 * `carry`: 2h floats of working space.
 */
export function recurBackward(
  count: i32,
  h: i32,
  step: i32,
  gates: usize,
  transposed: usize,
  cells: usize,
  slopes: usize,
  width: i32,
  carry: usize,
): void {
  const s = h << 2;
  const one = f32x4.splat(1);
  memory.fill(carry, 0, 2 * s);
  let t = step > 0 ? count - 1 : 0;
  for (let i = 0; i < count; i++) {
    const g = gates + t * 3 * s;
    const cell = cells + t * s;
    const d = slopes + t * width;
    const isFirst = i === count - 1;
    for (let j = 0; j < s; j += 16) {
      const f = v128.load(g + j);
      const y = v128.load(g + s + j);
      const gate = v128.load(g + 2 * s + j);
      const before = isFirst ? f32x4.splat(0) : v128.load(cell - step * s + j);
      const bent = tanh4(v128.load(cell + j));
      const dOut = f32x4.add(v128.load(d + j), v128.load(carry + j));
      const dCell = f32x4.add(
        v128.load(carry + s + j),
        f32x4.mul(f32x4.mul(dOut, gate), f32x4.sub(one, f32x4.mul(bent, bent))),
      );
      const rest = f32x4.sub(one, f);
      v128.store(g + j, f32x4.mul(f32x4.mul(dCell, f32x4.sub(before, y)), f32x4.mul(f, rest)));
      v128.store(g + s + j, f32x4.mul(f32x4.mul(dCell, rest), f32x4.sub(one, f32x4.mul(y, y))));
      v128.store(
        g + 2 * s + j,
        f32x4.mul(f32x4.mul(dOut, bent), f32x4.mul(gate, f32x4.sub(one, gate))),
      );
      v128.store(carry + s + j, f32x4.mul(dCell, f));
      v128.store(carry + j, f32x4.splat(0));
    }
    if (!isFirst) multiplyRow(h, 3 * h, g, 4, transposed, carry);
    t -= step;
  }
}
