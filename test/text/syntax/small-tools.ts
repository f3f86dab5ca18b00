/** What training needs beside a treebank, in small: the kernels, a few vectors, a few clusters. */
import { readFileSync } from "node:fs";
import type { SyntaxTools } from "../../../pipeline/text/syntax/model.ts";
import { readClusterList } from "../../../pipeline/text/syntax/network/clusters.ts";
import { vectorsOf } from "../../../pipeline/text/syntax/network/vectors.ts";
import type { Settings } from "../../../pipeline/text/syntax/training/train.ts";

export const kernels = readFileSync(
  new URL("../../../pipeline/text/syntax/weights/kernels.wasm", import.meta.url),
);

export const smallTools: SyntaxTools = {
  kernels,
  vectors: vectorsOf(
    new Map([
      ["said", [0.5, -1, 0.25]],
      ["wrote", [0.5, -0.75, 0.25]],
      ["port", [-1, 0.5, 0]],
      ["bank", [-1, 0.25, 0.125]],
      ["monday", [0, 0, 1]],
    ]),
  ),
};

export const smallClusters = readClusterList(
  [
    "# Clusters for tests.",
    "0100\tsaid wrote",
    "01010\tadded",
    "01011\ttold",
    "1100\tthe a",
    "001010\tport",
    "001011\tbank council",
    "0001\tMonday Friday",
    "111\tin on",
    "",
  ].join("\n"),
);

export const SMALL: Settings = {
  seed: 5,
  network: {
    sizes: { input: 24, cells: 16, arc: 16, label: 16, hidden: 16 },
    epochs: 120,
    batch: 60,
    rate: 0.01,
    dropout: 0.05,
    unknown: { words: 0.05, parts: 0 },
  },
};
