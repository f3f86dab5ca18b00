/**
 * Weights of a linear model over hashed features: for each feature some classes with their weights, all others zero.
 * A weight is kept as the signed square root of its share of the largest (one byte), so that the small ones survive
 * beside the few huge ones.
 */
import type { ByteReader, ByteWriter } from "./bytes.ts";

export interface Rows {
  /** Keys of features, ascending, not negative. */
  readonly keys: Int32Array;
  /** Row r has the classes and roots from `starts[r]` to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly classes: Uint8Array;
  /** From -127 to 127; the weight is the root times its size. */
  readonly roots: Int8Array;
}

export const writeRows = (writer: ByteWriter, rows: Rows): void => {
  writer.count(rows.keys.length);
  writer.count(rows.classes.length);
  let last = 0;
  rows.keys.forEach((key, r) => {
    writer.count(key - last);
    last = key;
    const [from = 0, to = 0] = [rows.starts[r], rows.starts[r + 1]];
    writer.count(to - from);
    for (let i = from; i < to; i++) {
      writer.byte(rows.classes[i] ?? 0);
      writer.byte((rows.roots[i] ?? 0) & 255);
    }
  });
};

export const readRows = (reader: ByteReader): Rows => {
  const count = reader.count();
  const entries = reader.count();
  const keys = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const classes = new Uint8Array(entries);
  const roots = new Int8Array(entries);
  let [key, i] = [0, 0];
  for (let r = 0; r < count; r++) {
    key += reader.count();
    keys[r] = key;
    const to = i + reader.count();
    for (; i < to; i++) {
      classes[i] = reader.byte();
      roots[i] = reader.byte();
    }
    starts[r + 1] = i;
  }
  return { keys, starts, classes, roots };
};

/** Adds the weights of `count` keys to `sums`, one number for each class. */
export type AddWeights = (keys: Int32Array, count: number, sums: Int32Array) => void;

/**
 * A table with open addressing, at most half full: key and value beside each other, so that a look costs one line of
 * memory. Keys are not negative; -1 marks a free slot.
 */
const tableOf = (keys: Int32Array, value: (row: number) => number) => {
  const mask = 2 ** Math.max(4, 33 - Math.clz32(keys.length)) - 1;
  const slots = new Int32Array(2 * (mask + 1)).fill(-1);
  keys.forEach((key, row) => {
    let slot = key & mask;
    while ((slots[slot * 2] ?? 0) >= 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = value(row);
  });
  return { slots, mask };
};

/** Index of a key's slot in the table, or of the free slot where the search ends. */
const slotOf = (slots: Int32Array, mask: number, key: number): number => {
  let slot = key & mask;
  for (;;) {
    const found = slots[slot * 2] ?? -1;
    if (found === key || found < 0) return slot * 2;
    slot = (slot + 1) & mask;
  }
};

/** Classes and lengths of rows have so many bits beside other numbers. */
const LENGTH_BITS = 7;
const CLASSES = 1 << LENGTH_BITS;

/** Sums over rows of any classes. Keys are masked first. */
export const addRows = (rows: Rows, keyMask: number): AddWeights => {
  const { starts, classes, roots } = rows;
  const lengthOf = (row: number): number => (starts[row + 1] ?? 0) - (starts[row] ?? 0);
  if (classes.some((c) => c >= CLASSES) || rows.keys.some((_, row) => lengthOf(row) >= CLASSES))
    throw new Error(`rows of fewer than ${CLASSES} classes were expected`);
  const { slots, mask } = tableOf(
    rows.keys,
    (row) => ((starts[row] ?? 0) << LENGTH_BITS) | lengthOf(row),
  );
  const entries = Int32Array.from(
    roots,
    (root, i) => root * Math.abs(root) * 128 + (classes[i] ?? 0),
  );
  return (keys, count, sums) => {
    for (let k = 0; k < count; k++) {
      const key = (keys[k] ?? 0) & keyMask;
      const slot = slotOf(slots, mask, key);
      if (slots[slot] !== key) continue;
      const value = slots[slot + 1] ?? 0;
      const from = value >>> LENGTH_BITS;
      const to = from + (value & ((1 << LENGTH_BITS) - 1));
      for (let i = from; i < to; i++) {
        const entry = entries[i] ?? 0;
        const c = entry & 127;
        sums[c] = (sums[c] ?? 0) + (entry >> 7);
      }
    }
  };
};

/** The same for three classes, their roots packed into one number. */
export const addTriples = (rows: Rows, keyMask: number): AddWeights => {
  const { slots, mask } = tableOf(rows.keys, (row) => packed(rows, row));
  return (keys, count, sums) => {
    let [a, b, c] = [0, 0, 0];
    for (let k = 0; k < count; k++) {
      const key = (keys[k] ?? 0) & keyMask;
      const slot = slotOf(slots, mask, key);
      if (slots[slot] !== key) continue;
      const roots = slots[slot + 1] ?? 0;
      a += squared((roots << 24) >> 24);
      b += squared((roots << 16) >> 24);
      c += squared((roots << 8) >> 24);
    }
    sums[0] = (sums[0] ?? 0) + a;
    sums[1] = (sums[1] ?? 0) + b;
    sums[2] = (sums[2] ?? 0) + c;
  };
};

const packed = ({ starts, classes, roots }: Rows, row: number): number => {
  let value = 0;
  for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++)
    value |= ((roots[i] ?? 0) & 255) << (8 * (classes[i] ?? 0));
  return value;
};

const squared = (root: number): number => (root < 0 ? -root * root : root * root);
