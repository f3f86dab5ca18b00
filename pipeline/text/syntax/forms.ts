/** The normal form of a word: variants of one sign are the same, digits are zeros. */

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″]|``|''/g, '"'],
  [/[‘’‚‛′`´]/g, "'"],
  [/[‐‑‒–—―−]/g, "-"],
  [/…/g, "..."],
  [/[1-9٠-٩۰-۹]/g, "0"],
];

/** Case is kept. */
export const normalForm = (text: string): string =>
  /^[A-Za-z]+$/.test(text)
    ? text
    : SIGNS.reduce((form, [sign, plain]) => form.replace(sign, plain), text);

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\p{Lu}/u, "X"],
  [/\p{L}/u, "x"],
  [/\p{N}/u, "0"],
];

/** The shape of a form: X capital, x small, 0 digit, other signs themselves; runs longer than two are cut to two. */
export const shapeOf = (form: string): string => {
  let shape = "";
  for (const unit of form.slice(0, 40)) {
    const kind = KINDS.find(([letters]) => letters.test(unit))?.[1] ?? unit;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape;
};
