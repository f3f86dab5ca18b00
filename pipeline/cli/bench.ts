/** `bench`: speed and memory on this machine, said with the hardware; nothing is asserted. */
import { cpus, totalmem } from "node:os";
import { readArticles } from "../articles.ts";
import { extract } from "../extract/extract.ts";
import { parse } from "../parse/parse.ts";
import { read, release } from "../run.ts";
import { ownArticles } from "./disk.ts";
import { EXIT, type ExitCode } from "./exit.ts";
import { loadSeeds } from "./seeds.ts";

const ROUNDS = 40;

/** Reads the articles of seeds/ over and over, then builds a release of many copies; prints figures. */
export const benchCommand = async (root: string): Promise<ExitCode> => {
  const seeds = loadSeeds(root);
  if (!seeds) return EXIT.findings;
  const { articles } = readArticles(ownArticles(root));
  const own = { ...seeds, curation: new Map(), release: { ...seeds.release, expected: null } };
  const words = articles.reduce((n, { text }) => n + text.split(/\s+/).length, 0);
  const first = timed(() => articles.map((article) => read(article, own)));
  const warm = timed(() => {
    for (let round = 0; round < ROUNDS; round++) for (const article of articles) read(article, own);
  });
  const parsed = articles.map((article) => parse(article, seeds.lexicon));
  const extracting = timed(() => {
    for (let round = 0; round < ROUNDS; round++) for (const one of parsed) extract(one, seeds);
  });
  const copies = articles.flatMap((article) =>
    Array.from({ length: ROUNDS }, (_, n) => ({ ...article, id: `${article.id}-${n}` })),
  );
  const begun = performance.now();
  await release(copies, own, () => undefined);
  const whole = performance.now() - begun;
  const n = articles.length * ROUNDS;
  const lines = [
    `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`,
    `reading an article (parse, extract, normalize, curate), one core, ${Math.round(words / articles.length)} words on average:`,
    `  first ${articles.length} (cold)   ${(first / articles.length).toFixed(1)} ms an article`,
    `  next ${n} (warm)  ${(warm / n).toFixed(1)} ms an article, ${((n / warm) * 1000).toFixed(0)} articles/s, ${Math.round((words * ROUNDS) / (warm / 1000))} words/s`,
    `  extraction alone ${(extracting / n).toFixed(1)} ms an article, ${((n / extracting) * 1000).toFixed(0)} articles/s`,
    `a release of ${copies.length} articles, checked and in all formats: ${(whole / 1000).toFixed(1)} s`,
    `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.fine;
};

const timed = (work: () => unknown): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};
