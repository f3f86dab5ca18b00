/**
 * Characters as the tokenizer reads them. In: UTF-16 units of a reading. Out: a kind, and a code in which variants of
 * one sign (straight and curly quotes, hyphens, long dashes, small and capital ASCII letters) are the same.
 */

export const OUTSIDE = 0;
const SMALL = 1;
const CAPITAL = 2;
/** Letters without case. */
const LETTER = 3;
export const DIGIT = 4;
/** Combining marks and invisible joiners: never cut off from what they stand on. */
export const MARK = 5;
const QUOTE = 6;
export const APOSTROPHE = 7;
const OPENING = 8;
const CLOSING = 9;
const STOP = 10;
const HYPHEN = 11;
const DASH = 12;
const CURRENCY = 13;
const OTHER_SIGN = 14;

const SIGNS: readonly (readonly [string, number, string])[] = [
  ["'‘’‚‛`´′", APOSTROPHE, "'"],
  ['"“”„‟«»″', QUOTE, '"'],
  ["-‐‑", HYPHEN, "-"],
  ["‒–—―−", DASH, "—"],
];

const kindBySearch = (unit: string): number => {
  const sign = SIGNS.find(([units]) => units.includes(unit));
  if (sign) return sign[1];
  if (/[\p{M}\p{Cf}]/u.test(unit)) return MARK;
  if (/\p{Ll}/u.test(unit)) return SMALL;
  if (/\p{Lu}/u.test(unit)) return CAPITAL;
  if (/\p{L}/u.test(unit)) return LETTER;
  return /\p{N}/u.test(unit) ? DIGIT : signBySearch(unit);
};

const signBySearch = (unit: string): number => {
  if (/[.,;:!?…]/u.test(unit)) return STOP;
  if (/\p{Ps}/u.test(unit)) return OPENING;
  if (/\p{Pe}/u.test(unit)) return CLOSING;
  if (/\p{Pd}/u.test(unit)) return DASH;
  return /\p{Sc}/u.test(unit) ? CURRENCY : OTHER_SIGN;
};

const codeBySearch = (unit: string): number => {
  const sign = SIGNS.find(([units]) => units.includes(unit));
  return (sign ? sign[2] : /[A-Z]/.test(unit) ? unit.toLowerCase() : unit).charCodeAt(0);
};

/** Beyond this a character is rare enough to be looked up by its properties. */
const COMMON = 0x2100;
const units = Array.from({ length: COMMON }, (_, code) => String.fromCharCode(code));
const kinds = Uint8Array.from(units, kindBySearch);
const codes = Uint16Array.from(units, codeBySearch);

export const kindOf = (unit: number): number =>
  unit < COMMON ? (kinds[unit] ?? OTHER_SIGN) : kindBySearch(String.fromCharCode(unit));

export const codeOf = (unit: number): number => (unit < COMMON ? (codes[unit] ?? unit) : unit);

export const isLetter = (kind: number): boolean => kind >= SMALL && kind <= LETTER;

/** Letters, digits and what is attached to them; not signs. */
export const isWordlike = (kind: number): boolean => kind >= SMALL && kind <= MARK;
