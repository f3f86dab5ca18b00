/** `evaluate`: measures what the machine finds against articles annotated by people. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { measuredOf, report } from "../evaluate/figures.ts";
import { annotatedArticle, type Tally, tally } from "../evaluate/quotes.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { keepMeasured } from "./measured.ts";
import { predictQuotes } from "./predict.ts";
import { loadSeeds, said } from "./seeds.ts";
import { eachRecord } from "./streams.ts";

/**
 * Prints precision, recall and F1 per quote type and rule on DIR/quotes.jsonl, and so many errors in words; `record`
 * keeps the figures in seeds/measured.yaml.
 */
export const evaluateCommand = async (
  root: string,
  folder: string,
  { errors, record }: { readonly errors: number; readonly record: boolean },
): Promise<ExitCode> => {
  const path = join(folder, "quotes.jsonl");
  if (!existsSync(path))
    throw new WrongUse(
      `${path} is not there; name the folder that holds quotes.jsonl: npm run evaluate -- DIR`,
    );
  const seeds = loadSeeds(root);
  if (!seeds) return EXIT.findings;
  const tallies: Tally[] = [];
  const issues = await eachRecord(path, annotatedArticle, (article) => {
    tallies.push(tally(article, predictQuotes(article.text, seeds)));
    return [];
  });
  process.stdout.write(`${report(tallies)}\n`);
  const isWhole = issues.length === 0 && tallies.length > 0;
  if (record && isWhole) keepMeasured(root, { ...seeds.measured, ...measuredOf(tallies) });
  if (record && !isWhole)
    process.stderr.write(`nothing recorded: ${path} is empty or not all of it could be read\n`);
  for (const line of tallies.flatMap((t) => t.errors).slice(0, errors))
    process.stdout.write(`${line}\n`);
  process.stderr.write(said(issues, "text"));
  return issues.length > 0 ? EXIT.findings : EXIT.fine;
};
