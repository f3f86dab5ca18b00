/** `predict`: answers for an annotated file, a JSON line for each of its records, in the form that its scorer reads. */
import { z } from "zod";
import { articleOf } from "../articles.ts";
import type { Predicted } from "../evaluate/quotes.ts";
import { codeEvent } from "../extract/extract.ts";
import type { Issue } from "../issues.ts";
import { read } from "../run.ts";
import type { Seeds } from "../seeds.ts";
import { readingOf } from "../text/reading.ts";
import { segmentsOf } from "../text/statement-spans.ts";
import { readDate } from "../time/read-date.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { loadSeeds, said } from "./seeds.ts";
import { eachRecord } from "./streams.ts";

const quotesRecord = z.object({ doc_id: z.string(), text: z.string() });
const datesRecord = z.object({
  id: z.string(),
  expression: z.string(),
  context: z.string(),
  reference: z.string(),
});
const eventsRecord = z.object({
  id: z.string(),
  text: z.string(),
  source: z.string(),
  target: z.string(),
});

type Predict = (path: string, seeds: Seeds) => Promise<readonly Issue[]>;

const answers =
  <T>(schema: z.ZodType<T>, answer: (record: T, seeds: Seeds) => object): Predict =>
  (path, seeds) =>
    eachRecord(path, schema, (record) => {
      process.stdout.write(`${JSON.stringify(answer(record, seeds))}\n`);
      return [];
    });

const PREDICTORS = {
  quotes: answers(quotesRecord, ({ doc_id, text }, seeds) => ({
    doc_id,
    quotes: predictQuotes(text, seeds),
  })),
  dates: answers(datesRecord, ({ id, expression, context, reference }, { lexicon }) => ({
    id,
    value: readDate(expression, context, reference, lexicon.calendar),
  })),
  events: answers(eventsRecord, ({ id, text, source, target }, { lexicon, syntax }) => ({
    id,
    event:
      codeEvent(readingOf(text), readingOf(source), readingOf(target), lexicon.events, syntax) ??
      "NONE",
  })),
} as const;

type Kind = keyof typeof PREDICTORS;
export const KINDS: readonly Kind[] = ["quotes", "dates", "events"];

export const predictCommand = async (root: string, kind: Kind, path: string): Promise<ExitCode> => {
  const seeds = loadSeeds(root);
  if (!seeds) return EXIT.findings;
  const issues = await PREDICTORS[kind](path, seeds);
  process.stderr.write(said(issues, "text"));
  return issues.length > 0 ? EXIT.findings : EXIT.fine;
};

/** The statements of a text; where the speaker has no words of its own beside the cue, its actor's name. */
export const predictQuotes = (text: string, seeds: Seeds): readonly Predicted[] => {
  if (text.trim() === "") return [];
  const article = articleOf({ document_id: "article", text });
  const { rows } = read(article, { ...seeds, curation: new Map() });
  const names = new Map(rows.actors.map(({ actor_id, name }) => [actor_id, name]));
  return rows.statements.map((s) => ({
    segments: segmentsOf(s).map(({ start, end }) => [start, end] as const),
    quote_type: s.quote_type,
    speaker: s.speaker_text ?? names.get(s.speaker_id ?? "") ?? "",
    cue: s.cue ?? "",
    rule: s.method,
  }));
};
