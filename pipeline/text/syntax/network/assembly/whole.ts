/**
 * Products in whole numbers, for reading: states lie between -1 and 1 and are kept as 16-bit parts of 2047, weights as
 * 16-bit parts of a unit of their matrix, ±2047 at most, so that no sum of up to 256 products leaves 32 bits. Weights
 * stand in pairs of rows: of each column the one row's, then the next row's.
 */
import { state4 } from "./recurrence";

const STEPS: f32 = 2047;

/**
 * C += scale · A · B. A: m rows of k whole numbers, k even, each `down` bytes after the one before. B: k/2 pairs of
 * rows, n columns, a multiple of 8. C: m rows of n floats.
 */
export function multiplyWhole(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  down: i32,
  b: usize,
  scale: f32,
  c: usize,
): void {
  const s = n << 2;
  const pairs = k >> 1;
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + i * down;
    const a1 = a0 + down;
    const a2 = a1 + down;
    const a3 = a2 + down;
    for (let j = 0; j < s; j += 32) {
      const p = c + i * s + j;
      let c00 = i32x4.splat(0);
      let c01 = i32x4.splat(0);
      let c10 = i32x4.splat(0);
      let c11 = i32x4.splat(0);
      let c20 = i32x4.splat(0);
      let c21 = i32x4.splat(0);
      let c30 = i32x4.splat(0);
      let c31 = i32x4.splat(0);
      let q = b + j;
      for (let r = 0; r < pairs << 2; r += 4) {
        const b0 = v128.load(q);
        const b1 = v128.load(q, 16);
        let x = v128.load32_splat(a0 + r);
        c00 = i32x4.add(c00, i32x4.dot_i16x8_s(x, b0));
        c01 = i32x4.add(c01, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a1 + r);
        c10 = i32x4.add(c10, i32x4.dot_i16x8_s(x, b0));
        c11 = i32x4.add(c11, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a2 + r);
        c20 = i32x4.add(c20, i32x4.dot_i16x8_s(x, b0));
        c21 = i32x4.add(c21, i32x4.dot_i16x8_s(x, b1));
        x = v128.load32_splat(a3 + r);
        c30 = i32x4.add(c30, i32x4.dot_i16x8_s(x, b0));
        c31 = i32x4.add(c31, i32x4.dot_i16x8_s(x, b1));
        q += s;
      }
      addScaled(p, c00, scale);
      addScaled(p + 16, c01, scale);
      addScaled(p + s, c10, scale);
      addScaled(p + s + 16, c11, scale);
      addScaled(p + 2 * s, c20, scale);
      addScaled(p + 2 * s + 16, c21, scale);
      addScaled(p + 3 * s, c30, scale);
      addScaled(p + 3 * s + 16, c31, scale);
    }
  }
  for (; i < m; i++) multiplyWholeRow(n, pairs, a + i * down, b, scale, c + i * s);
}

function addScaled(at: usize, sums: v128, scale: f32): void {
  const floats = f32x4.mul(f32x4.convert_i32x4_s(sums), f32x4.splat(scale));
  v128.store(at, f32x4.add(v128.load(at), floats));
}

/** One row of `multiplyWhole`: eight vectors at a time, then two. */
function multiplyWholeRow(n: i32, pairs: i32, a: usize, b: usize, scale: f32, c: usize): void {
  const s = n << 2;
  const end = a + (pairs << 2);
  let j = 0;
  for (; j + 128 <= s; j += 128) {
    let x0 = i32x4.splat(0);
    let x1 = i32x4.splat(0);
    let x2 = i32x4.splat(0);
    let x3 = i32x4.splat(0);
    let x4 = i32x4.splat(0);
    let x5 = i32x4.splat(0);
    let x6 = i32x4.splat(0);
    let x7 = i32x4.splat(0);
    let q = b + j;
    for (let at = a; at < end; at += 4) {
      const v = v128.load32_splat(at);
      x0 = i32x4.add(x0, i32x4.dot_i16x8_s(v, v128.load(q)));
      x1 = i32x4.add(x1, i32x4.dot_i16x8_s(v, v128.load(q, 16)));
      x2 = i32x4.add(x2, i32x4.dot_i16x8_s(v, v128.load(q, 32)));
      x3 = i32x4.add(x3, i32x4.dot_i16x8_s(v, v128.load(q, 48)));
      x4 = i32x4.add(x4, i32x4.dot_i16x8_s(v, v128.load(q, 64)));
      x5 = i32x4.add(x5, i32x4.dot_i16x8_s(v, v128.load(q, 80)));
      x6 = i32x4.add(x6, i32x4.dot_i16x8_s(v, v128.load(q, 96)));
      x7 = i32x4.add(x7, i32x4.dot_i16x8_s(v, v128.load(q, 112)));
      q += s;
    }
    const p = c + j;
    addScaled(p, x0, scale);
    addScaled(p + 16, x1, scale);
    addScaled(p + 32, x2, scale);
    addScaled(p + 48, x3, scale);
    addScaled(p + 64, x4, scale);
    addScaled(p + 80, x5, scale);
    addScaled(p + 96, x6, scale);
    addScaled(p + 112, x7, scale);
  }
  for (; j < s; j += 32) {
    let x0 = i32x4.splat(0);
    let x1 = i32x4.splat(0);
    let q = b + j;
    for (let at = a; at < end; at += 4) {
      const v = v128.load32_splat(at);
      x0 = i32x4.add(x0, i32x4.dot_i16x8_s(v, v128.load(q)));
      x1 = i32x4.add(x1, i32x4.dot_i16x8_s(v, v128.load(q, 16)));
      q += s;
    }
    addScaled(c + j, x0, scale);
    addScaled(c + j + 16, x1, scale);
  }
}

/** `recur` with states and weights in whole numbers; `out`: rows of states, `width` bytes from one to the next. */
export function recurWhole(
  count: i32,
  h: i32,
  step: i32,
  gates: usize,
  weights: usize,
  scale: f32,
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
    if (i > 0) multiplyWholeRow(3 * h, h >> 1, o - step * width, weights, scale, g);
    for (let j = 0; j < s; j += 32) {
      const before = cell - step * s + j;
      const low = state4(g + j, s, before, cell + j, i > 0);
      const high = state4(g + j + 16, s, before + 16, cell + j + 16, i > 0);
      v128.store(o + (j >> 1), i16x8.narrow_i32x4_s(inSteps(low), inSteps(high)));
    }
    t += step;
  }
}

/** States between -1 and 1 as parts of 2047. */
function inSteps(states: v128): v128 {
  return i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(states, f32x4.splat(STEPS))));
}
