/**
 * Tells furniture from text, line by line, by the patterns of seeds/lexicon/furniture.yaml. In: a line. Out: what
 * it is, with the words in its slots; null for text. Time is bounded for each line: long ones are text.
 */
import type { Furniture } from "../seeds/furniture.ts";
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
  readonly regex: RegExp;
}

interface Compiled {
  /** All patterns at once: most lines fit none. */
  readonly any: RegExp;
  readonly patterns: readonly Pattern[];
}

/** Longer lines are text: only captions come near. */
const LONGEST = 900;

export const furnitureOf = (line: Line, furniture: Furniture): Piece | null => {
  if (line.text.length > LONGEST) return null;
  const { any, patterns } = compiled(furniture);
  if (!any.test(line.text)) return null;
  let plain: Piece | null = null;
  for (const { does, regex } of patterns) {
    const match = regex.exec(line.text);
    if (match === null) continue;
    const slots = slotsOf(match);
    if (slots.length > 0) return { does, slots };
    plain ??= { does, slots };
  }
  return plain;
};

const slotsOf = (match: RegExpExecArray): readonly Slot[] =>
  (["publisher", "origin"] as const).flatMap((name) => {
    const value = match.groups?.[name];
    const at = match.indices?.groups?.[name]?.[0];
    return value === undefined || at === undefined ? [] : [{ name, value, at }];
  });

const COMPILED = new WeakMap<Furniture, Compiled>();

const compiled = (furniture: Furniture): Compiled => {
  const known = COMPILED.get(furniture);
  if (known) return known;
  const sources = furniture.furniture.flatMap(({ does, patterns }) =>
    patterns.map((pattern) => ({ does, source: sourceOf(pattern, furniture) })),
  );
  const unnamed = sources.map(({ source }) => source.replace(/\(\?<\w+>/g, "(?:")).join("|");
  const made = {
    any: new RegExp(`^(?:${unnamed})${END}$`, "iu"),
    patterns: sources.map(({ does, source }) => ({
      does,
      regex: new RegExp(`^(?:${source})${END}$`, "diu"),
    })),
  };
  COMPILED.set(furniture, made);
  return made;
};

/** Before a line's first word; a pattern that begins with an asterisk wants it. */
const START = "[*•–—\\-\\s]*";
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

const escaped = (words: string): string => words.replace(/[.*+?^$|()[\]{}\\/]/g, "\\$&");

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
