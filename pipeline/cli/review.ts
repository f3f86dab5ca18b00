/** `review DOC`: an article's rows in context, for a person to go through. */
import { readArticles } from "../articles.ts";
import type { Article } from "../parse/document.ts";
import { parse } from "../parse/parse.ts";
import { reviewSheet, reviewStubs } from "../review/review.ts";
import { read } from "../run.ts";
import { nearest } from "../text/nearest.ts";
import { ownArticles } from "./disk.ts";
import { EXIT, type ExitCode, WrongUse } from "./exit.ts";
import { loadSeeds, said } from "./seeds.ts";

/** Prints the sheet, or the stubs alone. Throws WrongUse where no article is called so. */
export const reviewCommand = (
  root: string,
  name: string,
  options: { readonly stubs: boolean },
): ExitCode => {
  const { articles, issues: flaws } = readArticles(ownArticles(root));
  process.stderr.write(said(flaws, "text"));
  const article = articleCalled(name, articles);
  const seeds = loadSeeds(root);
  if (!seeds) return EXIT.findings;
  const { rows, issues } = read(article, seeds);
  process.stderr.write(said(issues, "text"));
  const path = `seeds/articles/${article.file}`;
  const subject = { path, parsed: parse(article, seeds.lexicon), rows, register: seeds.register };
  process.stdout.write(
    options.stubs
      ? reviewStubs(subject, seeds.curation.get(article.id) ?? null)
      : reviewSheet(subject),
  );
  return issues.length > 0 ? EXIT.findings : EXIT.fine;
};

/** The article of an id; a path to its file is as good. */
const articleCalled = (name: string, articles: readonly Article[]): Article => {
  const id = name.replace(/^.*[/\\]/, "").replace(/\.(txt|yaml)$/, "");
  const article = articles.find((one) => one.id === id);
  if (article) return article;
  const ids = articles.map((one) => one.id);
  const meant = nearest(id, ids) ?? ids.find((one) => one.includes(id));
  throw new WrongUse(
    `no article is called "${id}"; ${meant === undefined ? `there are: ${ids.join(", ")}` : `did you mean ${meant}?`}`,
  );
};
