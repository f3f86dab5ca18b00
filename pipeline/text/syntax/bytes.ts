/** Numbers and texts as bytes, without padding: small numbers take one byte (LEB128). The same values give the same bytes. */

export class ByteWriter {
  private readonly written: number[] = [];

  /** A whole number from 0 to 2³¹ - 1. */
  count(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.written.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.written.push(rest);
  }

  byte(value: number): void {
    this.written.push(value);
  }

  /** A whole number of either sign, under 2³⁰ in size. */
  signed(value: number): void {
    this.count(value < 0 ? -value * 2 - 1 : value * 2);
  }

  text(value: string): void {
    const encoded = new TextEncoder().encode(value);
    this.count(encoded.length);
    for (const byte of encoded) this.written.push(byte);
  }

  /** A number of 32 bits (IEEE 754, little end first). */
  float(value: number): void {
    const bytes = new DataView(new ArrayBuffer(4));
    bytes.setFloat32(0, value, true);
    for (let i = 0; i < 4; i++) this.written.push(bytes.getUint8(i));
  }

  /** Whole numbers in ascending order: the steps from one to the next. */
  ascending(values: Uint32Array): void {
    this.count(values.length);
    let last = 0;
    for (const value of values) {
      this.count(value - last);
      last = value;
    }
  }

  /** Bytes behind their number. */
  bytes(value: Uint8Array): void {
    this.count(value.length);
    for (const byte of value) this.written.push(byte);
  }

  /** The weights of a sparse table: steps from one that is not zero to the next. */
  sparse(weights: Int16Array): void {
    this.count(weights.filter((weight) => weight !== 0).length);
    let last = 0;
    weights.forEach((weight, i) => {
      if (weight === 0) return;
      this.count(i - last);
      this.signed(weight);
      last = i;
    });
  }

  done(): Uint8Array {
    return Uint8Array.from(this.written);
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws where the bytes end too early or are of something else. */
export class ByteReader {
  private at = 0;
  private readonly source: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.source = bytes;
  }

  count(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.next();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new Error("a number of at most five bytes was expected");
  }

  byte(): number {
    return this.next();
  }

  signed(): number {
    const value = this.count();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  text(): string {
    const length = this.count();
    const end = this.at + length;
    if (end > this.source.length) throw new Error("the bytes end inside a text");
    const encoded = this.source.subarray(this.at, end);
    this.at = end;
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(encoded);
  }

  float(): number {
    const from = this.at;
    this.at += 4;
    if (this.at > this.source.length) throw new Error("the bytes end inside a number");
    return new DataView(this.source.buffer, this.source.byteOffset + from, 4).getFloat32(0, true);
  }

  ascending(): Uint32Array {
    const values = new Uint32Array(this.count());
    let last = 0;
    for (let i = 0; i < values.length; i++) {
      last += this.count();
      values[i] = last;
    }
    return values;
  }

  /** Bytes behind their number. */
  bytes(): Uint8Array {
    const length = this.count();
    const from = this.at;
    this.at += length;
    if (this.at > this.source.length) throw new Error("the bytes end inside a part");
    return this.source.subarray(from, this.at);
  }

  /** A table of so many weights. */
  sparse(length: number): Int16Array {
    const weights = new Int16Array(length);
    let at = 0;
    for (let left = this.count(); left > 0; left--) {
      at += this.count();
      if (at >= length) throw new Error(`a table of ${length} weights was expected`);
      weights[at] = this.signed();
    }
    return weights;
  }

  /** Throws if anything is left. */
  end(): void {
    const left = this.source.length - this.at;
    if (left > 0) throw new Error(`${left} bytes are left over`);
  }

  private next(): number {
    const byte = this.source[this.at++];
    if (byte === undefined) throw new Error("the bytes end inside a number");
    return byte;
  }
}
