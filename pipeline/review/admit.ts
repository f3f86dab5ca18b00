/**
 * Whether a file may become an article. In: the file as it was offered and the articles that there are. Out: the article
 * under its name, or all that stands against it. What the pipeline refuses is refused here first, before it is in place.
 */
import { type InputFile, readArticles } from "../articles.ts";
import type { Issue } from "../issues.ts";
import type { Article } from "../parse/document.ts";
import { type ParseLexicon, parse } from "../parse/parse.ts";
import { isName, nameFrom, slugOf } from "./slug.ts";

export interface Offer extends InputFile {
  /** The name that was asked for; null where the file's own, or the title, is to give it. */
  readonly as: string | null;
  /** Standard input has no name of its own. */
  readonly nameless: boolean;
}

interface Admission {
  readonly article: Article | null;
  readonly issues: readonly Issue[];
  /** What is wrong with the name, and what to say instead; null where nothing is. */
  readonly misnamed: string | null;
}

export const admit = (
  offer: Offer,
  there: readonly Article[],
  lexicon: ParseLexicon,
): Admission => {
  const issues = flawsOf(offer);
  if (issues.length > 0) return { article: null, issues, misnamed: null };
  const suggested = nameFrom(parse(articleNamed(offer, "article"), lexicon));
  const name = nameOf(offer, suggested);
  if (!isName(name))
    return { article: null, issues: [], misnamed: misnamed(offer, name, suggested) };
  const article = articleNamed(offer, name);
  const taken = takenBy(offer, article, there);
  return { article: taken ? null : article, issues: taken ? [taken] : [], misnamed: null };
};

/** What is wrong with the file itself, whatever its name; said of the path that the person gave. */
const flawsOf = (offer: Offer): readonly Issue[] => {
  const ending = /\.html?$/i.exec(offer.path)?.[0] ?? ".txt";
  const { issues } = readArticles([{ ...offer, path: `article${ending}` }]);
  return issues.map((issue) => ({ ...issue, file: offer.path }));
};

/** The file's article under a name. Throws where it has flaws: they are looked for before. */
const articleNamed = (offer: Offer, name: string): Article => {
  const [article] = readArticles([{ ...offer, path: `${name}.txt` }]).articles;
  if (article === undefined) throw new Error(`${offer.path} was found sound, and then not read`);
  return article;
};

const nameOf = ({ path, as, nameless }: Offer, suggested: string | null): string => {
  if (as === null && nameless) return suggested ?? "";
  return as?.replace(/\.txt$/, "") ?? path.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
};

const misnamed = (
  { path, as, nameless }: Offer,
  name: string,
  suggested: string | null,
): string => {
  const better = (as === null ? suggested : null) ?? slugOf(name);
  const say = `say --as ${better === "" ? "outlet-few-words" : better}`;
  if (as === null && nameless) return `no title was found in ${path} to make a name of; ${say}`;
  return `"${name}" can't be the name of an article: small letters a-z, digits and hyphens, a letter first; ${say}`;
};

/** What is there already is never overwritten, nor added twice. */
const takenBy = ({ path }: Offer, article: Article, there: readonly Article[]): Issue | null => {
  const same = there.find((one) => squeezed(one.text) === squeezed(article.text));
  const error = { level: "error", check: "article.duplicate", file: path } as const;
  if (same)
    return {
      ...error,
      message: `holds the same words as seeds/articles/${same.file}`,
      fix: `nothing is to be added; look at it: npm run review -- ${same.id}`,
    };
  if (there.every(({ id }) => id !== article.id)) return null;
  return {
    ...error,
    check: "article.duplicate-id",
    message: `would be seeds/articles/${article.id}.txt, where another article stands; what is there is never overwritten`,
    fix: "give it another name: --as outlet-other-words",
  };
};

const squeezed = (text: string): string => text.replace(/[\s\uFEFF]+/g, " ").trim();
