/** The one order of every list that leaves: by code point, the same in every locale. */

/** Compares by code point (`<` alone compares UTF-16 units, which sorts emoji before U+FFFD). */
export const byCodePoint = (a: string, b: string): number => {
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] === b[i]) continue;
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
  }
  return a.length - b.length;
};

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;
