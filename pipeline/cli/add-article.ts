/** `add-article FILE`: checks a file, puts it among the articles, and prints what the machine reads in it. */
import { existsSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readArticles } from "../articles.ts";
import type { Article } from "../parse/document.ts";
import { parse } from "../parse/parse.ts";
import type { Offer } from "../review/admit.ts";
import { admit, intakeReport } from "../review/review.ts";
import { read } from "../run.ts";
import type { Seeds } from "../seeds.ts";
import { lenient } from "../text/utf8.ts";
import { ownArticles, readInputs } from "./disk.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { loadSeeds, said } from "./seeds.ts";

/** Returns the exit code; throws WrongUse. Nothing is written where anything stands against it. */
export const addArticleCommand = async (
  root: string,
  file: string,
  as: string | null,
): Promise<ExitCode> => {
  const offer: Offer = { ...(file === "-" ? await fromStdin() : fromFile(file)), as };
  const seeds = loadSeeds(root);
  if (!seeds) return refused("mend seeds/ first");
  const { articles } = readArticles(ownArticles(root));
  const { article, issues, misnamed } = admit(offer, articles, seeds.lexicon);
  if (misnamed !== null) throw new WrongUse(misnamed);
  const text = lenient(offer.bytes ?? new Uint8Array());
  process.stderr.write(said(issues, "text", [{ path: offer.path, text }]));
  if (!article || offer.bytes === null) return refused("see above");
  const path = place(root, article.file, offer.bytes);
  process.stdout.write(`${path} is in its place: ${offer.bytes.length} bytes, as they came\n\n`);
  process.stdout.write(reportOn(path, article, seeds, articles.length + 1));
  return EXIT.fine;
};

const refused = (why: string): ExitCode => {
  process.stderr.write(`nothing was added: ${why}\n`);
  return EXIT.findings;
};

const reportOn = (path: string, article: Article, seeds: Seeds, articles: number): string => {
  const { rows } = read(article, seeds);
  const subject = { path, parsed: parse(article, seeds.lexicon), rows, register: seeds.register };
  return intakeReport(subject, article, seeds.release, articles);
};

const fromFile = (path: string): Omit<Offer, "as"> => {
  if (!existsSync(path)) throw new WrongUse(`${path} is not there`);
  if (!statSync(path).isFile()) throw new WrongUse(`${path} is no file; name one article's file`);
  const [input] = readInputs(path);
  return { path, bytes: null, ...input, nameless: false };
};

const fromStdin = async (): Promise<Omit<Offer, "as">> => {
  if (process.stdin.isTTY)
    process.stderr.write(
      "Paste the article's text; end it with Ctrl-D on a line of its own (Windows: Ctrl-Z).\n",
    );
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
  return { path: "stdin", bytes: Buffer.concat(pieces), nameless: true };
};

/** Writes the bytes to a path that is free. Throws WrongUse where it is not: what is there stays. */
const place = (root: string, file: string, bytes: Uint8Array): string => {
  const path = `seeds/articles/${file}`;
  try {
    writeFileSync(join(root, path), bytes, { flag: "wx" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongUse(`${path} can't be written (${reason}); nothing was added`);
  }
  return path;
};
