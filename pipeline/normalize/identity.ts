/** Names as keys: one form for all spellings of a name, and the id of an actor that the register does not know. */
import { createHash } from "node:crypto";
import { remembered } from "../text/remembered.ts";

/** Letters that Unicode does not take apart into a plain one and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ð: "d",
  đ: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  ø: "o",
  œ: "oe",
  ß: "ss",
  þ: "th",
};

/** Lower case, without accents, apostrophes and the letters of `LETTERS`. */
export const fold = remembered((name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’‘ʼ`´ʿʾ]/gu, "")
    .replace(/[æðđħıłøœßþ]/g, (letter) => LETTERS[letter] ?? letter),
);

/** Arabic articles and marks of descent: the same man with and without them. */
const LINKS = new Set(["al", "el", "jr", "sr", "ii", "iii"]);

/** The words of a name, folded; a leading "the" and links such as "al-" left out. */
export const nameWords = (name: string): readonly string[] => {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const bare = words.filter((word, i) => !LINKS.has(word) && !(i === 0 && word === "the"));
  return bare.length > 0 ? bare : words;
};

/**
 * The id that a name gives: lower-case ASCII, starting with a letter, the same in every article.
 * A name without Latin letters gives a hash of itself.
 */
export const slug = (name: string): string => {
  const ascii = fold(name)
    .replace(/^the\s+/, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (/^[a-z]/.test(ascii)) return ascii;
  return ascii === "" ? `actor-${shortHash(fold(name))}` : `actor-${ascii}`;
};

/** The first 8 hex digits of a text's SHA-256. */
const shortHash = (text: string): string =>
  createHash("sha256").update(text, "utf8").digest("hex").slice(0, 8);

/** Whether `short` is the surname (the last words) of `full`: "Amin", "al-Amin" of "Omar al-Amin". */
export const isSurnameOf = (short: readonly string[], full: readonly string[]): boolean =>
  short.length > 0 &&
  short.length < full.length &&
  short.every((word, i) => word === full[full.length - short.length + i]);

/** Whether `short` stands inside `full`, as the first of two surnames does: "Acosta" of "Melba Acosta Febo". */
export const isInnerNameOf = (short: readonly string[], full: readonly string[]): boolean =>
  short.length === 1 && full.slice(1, -1).includes(short[0] ?? "");

/** Whether `short` is the first word of `full`: "Saddam" of "Saddam Hussein". */
export const isFirstNameOf = (short: readonly string[], full: readonly string[]): boolean =>
  short.length === 1 && full.length > 1 && short[0] === full[0];

/** Whether two full names are one: first and last words agree, those between agree, are initials or left out. */
export const isSameName = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length < 2 || b.length < 2) return a.join(" ") === b.join(" ");
  if (a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const [few, many] = a.length <= b.length ? [a.slice(1, -1), b] : [b.slice(1, -1), a];
  return isWithin(few, many.slice(1, -1));
};

/** Whether the words of `few` stand in `many` in order, an initial for a word. */
const isWithin = (few: readonly string[], many: readonly string[]): boolean => {
  let at = 0;
  for (const word of few) {
    while (at < many.length && !isWordOrInitial(word, many[at] ?? "")) at++;
    if (at++ === many.length) return false;
  }
  return true;
};

const isWordOrInitial = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
