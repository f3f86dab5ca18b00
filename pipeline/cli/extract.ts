/** `extract`: the per-article part of the corridor as a Unix filter, JSON Lines to JSON Lines. */
import { articleOf, articleRecord } from "../articles.ts";
import { read } from "../run.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { loadSeeds, said } from "./seeds.ts";
import { eachRecord } from "./streams.ts";

/** One line out for each article in: its document, statements, relations, mentions and actors. */
export const extractCommand = async (root: string, path: string): Promise<ExitCode> => {
  const seeds = loadSeeds(root);
  if (!seeds) return EXIT.findings;
  const issues = await eachRecord(path, articleRecord, (record) => {
    const { rows, issues: found } = read(articleOf(record), { ...seeds, curation: new Map() });
    process.stdout.write(`${JSON.stringify(rows)}\n`);
    return found;
  });
  process.stderr.write(said(issues, "text"));
  return issues.some(({ level }) => level === "error") ? EXIT.findings : EXIT.fine;
};
