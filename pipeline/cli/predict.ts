/** `predict`: answers for an annotated file, in the form that its scorer reads. */
import { z } from "zod";
import { articleOf } from "../articles.ts";
import type { Predicted } from "../evaluate/quotes.ts";
import { read } from "../run.ts";
import type { Seeds } from "../seeds.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { loadSeeds, said } from "./seeds.ts";
import { eachRecord } from "./streams.ts";

export const KINDS = ["quotes"] as const;
export type Kind = (typeof KINDS)[number];

const quotesRecord = z.object({ doc_id: z.string(), text: z.string() });

/** Writes one JSON line of predictions for each record of the file. */
export const predictCommand = async (
  root: string,
  _kind: Kind,
  path: string,
): Promise<ExitCode> => {
  const seeds = loadSeeds(root);
  if (!seeds) return EXIT.findings;
  const issues = await eachRecord(path, quotesRecord, ({ doc_id, text }) => {
    const quotes = predictQuotes(text, seeds);
    process.stdout.write(`${JSON.stringify({ doc_id, quotes })}\n`);
    return [];
  });
  process.stderr.write(said(issues, "text"));
  return issues.length > 0 ? EXIT.findings : EXIT.fine;
};

/** The statements of a text as the evaluation reads them; where the speaker has no words of its own, its actor's name. */
export const predictQuotes = (text: string, seeds: Seeds): readonly Predicted[] => {
  if (text === "") return [];
  const { rows } = read(articleOf({ document_id: "article", text }), {
    ...seeds,
    curation: new Map(),
  });
  const names = new Map(rows.actors.map(({ actor_id, name }) => [actor_id, name]));
  return rows.statements.map((s) => ({
    segments: s.segments.map(pairOf),
    quote_type: s.quote_type,
    speaker: s.speaker_text ?? names.get(s.speaker_id ?? "") ?? "",
    cue: s.cue ?? "",
  }));
};

const pairOf = (segment: string): readonly [number, number] => {
  const [start, end] = segment.split("-");
  return [Number(start), Number(end)];
};
