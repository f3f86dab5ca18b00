/** Answers to words, kept for the next time a word comes: the same answers, sooner. Pure functions only. */

/** Answers kept before all are forgotten: a corpus has no end of words. */
const MOST = 8192;

export const remembered = <Answer>(
  answer: (word: string) => Answer,
): ((word: string) => Answer) => {
  const kept = new Map<string, Answer>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= MOST) kept.clear();
    const made = answer(word);
    kept.set(word, made);
    return made;
  };
};
