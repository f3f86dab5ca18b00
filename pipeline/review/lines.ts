/** Lines for a terminal. */

const WIDTH = 100;

/** Words in lines of a hundred characters, each behind the indent. */
export const wrap = (words: string, indent = ""): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter((w) => w !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}${word}`);
  }
  return lines;
};

const INDENT = "    ";
const NAME = 12;

/** Names with their values, one under the other; a name without a value is left out. */
export const fieldsOf = (
  fields: readonly (readonly [name: string, value: string])[],
): readonly string[] =>
  fields
    .filter(([, value]) => value !== "")
    .flatMap(([name, value]) => {
      const [first = "", ...rest] = wrap(value, `${INDENT}${" ".repeat(NAME)}`);
      return [`${INDENT}${name.padEnd(NAME)}${first.trimStart()}`, ...rest];
    });

/** “1 row”, “2 rows”. */
export const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;
