/** Shares of choices from their scores. */
import { exp4 } from "./functions";

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
