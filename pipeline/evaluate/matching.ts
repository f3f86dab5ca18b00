/** Which words of two trees over the same text are the same word: those with equal spans. */
import { ROOT, type SyntaxToken, type Tree } from "../text/syntax/tree.ts";

/** Index → index of the matching word of the other side; `ROOT` for none. */
export interface Pairs {
  readonly matchOf: readonly number[];
  readonly goldOf: readonly number[];
}

/** Matches the words of a gold and a predicted tree, in one pass. */
export const matchWords = (gold: Tree, predicted: Tree): Pairs => {
  const matchOf = gold.map(() => ROOT);
  const goldOf = predicted.map(() => ROOT);
  let p = 0;
  gold.forEach((word, g) => {
    while (p < predicted.length && (predicted[p]?.start ?? 0) < word.start) p++;
    const other = predicted[p];
    if (other?.start !== word.start || other.end !== word.end) return;
    matchOf[g] = p;
    goldOf[p] = g;
  });
  return { matchOf, goldOf };
};

/** Whether the heads of two matching words match, or both are roots. */
export const hasRightHead = (
  { goldOf }: Pairs,
  gold: SyntaxToken,
  predicted: SyntaxToken,
): boolean =>
  predicted.head === ROOT || gold.head === ROOT
    ? predicted.head === gold.head
    : goldOf[predicted.head] === gold.head;
