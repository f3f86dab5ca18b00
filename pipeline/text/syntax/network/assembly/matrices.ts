/** Products and transposes of matrices, four floats at a time. */

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
export function multiplyRow(n: i32, k: i32, a: usize, right: i32, b: usize, c: usize): void {
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

/** Adds n floats, a multiple of 4, to others. */
export function add(from: usize, to: usize, n: i32): void {
  for (let i: usize = 0; i < <usize>(n << 2); i += 16)
    v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(from + i)));
}
