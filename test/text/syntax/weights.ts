/** The released weights, read once for tests. */
import { readFileSync } from "node:fs";
import { decodeSyntax } from "../../../pipeline/text/syntax/model.ts";
import { syntaxOf } from "../../../pipeline/text/syntax/syntax.ts";

export const model = decodeSyntax(
  readFileSync(new URL("../../../pipeline/text/syntax/weights/syntax.bin", import.meta.url)),
);

export const syntax = syntaxOf(model);
