/**
 * The files of the syntax model, which stand beside its code: weights, vectors and kernels that the pipeline reads,
 * clusters that training reads.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  decodeSyntax,
  encodeSyntax,
  type SyntaxModel,
  type SyntaxTools,
} from "../text/syntax/model.ts";
import { type Clusters, readClusterList } from "../text/syntax/network/clusters.ts";
import { newMachine } from "../text/syntax/network/machine.ts";
import { decodeVectors, encodeVectors, type Vectors } from "../text/syntax/network/vectors.ts";
import { type Syntax, syntaxOf } from "../text/syntax/syntax.ts";
import { WrongUse } from "./exit.ts";

const placeOf = (name: string): URL => new URL(`../text/syntax/weights/${name}`, import.meta.url);

/** Reads one of the files. Throws WrongUse where it is missing or broken. */
const load = <T>(name: string, read: (bytes: Uint8Array<ArrayBuffer>) => T): T => {
  const place = placeOf(name);
  return orWrongUse(`${fileURLToPath(place)} can't be read`, () => read(readFileSync(place)));
};

const orWrongUse = <T>(what: string, work: () => T): T => {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongUse(
      `${what} (${reason}); take it from the repository again: git checkout -- pipeline/text/syntax/weights`,
    );
  }
};

export const loadTools = (): SyntaxTools => ({
  vectors: load("vectors.bin", decodeVectors),
  kernels: load("kernels.wasm", (code) => {
    newMachine(code);
    return code;
  }),
});

/** The syntax with its parts. Throws WrongUse where the files are each whole but not of one model. */
export const loadParts = () => {
  const [model, tools] = [load("syntax.bin", decodeSyntax), loadTools()];
  const what = "the files of pipeline/text/syntax/weights don't belong together";
  return { model, tools, syntax: orWrongUse(what, () => syntaxOf(model, tools)) };
};

export const loadSyntax = (): Syntax => loadParts().syntax;

export const loadClusters = (): Clusters =>
  load("clusters.txt", (bytes) => readClusterList(new TextDecoder().decode(bytes)));

/** Bytes of the files that the pipeline reads. */
export const sizeOfFiles = (): number =>
  ["syntax.bin", "vectors.bin", "kernels.wasm"].reduce(
    (sum, name) => sum + load(name, ({ length }) => length),
    0,
  );

/** Writes the weights and gives their size in bytes. */
export const writeWeights = (model: SyntaxModel): number =>
  write("syntax.bin", encodeSyntax(model));

/** Writes the vectors and gives their size in bytes. */
export const writeVectors = (vectors: Vectors): number =>
  write("vectors.bin", encodeVectors(vectors));

const write = (name: string, bytes: Uint8Array): number => {
  writeFileSync(placeOf(name), bytes);
  return bytes.length;
};
