/** The noun phrase that follows a word: "American | military intervention", "Iranian | officials". */
import { glued, hitOf, type Line, spaced } from "./line.ts";

const LONGEST = 5;
const INSIDE = new Set(["ADJ", "NOUN", "PROPN", "ADV", "NUM"]);

/**
 * Words, lower case, from word `at` to the phrase's end. "American and Zionist scheme" is one phrase of both
 * adjectives: a link is passed over when an adjective follows.
 */
export const phraseFrom = (line: Line, at: number): string[] => {
  const found: string[] = [];
  for (let i = at; i < Math.min(line.words.length, at + LONGEST); i++) {
    const word = line.words[i];
    if (word === undefined || !(spaced(word) || glued(word))) break;
    const kind = hitOf(line, i)?.kind;
    const link = word.lower === "and" && found.length < 2 && linked(line, i + 1);
    if (kind !== undefined && kind !== "adjective") break;
    if (kind === undefined && !link && !INSIDE.has(word.pos)) break;
    found.push(word.lower);
    if (word.possessive) break;
  }
  return found;
};

const linked = (line: Line, at: number): boolean =>
  hitOf(line, at)?.kind === "adjective" ||
  (!line.hitAt.has(at) && /^(?:ADJ|PROPN)$/.test(line.words[at]?.pos ?? ""));
