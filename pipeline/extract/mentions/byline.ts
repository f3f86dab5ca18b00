/** Authors and the outlet of origin: names by the place in which they stand. */
import type { Located } from "../../parse/document.ts";
import type { Span } from "../../text/span.ts";
import type { MentionCandidate } from "../candidates.ts";
import type { Context } from "../context.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { guessOf } from "./line.ts";
import { registeredIn } from "./registered.ts";
import { wordsOf } from "./words.ts";

export const bylineIn = (context: Context, lexicon: MentionLexicon): MentionCandidate[] => [
  ...context.parsed.authors.flatMap((author) =>
    located(context, author, "mention.author", lexicon),
  ),
  ...(context.parsed.origin === null
    ? []
    : located(context, context.parsed.origin, "mention.origin", lexicon)),
];

const located = (
  context: Context,
  named: Located,
  rule: string,
  lexicon: MentionLexicon,
): MentionCandidate[] => {
  if (named.span === null) return [];
  const { reading } = context;
  const { span: full, acronym } = bracketed(reading, named.span);
  const words = wordsOf(reading, full);
  const hit = registeredIn(words, lexicon.names).find((h) => h.from === 0 && h.to === words.length);
  const text = reading.slice(full.start, full.end);
  const first = words[0]?.text ?? "";
  const type =
    hit?.names[0]?.actor.type ?? (rule === "mention.author" ? authorType(words, lexicon) : "media");
  const gender = hit?.names[0]?.actor.gender ?? lexicon.gender.get(first) ?? null;
  const actors = hit?.names.map((name) => name.actor.id) ?? [];
  const name = (span: Span, standsFor: Span | null): MentionCandidate => ({
    rule,
    span,
    type: "name",
    actors,
    guess: guessOf(reading.slice(span.start, span.end) || text, type, { gender, standsFor }),
    stands: true,
  });
  return [name(full, null), ...(acronym === null ? [] : [name(acronym, full)])];
};

/** A byline can name a staff or an agency. */
const authorType = (words: ReturnType<typeof wordsOf>, lexicon: MentionLexicon) =>
  lexicon.heads.get(words.at(-1)?.text ?? "") ?? "person";

/** "Institute for Strategic Studies (ISS)" as the name and the acronym. */
const bracketed = (reading: string, s: Span): { span: Span; acronym: Span | null } => {
  const text = reading.slice(s.start, s.end);
  const match = /^(.*\S)\s*\((\p{Lu}[\p{Lu}\p{N}-]+)\)$/u.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) return { span: s, acronym: null };
  const start = s.start + text.lastIndexOf("(") + 1;
  return {
    span: { start: s.start, end: s.start + match[1].length },
    acronym: { start, end: start + match[2].length },
  };
};
