/** Words of a complete list where they are said to stand: an offset in code points, and the words to check it by. */
import { type Span, span } from "../text/span.ts";
import type { Bench, Complain } from "./bench.ts";

interface Listed {
  readonly start: number;
  readonly words: string;
}

/** The span of the words, or null after a complaint where the article has others there. */
export const listedPlace = (
  { cut, search }: Bench,
  { start, words }: Listed,
  complain: Complain,
): Span | null => {
  const place = span(start, start + Array.from(words).length);
  if (cut(place) === words) return place;
  const elsewhere = search.find({ at: words }).map((found) => found.start);
  return complain(
    {
      check: "curation.stale",
      message: `the words do not stand at ${start}`,
      actual: `“${cut(place)}” stands there`,
      fix:
        elsewhere.length === 0
          ? "copy the words from seeds/articles, and count code points from the file's start"
          : `the words start at ${elsewhere.slice(0, 8).join(", ")}`,
    },
    ["words"],
  );
};
