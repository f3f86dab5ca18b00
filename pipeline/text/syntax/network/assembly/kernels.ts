/**
 * Arithmetic of the network on 32-bit floats in one linear memory, four at a time. Addresses are in bytes; matrices lie
 * row after row. Only +, −, ×, ÷ and √ of IEEE 754 in a fixed order: the same bits on every machine.
 */

/**
 * C += A · B. A has m rows and k columns, its next row `down` and its next column `right` bytes further (so that a
 * transposed matrix is one with the two exchanged); B has k rows and C m rows, both of n columns, a multiple of 8.
 */
export function multiply(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  down: i32,
  right: i32,
  b: usize,
  c: usize,
): void {
  const s = n << 2;
  let i = 0;
  for (; i + 4 <= m; i += 4) {
    const a0 = a + i * down;
    const a1 = a0 + down;
    const a2 = a1 + down;
    const a3 = a2 + down;
    for (let j = 0; j < s; j += 32) {
      const p0 = c + i * s + j;
      const p1 = p0 + s;
      const p2 = p1 + s;
      const p3 = p2 + s;
      let c00 = v128.load(p0);
      let c01 = v128.load(p0, 16);
      let c10 = v128.load(p1);
      let c11 = v128.load(p1, 16);
      let c20 = v128.load(p2);
      let c21 = v128.load(p2, 16);
      let c30 = v128.load(p3);
      let c31 = v128.load(p3, 16);
      let q = b + j;
      let at = 0;
      for (let r = 0; r < k; r++) {
        const b0 = v128.load(q);
        const b1 = v128.load(q, 16);
        let x = v128.load32_splat(a0 + at);
        c00 = f32x4.add(c00, f32x4.mul(x, b0));
        c01 = f32x4.add(c01, f32x4.mul(x, b1));
        x = v128.load32_splat(a1 + at);
        c10 = f32x4.add(c10, f32x4.mul(x, b0));
        c11 = f32x4.add(c11, f32x4.mul(x, b1));
        x = v128.load32_splat(a2 + at);
        c20 = f32x4.add(c20, f32x4.mul(x, b0));
        c21 = f32x4.add(c21, f32x4.mul(x, b1));
        x = v128.load32_splat(a3 + at);
        c30 = f32x4.add(c30, f32x4.mul(x, b0));
        c31 = f32x4.add(c31, f32x4.mul(x, b1));
        q += s;
        at += right;
      }
      v128.store(p0, c00);
      v128.store(p0, c01, 16);
      v128.store(p1, c10);
      v128.store(p1, c11, 16);
      v128.store(p2, c20);
      v128.store(p2, c21, 16);
      v128.store(p3, c30);
      v128.store(p3, c31, 16);
    }
  }
  for (; i < m; i++) multiplyRow(n, k, a + i * down, right, b, c + i * s);
}

/** One row of `multiply`: eight vectors at a time, then two. */
function multiplyRow(n: i32, k: i32, a: usize, right: i32, b: usize, c: usize): void {
  const s = n << 2;
  let j = 0;
  for (; j + 128 <= s; j += 128) {
    const p = c + j;
    let x0 = v128.load(p);
    let x1 = v128.load(p, 16);
    let x2 = v128.load(p, 32);
    let x3 = v128.load(p, 48);
    let x4 = v128.load(p, 64);
    let x5 = v128.load(p, 80);
    let x6 = v128.load(p, 96);
    let x7 = v128.load(p, 112);
    let q = b + j;
    let at = a;
    for (let r = 0; r < k; r++) {
      const v = v128.load32_splat(at);
      x0 = f32x4.add(x0, f32x4.mul(v, v128.load(q)));
      x1 = f32x4.add(x1, f32x4.mul(v, v128.load(q, 16)));
      x2 = f32x4.add(x2, f32x4.mul(v, v128.load(q, 32)));
      x3 = f32x4.add(x3, f32x4.mul(v, v128.load(q, 48)));
      x4 = f32x4.add(x4, f32x4.mul(v, v128.load(q, 64)));
      x5 = f32x4.add(x5, f32x4.mul(v, v128.load(q, 80)));
      x6 = f32x4.add(x6, f32x4.mul(v, v128.load(q, 96)));
      x7 = f32x4.add(x7, f32x4.mul(v, v128.load(q, 112)));
      q += s;
      at += right;
    }
    v128.store(p, x0);
    v128.store(p, x1, 16);
    v128.store(p, x2, 32);
    v128.store(p, x3, 48);
    v128.store(p, x4, 64);
    v128.store(p, x5, 80);
    v128.store(p, x6, 96);
    v128.store(p, x7, 112);
  }
  for (; j < s; j += 32) {
    const p = c + j;
    let x0 = v128.load(p);
    let x1 = v128.load(p, 16);
    let q = b + j;
    let at = a;
    for (let r = 0; r < k; r++) {
      const v = v128.load32_splat(at);
      x0 = f32x4.add(x0, f32x4.mul(v, v128.load(q)));
      x1 = f32x4.add(x1, f32x4.mul(v, v128.load(q, 16)));
      q += s;
      at += right;
    }
    v128.store(p, x0);
    v128.store(p, x1, 16);
  }
}

/** B = the transpose of A, which has m rows and n columns; rows of B are `width` floats long. */
export function transpose(m: i32, n: i32, a: usize, b: usize, width: i32): void {
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++)
      f32.store(b + ((j * width + i) << 2), f32.load(a + ((i * n + j) << 2)));
}

/** e to the x by 2 to the k times a polynomial (Cephes expf), error below 2e-7 of the value; x is held to ±87. */
function exp4(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-87)), f32x4.splat(87));
  const k = f32x4.nearest(f32x4.mul(x, f32x4.splat(1 / 0.69314718)));
  let r = f32x4.sub(x, f32x4.mul(k, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(k, f32x4.splat(-2.1219444e-4)));
  let p = f32x4.splat(1.98756915e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.mul(f32x4.mul(p, r), r), f32x4.add(r, f32x4.splat(1)));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(k), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

function tanh4(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigmoid4(f32x4.add(x, x))), f32x4.splat(1));
}

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
    for (let j = 0; j < s; j += 16) {
      const f = sigmoid4(v128.load(g + j));
      const y = tanh4(v128.load(g + s + j));
      const gate = sigmoid4(v128.load(g + 2 * s + j));
      const before = i > 0 ? v128.load(cell - step * s + j) : f32x4.splat(0);
      const c = f32x4.add(y, f32x4.mul(f, f32x4.sub(before, y)));
      v128.store(g + j, f);
      v128.store(g + s + j, y);
      v128.store(g + 2 * s + j, gate);
      v128.store(cell + j, c);
      v128.store(o + j, f32x4.mul(gate, tanh4(c)));
    }
    t += step;
  }
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

/** A row of n floats, a multiple of 4, becomes shares that add up to one, in proportion to e to its values. */
export function softmax(row: usize, n: i32): void {
  const end = row + (n << 2);
  let most = f32x4.splat(-3.0e38);
  for (let p = row; p < end; p += 16) most = f32x4.max(most, v128.load(p));
  const top = f32x4.splat(
    max(
      max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
      max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
    ),
  );
  let sum = f32x4.splat(0);
  for (let p = row; p < end; p += 16) {
    const e = exp4(f32x4.sub(v128.load(p), top));
    v128.store(p, e);
    sum = f32x4.add(sum, e);
  }
  const total = f32x4.splat(
    f32x4.extract_lane(sum, 0) +
      f32x4.extract_lane(sum, 1) +
      f32x4.extract_lane(sum, 2) +
      f32x4.extract_lane(sum, 3),
  );
  for (let p = row; p < end; p += 16) v128.store(p, f32x4.div(v128.load(p), total));
}

/** Negative values of n floats, a multiple of 4, become zero. */
export function rectify(at: usize, n: i32): void {
  const zero = f32x4.splat(0);
  for (let p = at; p < at + (n << 2); p += 16) v128.store(p, f32x4.max(zero, v128.load(p)));
}

/** A step of Adam (Kingma and Ba 2015) on n weights, a multiple of 4; the slopes become zero. */
export function adam(
  weights: usize,
  slopes: usize,
  means: usize,
  squares: usize,
  n: i32,
  rate: f32,
  scale: f32,
  keepMean: f32,
  keepSquare: f32,
): void {
  for (let i: usize = 0; i < usize(n << 2); i += 16) {
    const d = f32x4.mul(v128.load(slopes + i), f32x4.splat(scale));
    const mean = f32x4.add(
      f32x4.mul(v128.load(means + i), f32x4.splat(keepMean)),
      f32x4.mul(d, f32x4.splat(1 - keepMean)),
    );
    const square = f32x4.add(
      f32x4.mul(v128.load(squares + i), f32x4.splat(keepSquare)),
      f32x4.mul(f32x4.mul(d, d), f32x4.splat(1 - keepSquare)),
    );
    v128.store(means + i, mean);
    v128.store(squares + i, square);
    v128.store(slopes + i, f32x4.splat(0));
    const step = f32x4.div(
      f32x4.mul(mean, f32x4.splat(rate)),
      f32x4.add(f32x4.sqrt(square), f32x4.splat(1e-8)),
    );
    v128.store(weights + i, f32x4.sub(v128.load(weights + i), step));
  }
}
