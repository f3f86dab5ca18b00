/**
 * Small parsers over a text: each reads from a place and gives a value and where it ends, or null.
 * `phrase` writes them as they read: phrase`${month} (?:the )?${dayNumber}` — a regular expression between parsers,
 * a space outside brackets for any white space. Nothing here repeats without bound, so a parser reads a bounded stretch.
 */

interface Found<T> {
  readonly value: T;
  readonly end: number;
}

export type Parser<T> = (text: string, at: number) => Found<T> | null;

const sticky = (source: string, flags: string): RegExp =>
  new RegExp(
    source.replace(/\[[^\]]*\]| /g, (part) => (part === " " ? "(?:\\s{1,3})" : part)),
    `${flags}uy`,
  );

const match = (regex: RegExp, text: string, at: number): RegExpExecArray | null => {
  regex.lastIndex = at;
  return regex.exec(text);
};

/** Reads what a regular expression matches; `value` makes its meaning, or null to refuse. Case counts only if told. */
export const read = <T>(
  source: string,
  value: (match: RegExpExecArray) => T | null,
  flags: "" | "i" = "i",
): Parser<T> => {
  const regex = sticky(source, flags);
  return (text, at) => {
    const found = match(regex, text, at);
    const made = found === null ? null : value(found);
    return found === null || made === null ? null : { value: made, end: at + found[0].length };
  };
};

/** Reads what must stand there and means nothing itself. */
export const skip = (source: string): Parser<string> => read(source, (m) => m[0]);

export function phrase<A>(literals: TemplateStringsArray, a: Parser<A>): Parser<[A]>;
export function phrase<A, B>(
  literals: TemplateStringsArray,
  a: Parser<A>,
  b: Parser<B>,
): Parser<[A, B]>;
export function phrase<A, B, C>(
  literals: TemplateStringsArray,
  a: Parser<A>,
  b: Parser<B>,
  c: Parser<C>,
): Parser<[A, B, C]>;
export function phrase<A, B, C, D>(
  literals: TemplateStringsArray,
  a: Parser<A>,
  b: Parser<B>,
  c: Parser<C>,
  d: Parser<D>,
): Parser<[A, B, C, D]>;
export function phrase(
  literals: TemplateStringsArray,
  ...parsers: readonly Parser<unknown>[]
): Parser<unknown[]> {
  const between = literals.raw.map((source) => (source === "" ? null : sticky(source, "i")));
  return (text, at) => {
    const values: unknown[] = [];
    let end = at;
    for (const [index, literal] of between.entries()) {
      const words = literal === null ? "" : match(literal, text, end)?.[0];
      if (words === undefined) return null;
      end += words.length;
      const next = parsers[index]?.(text, end);
      if (next === null) return null;
      if (next !== undefined) {
        values.push(next.value);
        end = next.end;
      }
    }
    return { value: values, end };
  };
}

export const map =
  <A, B>(parser: Parser<A>, make: (value: A) => B | null): Parser<B> =>
  (text, at) => {
    const found = parser(text, at);
    const value = found === null ? null : make(found.value);
    return found === null || value === null ? null : { value, end: found.end };
  };

/** Reads the parser or nothing; nothing counts as `otherwise`. */
export const maybe =
  <A, B>(parser: Parser<A>, otherwise: B): Parser<A | B> =>
  (text, at) =>
    parser(text, at) ?? { value: otherwise, end: at };

/** The longest reading of several; of equally long ones the first. */
export const longest =
  <A>(parsers: readonly Parser<A>[]): Parser<A> =>
  (text, at) => {
    let best: Found<A> | null = null;
    for (const parser of parsers) {
      const found = parser(text, at);
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    return best;
  };

/** How many places a remembering parser keeps: more than an expression is long. */
const PLACES = 256;

/** The same parser, which does not read twice what others ask for at the same place of the same text. */
export const remember = <T>(parser: Parser<T>): Parser<T> => {
  const known = new Map<number, Found<T> | null>();
  let last = "";
  return (text, at) => {
    if (text !== last || known.size >= PLACES) known.clear();
    last = text;
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = parser(text, at);
    known.set(at, found);
    return found;
  };
};
