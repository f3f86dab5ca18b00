/** A cut described for the tokenizer's linear model. In: a run, an offset in it. Out: slots of the model's table. */

import { join } from "../hash.ts";
import { isWordlike, OUTSIDE } from "./characters.ts";
import { hashOfCodes, type Run } from "./run.ts";

export const SLOT_BITS = 17;
const MASK = (1 << SLOT_BITS) - 1;
/** How many features a cut has. */
export const FEATURES = 25;
/** How far words to both sides are read. */
const REACH = 12;

/** Writes the slots of a cut into `slots` (length `FEATURES`). `from` is where the token before the cut begins. */
export const describeCut = (run: Run, at: number, from: number, slots: Int32Array): void => {
  const a = run.codes[at - 1] ?? 0;
  const b = run.codes[at] ?? 0;
  const before = run.codes[at - 2] ?? 0;
  const after = run.codes[at + 1] ?? 0;
  const pair = join(a, b);
  const kinds = kindsAround(run, at, 2);
  const left = hashOfCodes(run.codes, Math.max(from, at - REACH), at);
  const right = hashOfCodes(run.codes, at, rightOf(run, at));
  const end = atEnd(run, at);
  const shape = shapeOf(run, from, at);
  slots[0] = 1;
  slots[1] = pair;
  slots[2] = join(pair, before);
  slots[3] = join(pair, after);
  slots[4] = join(join(pair, before), after);
  slots[5] = kinds;
  slots[6] = kindsAround(run, at, 3);
  slots[7] = join(kinds, end);
  slots[8] = join(left, b);
  slots[9] = join(right, a);
  slots[10] = join(left, right);
  slots[11] = join(left, join(b, end));
  slots[12] = join(run.whole, run.whole === 0 ? 0 : at);
  slots[13] = join(pair, run.look);
  slots[14] = join(kindsAround(run, at, 1), join(run.look, end));
  slots[15] = join(pair, end);
  slots[16] = join(pair, Math.min(at - from, 6));
  slots[17] = join(pair, run.codes[from] ?? 0);
  slots[18] = join(join(right, run.kinds[at - 1] ?? 0), run.length - at > REACH ? 1 : 0);
  slots[19] = join(shape, join(b, run.next));
  slots[20] = join(shape, kinds);
  slots[21] = join(left, run.kinds[at] ?? 0);
  slots[22] = join(join(left, right), run.following);
  slots[23] = join(join(left, right), join(run.next, end));
  slots[24] = join(run.look, join(b, end));
  for (let i = 0; i < FEATURES; i++) slots[i] = join(slots[i] ?? 0, i) & MASK;
};

const kindsAround = (run: Run, at: number, reach: number): number => {
  let h = reach;
  for (let i = at - reach; i < at + reach; i++) h = join(h, run.kinds[i] ?? OUTSIDE);
  return h;
};

/** Where the word or the sign after a cut ends. */
const rightOf = (run: Run, at: number): number => {
  let end = at + 1;
  if (!isWordlike(run.kinds[at] ?? 0) && !isWordlike(run.kinds[end] ?? 0)) return end;
  const most = Math.min(run.length, at + REACH);
  while (end < most && isWordlike(run.kinds[end] ?? 0)) end++;
  return end;
};

/** How the run ends after a cut: with signs alone, and what follows. */
const atEnd = (run: Run, at: number): number => {
  if (at < run.tail) return 0;
  return 1 + Math.min(run.length - at, 4) * 16 + run.next;
};

/** Kinds of a token's last characters, repeated ones once. */
const shapeOf = (run: Run, from: number, to: number): number => {
  let h = 0;
  let last = -1;
  for (let i = Math.max(from, to - REACH); i < to; i++) {
    const kind = run.kinds[i] ?? 0;
    if (kind !== last) h = join(h, kind);
    last = kind;
  }
  return h;
};
