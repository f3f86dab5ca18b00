/**
 * Sentences as they are written and as they might have been. In: sentences of a treebank, or words with marks where
 * they are cut. Out: a text with the spans of its tokens, all that the tokenizer learns from.
 */
import { type Span, span } from "../../span.ts";

export interface Written {
  readonly text: string;
  readonly tree: readonly Span[];
}

interface Piece {
  readonly text: string;
  /** White space before it. */
  readonly space: string;
}

/** Words with "|" where a token ends inside a word: "Iran|'s". */
export const marked = (words: string): Written =>
  written(
    words
      .split(" ")
      .flatMap((word) => word.split("|").map((text, i) => ({ text, space: i === 0 ? " " : "" }))),
  );

/** The sentence with "…" for "...", and with a long dash without spaces; nothing where it has neither. */
export const variants = (sentence: Written): readonly Written[] => {
  const pieces = piecesOf(sentence);
  const found: Written[] = [];
  if (pieces.some(({ text }) => text === "...")) found.push(written(pieces.map(oneEllipsis)));
  if (pieces.some(({ text }) => DASH.test(text))) found.push(written(pieces.map(tightDash)));
  return found;
};

/** Two sentences, one after the other on a line. */
export const together = (first: Written, second: Written): Written =>
  written([...piecesOf(first), ...piecesOf(second).map(spaced)]);

const spaced = (piece: Piece, i: number): Piece => (i === 0 ? { ...piece, space: " " } : piece);

const DASH = /^(?:-|--|–|—)$/;

const oneEllipsis = (piece: Piece): Piece =>
  piece.text === "..." ? { ...piece, text: "…" } : piece;

const tightDash = (piece: Piece, i: number, pieces: readonly Piece[]): Piece => {
  const last = pieces[i - 1];
  const afterDash = last && DASH.test(last.text) && last.space !== "";
  if (piece.space !== "" && DASH.test(piece.text) && i > 0) return { text: "—", space: "" };
  return afterDash && i > 1 ? { ...piece, space: "" } : piece;
};

const piecesOf = ({ text, tree }: Written): readonly Piece[] =>
  tree.map(({ start, end }, i) => ({
    text: text.slice(start, end),
    space: text.slice(tree[i - 1]?.end ?? start, start),
  }));

const written = (pieces: readonly Piece[]): Written => {
  let text = "";
  const tree = pieces.map((piece, i) => {
    if (i > 0) text += piece.space;
    text += piece.text;
    return span(text.length - piece.text.length, text.length);
  });
  return { text, tree };
};
