/** The buffers of Arrow's columnar format, without any library: bitmaps, offsets, joined UTF-8. */

/** Length, count of nulls and, where there are nulls, the bitmap in which a set bit is a value. */
export const validity = (cells: readonly unknown[]) => {
  const nullCount = cells.filter((cell) => cell === null).length;
  const length = cells.length;
  return nullCount === 0
    ? { length, nullCount }
    : { length, nullCount, nullBitmap: bitmap(cells.map((cell) => cell !== null)) };
};

/** One bit a flag, least significant first. */
export const bitmap = (flags: readonly boolean[]): Uint8Array => {
  const bytes = new Uint8Array(Math.ceil(flags.length / 8));
  flags.forEach((flag, i) => {
    if (flag) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (1 << (i & 7));
  });
  return bytes;
};

/** Where each of the pieces starts and, last, where all end; throws past 2³¹ − 1. */
export const offsets = (sizes: readonly number[]): Int32Array => {
  const starts = new Int32Array(sizes.length + 1);
  let end = 0;
  sizes.forEach((size, i) => {
    end += size;
    if (end > 2 ** 31 - 1) throw new RangeError("more than 2 GiB in one Arrow column");
    starts[i + 1] = end;
  });
  return starts;
};

/** The texts as one run of UTF-8 bytes, with the offsets of each; null takes none. */
export const joinedText = (cells: readonly (string | null)[]) => {
  const valueOffsets = offsets(cells.map((cell) => (cell === null ? 0 : Buffer.byteLength(cell))));
  return { valueOffsets, data: new TextEncoder().encode(cells.map((cell) => cell ?? "").join("")) };
};
