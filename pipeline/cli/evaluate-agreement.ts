/** `evaluate agreement`: how far two readers agree on the same articles. */
import { join } from "node:path";
import { agreementOf, type Reading, readings } from "../evaluate/agreement.ts";
import { agreementReport } from "../evaluate/decided-report.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { keepMeasured } from "./measured.ts";
import { loadSeeds, said } from "./seeds.ts";
import { recordsIn } from "./streams.ts";

/** The folder holds first/ and second/, each with actors.jsonl, mentions.jsonl, statements.jsonl and relations.jsonl. */
export const evaluateAgreementCommand = async (
  root: string,
  folder: string,
  record: boolean,
): Promise<ExitCode> => {
  const seeds = loadSeeds(root);
  const first = await readingIn(join(folder, "first"));
  const second = await readingIn(join(folder, "second"));
  if (seeds === null || first === null || second === null) return EXIT.findings;
  const agreement = agreementOf(first, second);
  process.stdout.write(`${agreementReport(agreement)}\n`);
  if (record) keepMeasured(root, { ...seeds.measured, agreement });
  return EXIT.fine;
};

/** Null where a line is no record; what is wrong with it is told. */
const readingIn = async (folder: string): Promise<Reading | null> => {
  const actors = await recordsIn(join(folder, "actors.jsonl"), readings.actors);
  const mentions = await recordsIn(join(folder, "mentions.jsonl"), readings.mentions);
  const statements = await recordsIn(join(folder, "statements.jsonl"), readings.statements);
  const relations = await recordsIn(join(folder, "relations.jsonl"), readings.relations);
  const issues = [actors, mentions, statements, relations].flatMap((file) => file.issues);
  process.stderr.write(said(issues, "text"));
  return issues.length > 0
    ? null
    : {
        actors: actors.records,
        mentions: mentions.records,
        statements: statements.records,
        relations: relations.records,
      };
};
