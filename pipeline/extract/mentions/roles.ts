/** The title or office words before a name: "First Vice-President | Eshaq Jahangiri", "spokesman | Tom Jones". */
import type { Span } from "../../text/span.ts";
import type { MentionLexicon, Title } from "./lexicon.ts";
import { countryBefore, hitOf, type Line, spanOf } from "./line.ts";

export interface Role {
  readonly span: Span;
  /** Index of its first word. */
  readonly from: number;
  readonly gender: "female" | "male" | null;
  readonly country: string | null;
}

const LONGEST = 12;
const LINKS = new Set(["of", "for", "and"]);

/** The role that ends right before word `at`, or null. */
export const roleBefore = (line: Line, at: number, lexicon: MentionLexicon): Role | null => {
  const from = leftmost(line, at, lexicon);
  if (from >= at) return null;
  const title = titleIn(line, from, at, lexicon);
  if (title === null) return null;
  const country = countryBefore(line, from);
  return { span: spanOf(line, from, at), from, gender: title.gender ?? null, country };
};

const leftmost = (line: Line, at: number, lexicon: MentionLexicon): number => {
  let from = at;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const word = line.words[i];
    const gap = line.words[i + 1]?.gap ?? "";
    const near = i === at - 1 ? /^(?:,?\s{1,3}|\.\s|-)$/ : /^(?:\s|\.\s|[-‐‑])$/;
    if (word === undefined || word.possessive || hitOf(line, i) !== undefined || !near.test(gap))
      break;
    const key = word.lower.replace(/\./g, "");
    if (lexicon.roleWords.has(key)) from = i;
    else if (!LINKS.has(key) || from === at) break;
    if (gap.startsWith(",") && word.capital === false) return at;
  }
  while (from < at && LINKS.has(line.words[from]?.lower ?? "")) from++;
  return from;
};

/** The longest title that ends the words [from, at), or else one within them ("Minister for Foreign Affairs"). */
export const titleIn = (
  line: Line,
  from: number,
  at: number,
  lexicon: MentionLexicon,
): Title | null => {
  const keys = line.words.slice(from, at).map((word) => word.lower.replace(/\./g, ""));
  for (let end = keys.length; end > 0; end--) {
    for (let start = Math.max(0, end - 4); start < end; start++) {
      const title = lexicon.titles.get(keys.slice(start, end).join(" "));
      if (title !== undefined) return title;
    }
  }
  return null;
};
