/** `evaluate decided`: what the machine alone makes of the release's articles, against what stands in it. */
import { readArticles } from "../articles.ts";
import { measureDecided } from "../evaluate/decided.ts";
import { decidedReport } from "../evaluate/decided-report.ts";
import { read } from "../run.ts";
import { ownArticles } from "./disk.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { keepMeasured } from "./measured.ts";
import { loadSeeds, said } from "./seeds.ts";

/** Prints precision, recall and F1 by kind of record, by value and by rule; `record` keeps them. */
export const evaluateDecidedCommand = (root: string, record: boolean): ExitCode => {
  const seeds = loadSeeds(root);
  if (!seeds) return EXIT.findings;
  const { articles, issues } = readArticles(ownArticles(root));
  const alone = { ...seeds, curation: new Map() };
  const reads = articles.map((article) => ({ article, decided: read(article, seeds) }));
  const found = [...issues, ...reads.flatMap(({ decided }) => decided.issues)];
  process.stderr.write(said(found, "text"));
  if (found.length > 0) return EXIT.findings;
  const decided = measureDecided(
    reads.map(({ article, decided: { rows } }) => ({
      text: article.text,
      machine: read(article, alone).rows,
      decided: rows,
    })),
  );
  process.stdout.write(`${decidedReport(decided)}\n`);
  if (record) keepMeasured(root, { ...seeds.measured, decided });
  return EXIT.fine;
};
