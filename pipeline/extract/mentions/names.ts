/**
 * The register made ready for reading: every name as a list of word keys, found by its first word. Made once for all
 * articles; looking a word up costs the few names that begin with it.
 */
import type { Register, RegisteredActor } from "../../seeds/register.ts";
import type { Titles } from "../../seeds/titles.ts";
import { span } from "../../text/span.ts";
import { fold, foldCoarse } from "./fold.ts";
import { wordsOf } from "./words.ts";

export interface Name {
  readonly actor: RegisteredActor;
  /** short: only after a fuller name or where no other actor has it; surname: by rule from a person's names. */
  readonly kind: "name" | "short" | "surname" | "adjective" | "people" | "metonym";
  /** Word keys; folded for persons. */
  readonly words: readonly string[];
  /** As the register has it, articles and titles left out. */
  readonly written: string;
  /** Only with "the" before it: "the West". */
  readonly the: boolean;
  /** Also means something else: "Jordan". */
  readonly ambiguous: boolean;
}

type Index = ReadonlyMap<string, readonly Name[]>;

export interface Names {
  /** All but persons' names, by the first word's key. */
  readonly exact: Index;
  /** Persons' names of two and more words, coarsely folded, by the first word. */
  readonly full: Index;
  /** Surnames and single names of persons, folded, by the first word. */
  readonly single: Index;
  /** State by ISO 3166-1 alpha-3 code. */
  readonly states: ReadonlyMap<string, RegisteredActor>;
}

const PARTICLE = /^(?:al|el|ul)$/i;
/** Particles that are part of the surname: "bin Said", but not "von Stein" or "al-Amin". */
const KEPT = /^(?:abu|ben|bin|da|de|del|di|du|ibn|la|le|van)$/i;

export const isArticle = (word: string): boolean => PARTICLE.test(word);

export const prepareNames = (register: Register, titles: Titles): Names => {
  const prefixes = new Set([
    ...titles.titles.filter((t) => t.kind !== "honorific").flatMap((t) => [t.word, ...t.short]),
    ...titles.modifiers,
  ]);
  const persons = register.filter((actor) => actor.type === "person");
  const others = register.filter((actor) => actor.type !== "person");
  const spelt = persons.map((actor) => ({ actor, spellings: spellingsOf(actor, prefixes) }));
  return {
    exact: index(others.flatMap(namesOf)),
    full: index(spelt.flatMap(({ actor, spellings }) => fullNames(actor, spellings))),
    single: index(spelt.flatMap(({ actor, spellings }) => singleNames(actor, spellings, titles))),
    states: new Map(
      register.flatMap((a) =>
        a.type === "state" && a.country !== undefined ? [[a.country, a]] : [],
      ),
    ),
  };
};

const index = (names: readonly Name[]): Index => {
  const found = new Map<string, Name[]>();
  for (const name of names) {
    const first = firstKey(name.words[0] ?? "");
    if (first !== "") found.set(first, [...(found.get(first) ?? []), name]);
  }
  for (const list of found.values()) list.sort((a, b) => b.words.length - a.words.length);
  return found;
};

/** "al" and "Al" open the same names. */
export const firstKey = (key: string): string => (isArticle(key) ? key.toLowerCase() : key);

const keysOf = (words: string): string[] =>
  wordsOf(words, span(0, words.length)).map((word) => word.key);

const namesOf = (actor: RegisteredActor): Name[] => {
  const make =
    (kind: Name["kind"]) =>
    (written: string): Name[] => {
      const bare = written.replace(/^The /, "");
      const words = keysOf(bare);
      const ambiguous = actor.ambiguous.includes(written);
      const the = bare !== written && actor.type !== "state" && words.length < 2;
      return words.length === 0 ? [] : [{ actor, kind, words, written: bare, the, ambiguous }];
    };
  return [
    ...[actor.name, ...actor.aliases].flatMap(make("name")),
    ...[actor.name]
      .filter((w) => w.endsWith(")"))
      .map((w) => w.replace(/ \(.*\)$/, ""))
      .flatMap(make("short")),
    ...actor.short.flatMap(make("short")),
    ...actor.adjectives.flatMap(make("adjective")),
    ...actor.people.flatMap(make("people")),
    ...actor.metonyms.flatMap(make("metonym")),
  ];
};

/** A person's spellings as words, titles and articles left out: "President Cole" is Cole, "al-Amin" Amin. */
const spellingsOf = (actor: RegisteredActor, prefixes: ReadonlySet<string>): string[][] =>
  [actor.name, ...actor.aliases].map((written) => {
    const parts = written.split(" ");
    while (parts.length > 1 && prefixes.has(parts[0] ?? "")) parts.shift();
    return parts;
  });

const wordsOfParts = (parts: readonly string[], folded: (word: string) => string): string[] =>
  keysOf(parts.join(" "))
    .filter((key) => !isArticle(key))
    .map(folded);

const fullNames = (actor: RegisteredActor, spellings: readonly string[][]): Name[] => {
  const long = spellings.filter((parts) => parts.length > 1).flatMap(shortened);
  const joined = long.map((parts) => parts.map((part) => part.replace(/(?<=\p{Ll}{2})-/u, "")));
  const made = [...long, ...joined].map((parts): Name => {
    const words = wordsOfParts(parts, foldCoarse);
    return { actor, kind: "name", words, written: parts.join(" "), the: false, ambiguous: false };
  });
  return distinct(made.filter((name) => name.words.length > 1));
};

/** The name itself and, of a name of three and more parts, first and last, and the last two. */
const shortened = (parts: string[]): string[][] => {
  const last = parts.at(-1) ?? "";
  const before = parts.at(-2) ?? "";
  if (parts.length < 3 || parts.some((part) => KEPT.test(part))) return [parts];
  const ends = [parts[0] ?? "", last];
  return before.length > 2 && !isArticle(before) ? [parts, ends, [before, last]] : [parts, ends];
};

const singleNames = (
  actor: RegisteredActor,
  spellings: readonly string[][],
  titles: Titles,
): Name[] => {
  const given = new Set([...titles.given.female, ...titles.given.male]);
  const made = spellings.flatMap((parts): Name[] => {
    const from = parts.length > 2 && KEPT.test(parts.at(-2) ?? "") ? -2 : -1;
    const last = parts.slice(from);
    const own = parts.length === 1 && !spellings.some((s) => s.length > 1 && s.at(-1) === parts[0]);
    const words = wordsOfParts(last, fold);
    const kind = own ? "name" : "surname";
    if (words.join("").length < 3 || /^\p{Lu}?\d*$|^Sr|^Jr|^senior$/u.test(last.join(" ")))
      return [];
    const written = last
      .filter((part) => !isArticle(part))
      .join(" ")
      .replace(/^al-/i, "");
    return [{ actor, kind, words, written, the: false, ambiguous: !own && given.has(written) }];
  });
  return distinct(made);
};

const distinct = (names: readonly Name[]): Name[] => [
  ...new Map(names.map((name) => [`${name.kind} ${name.words.join(" ")}`, name])).values(),
];
