/**
 * The machine that a network runs on: one linear memory of 32-bit floats and the kernels that compute in it. Places are
 * addresses in bytes; space is taken from a stack.
 */

/** What `kernels.assembly.ts` compiles to, with its own words for each. */
interface Kernels {
  readonly add: Kernel;
  readonly multiply: Kernel;
  readonly multiplyWhole: Kernel;
  readonly transpose: Kernel;
  readonly recur: Kernel;
  readonly recurWhole: Kernel;
  readonly recurBackward: Kernel;
  readonly softmax: Kernel;
  readonly rectify: Kernel;
  readonly adam: Kernel;
}

type Kernel = (...numbers: number[]) => void;

export interface Machine extends Kernels {
  /** The whole memory as it is now: to be asked for anew after each `take`. */
  readonly floats: () => Float32Array;
  /** The address of so many floats, all zero, free until `release`. */
  readonly take: (count: number) => number;
  /** How much is taken. */
  readonly mark: () => number;
  /** Gives back what was taken since a mark. */
  readonly release: (mark: number) => void;
}

/** Bytes of a float. */
export const FLOAT = 4;

const PAGE = 65_536;
/** Addresses are multiples of so many bytes. */
const ALIGNED = 16;

/** Throws where the code is none of WebAssembly or lacks a kernel. */
export const newMachine = (code: Uint8Array<ArrayBuffer>): Machine => {
  const memory = new WebAssembly.Memory({ initial: 16 });
  const kernels = kernelsOf(code, memory);
  let floats = new Float32Array(memory.buffer);
  let top = ALIGNED;
  /** What lies above was never taken and is zero. */
  let touched = top;
  const take = (count: number): number => {
    const at = top;
    top += Math.ceil((count * 4) / ALIGNED) * ALIGNED;
    if (top > memory.buffer.byteLength) {
      const wanted = Math.max(top, memory.buffer.byteLength * 1.5);
      memory.grow(Math.ceil((wanted - memory.buffer.byteLength) / PAGE));
      floats = new Float32Array(memory.buffer);
    }
    floats.fill(0, at >> 2, Math.max(at, Math.min(top, touched)) >> 2);
    touched = Math.max(touched, top);
    return at;
  };
  const release = (mark: number): void => {
    top = mark;
  };
  return { ...kernels, floats: () => floats, take, mark: () => top, release };
};

const isKernel = (exported: unknown): exported is Kernel => typeof exported === "function";

const kernelsOf = (code: Uint8Array<ArrayBuffer>, memory: WebAssembly.Memory): Kernels => {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { env: { memory } });
  const kernel = (name: keyof Kernels): Kernel => {
    const found = exports[name];
    if (!isKernel(found)) throw new Error(`the kernels lack "${name}"`);
    return found;
  };
  return {
    add: kernel("add"),
    multiply: kernel("multiply"),
    multiplyWhole: kernel("multiplyWhole"),
    transpose: kernel("transpose"),
    recur: kernel("recur"),
    recurWhole: kernel("recurWhole"),
    recurBackward: kernel("recurBackward"),
    softmax: kernel("softmax"),
    rectify: kernel("rectify"),
    adam: kernel("adam"),
  };
};
