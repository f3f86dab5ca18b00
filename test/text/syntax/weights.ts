/** The released model and what it needs, read once for tests. */
import { readFileSync } from "node:fs";
import { decodeSyntax, type SyntaxTools } from "../../../pipeline/text/syntax/model.ts";
import { decodeVectors } from "../../../pipeline/text/syntax/network/vectors.ts";
import { syntaxOf } from "../../../pipeline/text/syntax/syntax.ts";

const file = (name: string) =>
  readFileSync(new URL(`../../../pipeline/text/syntax/weights/${name}`, import.meta.url));

export const tools: SyntaxTools = {
  vectors: decodeVectors(file("vectors.bin")),
  kernels: file("kernels.wasm"),
};

export const model = decodeSyntax(file("syntax.bin"));

export const syntax = syntaxOf(model, tools);
