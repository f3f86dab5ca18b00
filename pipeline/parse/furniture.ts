/**
 * Tells furniture from text, line by line, by the patterns of seeds/lexicon/furniture.yaml. In: a line. Out: what
 * it is, with the words in its slots; null for text. Time is bounded for each line: long ones are text.
 */
import type { Furniture } from "../seeds/furniture.ts";
import { escaped } from "../text/escaped.ts";
import { once } from "../text/once.ts";
import type { Line } from "./lines.ts";

export interface Piece {
  readonly does: Furniture["furniture"][number]["does"];
  /** Words that stand in {publisher} or {origin}, with their start in the line. */
  readonly slots: readonly Slot[];
}

interface Slot {
  readonly name: "publisher" | "origin";
  readonly value: string;
  /** Code points from the line's start. */
  readonly at: number;
}

interface Pattern {
  readonly does: Piece["does"];
  /** Words that a line must hold to fit, in small letters: a quick look before the regular expression. */
  readonly needle: string;
  readonly regex: RegExp;
}

/** Patterns by the first word of the lines that they may fit; those that open with a slot under "". */
type Index = ReadonlyMap<string, readonly Pattern[]>;

/** Longer lines are text: only captions come near. */
const LONGEST = 900;

export const furnitureOf = (line: Line, furniture: Furniture): Piece | null => {
  if (line.text.length > LONGEST) return null;
  const index = indexOf(furniture);
  const lower = line.text.toLowerCase().replaceAll("’", "'");
  let plain: Piece | null = null;
  for (const key of [firstWord(line.text), ""])
    for (const { does, needle, regex } of index.get(key) ?? []) {
      if (!lower.includes(needle)) continue;
      const match = regex.exec(line.text);
      if (match === null) continue;
      const slots = slotsOf(match);
      if (slots.length > 0) return { does, slots };
      plain ??= { does, slots };
    }
  return plain;
};

/** In small letters, without bullets; "#" for a number. */
const firstWord = (text: string): string => {
  const word = /^[*•–—\-»›>|\s]*([\p{L}\p{N}]+|\S)/u.exec(text)?.[1]?.toLowerCase() ?? "";
  return /^\p{N}/u.test(word) ? "#" : word;
};

const slotsOf = (match: RegExpExecArray): readonly Slot[] =>
  (["publisher", "origin"] as const).flatMap((name) => {
    const value = match.groups?.[name];
    const at = match.indices?.groups?.[name]?.[0];
    return value === undefined || at === undefined ? [] : [{ name, value, at }];
  });

const indexOf = once((furniture: Furniture): Index => {
  const index = new Map<string, Pattern[]>();
  for (const { does, patterns } of furniture.furniture)
    for (const pattern of patterns) {
      const regex = new RegExp(`^(?:${sourceOf(pattern, furniture)})${END}$`, "diu");
      const key = pattern.startsWith("{n}")
        ? "#"
        : /^\*? ?\{/.test(pattern)
          ? ""
          : firstWord(pattern);
      index.set(key, [...(index.get(key) ?? []), { does, needle: needleOf(pattern), regex }]);
    }
  return index;
});

const needleOf = (pattern: string): string => {
  const literals = pattern.replace("{credit}", "{text}/").split(/\{[a-z]+\}|[\s’]+/);
  const longest = literals.reduce((a, b) => (b.length > a.length ? b : a), "");
  return longest.toLowerCase();
};

/** Before a line's first word; a pattern that begins with an asterisk wants it. */
const START = "[*•–—\\-»›>|\\s]*";
const END = "[\\s.!?:…»›→*\\]]*";
const NAME = "[\\p{L}\\d@][^.;:!?]{0,60}?";

const slotSource = (name: string, furniture: Furniture): string => {
  if (name === "n") return "\\d[\\d,.]*[km]?";
  if (name === "text") return ".+";
  if (name === "name") return NAME;
  if (name === "credit") return creditSource(furniture);
  return `(?<${name}>${NAME})`;
};

/** "JANE ROE/AFP/GETTY IMAGES": a name and agencies behind slashes. */
const creditSource = (furniture: Furniture): string => {
  const agency = furniture.agencies.map(escaped).join("|");
  return `(?:\\p{L}[\\p{L}.'’-]* ){1,4}?\\p{L}[\\p{L}.'’-]* ?(?:/ ?(?:${agency}))+`;
};

/** The source of a regular expression for a pattern; an unknown slot throws, with the pattern. */
const sourceOf = (pattern: string, furniture: Furniture): string =>
  (pattern.startsWith("* ") ? "\\*\\s*" : START) +
  pattern
    .replace(/^\* /, "")
    .split(/(\{[a-z]+\})/)
    .map((part) => {
      const name = part.match(/^\{([a-z]+)\}$/)?.[1];
      if (name === undefined) return literal(part);
      if (!SLOTS.has(name)) throw new Error(`unknown slot {${name}} in furniture: ${pattern}`);
      return slotSource(name, furniture);
    })
    .join("");

const SLOTS: ReadonlySet<string> = new Set(["n", "name", "text", "credit", "publisher", "origin"]);

const literal = (words: string): string =>
  escaped(words).replace(/['’]/g, "['’]").replace(/ +/g, "\\s+");
