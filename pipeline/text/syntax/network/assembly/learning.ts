/** A step towards better weights. */

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
