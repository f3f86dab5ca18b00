/** Articles gone wrong, the same ones on every run: seeded mutations of texts. */

/** A small seeded generator (mulberry32) of numbers in [0, 1). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

type Random = () => number;
type Mutation = (text: string, random: Random) => string;

const at = (length: number, random: Random): number => Math.floor(random() * (length + 1));
const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list[Math.floor(random() * list.length)];

const insert = (text: string, what: string, random: Random): string => {
  const place = at(text.length, random);
  return text.slice(0, place) + what + text.slice(place);
};

const ODD = [
  "“",
  "”",
  '"',
  "‘",
  "’",
  "''",
  "``",
  "«",
  "»",
  "\u0000",
  "\uFEFF",
  "\u200B",
  "\u202E",
  "\u00AD",
  "😀",
  "𝐒𝐚𝐢𝐝",
  "👨‍👩‍👧",
  "e\u0301",
  "ﷺ",
  "قال",
  "\r\n",
  "\r",
  "\u2028",
  "\u00A0\u00A0",
  "(((",
  "]]",
  "…",
  "--",
  "U.S.",
  "’s",
  "said",
  "said that “",
  ", he said, “",
  "according to",
  "1/2/2014",
  "May",
  "{publisher}",
  "<script>",
  "\t",
  "Source:",
  "Check Also",
  "By ",
];

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (text, random) => text.slice(at(text.length, random), at(text.length, random)),
  "cut the end": (text, random) => text.slice(0, at(text.length, random)),
  "shuffle lines": (text, random) =>
    text
      .split("\n")
      .map((line) => ({ line, order: random() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ line }) => line)
      .join("\n"),
  "shuffle words": (text, random) =>
    text
      .split(" ")
      .map((word) => ({ word, order: random() }))
      .toSorted((a, b) => a.order - b.order)
      .map(({ word }) => word)
      .join(" "),
  "double the marks": (text) => text.replace(/["“”‘’]/g, "$&$&"),
  "lose marks": (text, random) => text.replace(/["“”‘’]/g, (mark) => (random() < 0.5 ? "" : mark)),
  "straighten marks": (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  "odd Unicode": (text, random) =>
    Array.from({ length: 20 }).reduce<string>(
      (t) => insert(t, pick(ODD, random) ?? "", random),
      text,
    ),
  "one giant line": (text) => text.replace(/\s+/g, " "),
  "no spaces": (text) => text.replace(/ +/g, ""),
  "upper case": (text) => text.toUpperCase(),
  "lower case": (text) => text.toLowerCase(),
  "Windows line ends": (text) => text.replace(/\n/g, "\r\n"),
  "a paragraph a word": (text) => text.replace(/ /g, "\n\n"),
  decomposed: (text) => text.normalize("NFD"),
};

export interface Mutant {
  readonly name: string;
  readonly text: string;
}

/** `count` mutants of the texts, each by one to three mutations; the same for the same seed. */
export const mutants = (
  texts: readonly string[],
  count: number,
  seed: number,
): readonly Mutant[] => {
  const random = randomFrom(seed);
  const names = Object.keys(MUTATIONS);
  return Array.from({ length: count }, () => {
    const chosen = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => pick(names, random) ?? "cut",
    );
    const text = chosen.reduce(
      (t, name) => MUTATIONS[name]?.(t, random) ?? t,
      pick(texts, random) ?? "",
    );
    return { name: chosen.join(", "), text: text.isWellFormed() ? text : text.toWellFormed() };
  });
};
