/** What the mention rules know, made ready once for all articles. */
import type { Naming } from "../../seeds/naming.ts";
import type { Register } from "../../seeds/register.ts";
import type { Titles } from "../../seeds/titles.ts";
import type { ActorType } from "../candidates.ts";
import { type Names, prepareNames } from "./names.ts";

export type Title = Titles["titles"][number];

export interface MentionLexicon {
  readonly names: Names;
  /** Lower case, singular and plural and short forms, of any number of words. */
  readonly titles: ReadonlyMap<string, Title>;
  /** Single words, lower case, that occur in roles: "foreign", "deputy", "minister". */
  readonly roleWords: ReadonlySet<string>;
  /** Head nouns as written, of one or more words. */
  readonly heads: ReadonlyMap<string, ActorType>;
  /** Lower case; the bare noun can stand for a body of the state. */
  readonly alone: ReadonlyMap<string, ActorType>;
  readonly particles: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly gender: ReadonlyMap<string, "female" | "male">;
  readonly words: { readonly [K in Exclude<keyof Naming, "descriptions">]: ReadonlySet<string> };
  readonly described: ReadonlyMap<string, ActorType | null>;
}

export const prepareMentions = (
  register: Register,
  titles: Titles,
  naming: Naming,
): MentionLexicon => ({
  names: prepareNames(register, titles),
  titles: new Map(titles.titles.flatMap((title) => formsOf(title).map((form) => [form, title]))),
  roleWords: roleWordsOf(titles),
  heads: new Map(
    titles.heads.flatMap((h) => [
      [h.noun, h.type],
      [h.plural ?? `${h.noun}s`, h.type],
    ]),
  ),
  alone: new Map(titles.heads.flatMap((h) => (h.alone ? [[h.noun.toLowerCase(), h.type]] : []))),
  particles: new Set(titles.particles),
  suffixes: new Set(titles.suffixes.map((s) => s.replace(".", ""))),
  gender: new Map([
    ...titles.given.female.map((name) => [name, "female"] as const),
    ...titles.given.male.map((name) => [name, "male"] as const),
  ]),
  words: wordSets(naming),
  described: new Map(naming.descriptions.map((d) => [d.noun, d.type])),
});

const LINKS = new Set(["of", "for", "and", "to", "the", "in"]);

const plain = (word: string): string => word.toLowerCase().replace(/\./g, "").replace(/-/g, " ");

const formsOf = (title: Title): string[] =>
  [title.word, title.plural ?? `${title.word}s`, ...title.short].map(plain);

const roleWordsOf = (titles: Titles): ReadonlySet<string> => {
  const phrases = [
    ...titles.titles.flatMap(formsOf),
    ...titles.modifiers.map(plain),
    ...titles.portfolios.map(plain),
    ...titles.heads.map((head) => plain(head.noun)),
  ];
  return new Set(
    phrases
      .flatMap((phrase) => phrase.split(" "))
      .filter((word) => word.length > 1 && !LINKS.has(word)),
  );
};

const wordSets = (naming: Naming): MentionLexicon["words"] => ({
  openers: new Set(naming.openers),
  noActors: new Set(naming.noActors),
  places: new Set(naming.places),
  deeds: new Set(naming.deeds),
  inner: new Set(naming.inner),
  persons: new Set(naming.persons),
  governments: new Set(naming.governments),
  quantifiers: new Set(naming.quantifiers),
  placeWords: new Set(naming.placeWords),
  agentWords: new Set(naming.agentWords),
  companions: new Set(naming.companions),
  motions: new Set(naming.motions),
});
