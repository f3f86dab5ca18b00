/** Words that decisions quote, looked up in an article's text alone: no row has to be made for that. */
import { cutter } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import { type Complain, placeOf } from "./bench.ts";
import { type Listed, listedPlace } from "./listed.ts";
import { type Quoted, searchIn } from "./search.ts";

interface LookUp {
  /** The one place of quoted words, or null after a complaint. */
  readonly quoted: (words: Quoted, complain: Complain) => Span | null;
  /** The place of listed words, or null after a complaint. */
  readonly listed: (entry: Listed, complain: Complain) => Span | null;
}

export const lookUp = (text: string): LookUp => {
  const bench = { search: searchIn(text), cut: cutter(text) };
  return {
    quoted: (words, complain) => placeOf(bench, words, complain),
    listed: (entry, complain) => listedPlace(bench, entry, complain),
  };
};
