/** Standing ties and what the rules of offices see of a sentence. */
import type { Ties } from "../../seeds/ties.ts";
import { type Span, span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { MentionCandidate, RelationType } from "../candidates.ts";
import type { Cast } from "./cast.ts";
import type { OfficePhrase, OfficeWords } from "./offices.ts";

export interface Tie {
  readonly rule: string;
  readonly type: RelationType;
  readonly source: Span;
  readonly target: Span | null;
  readonly role: Span | null;
  /** Told of as not so. */
  readonly negated: boolean;
  /** Smallest span that holds all of it. */
  readonly evidence: Span;
}

/** What the rules see: tokens of the sentence, mentions by the token at which they start and end. */
export interface View {
  readonly tokens: readonly Token[];
  readonly mentions: readonly MentionCandidate[];
  readonly startAt: ReadonlyMap<number, MentionCandidate>;
  readonly endAt: ReadonlyMap<number, MentionCandidate>;
  readonly cast: Cast;
  readonly words: OfficeWords;
  readonly ties: Ties;
}

export const viewOf = (
  tokens: readonly Token[],
  mentions: readonly MentionCandidate[],
  cast: Cast,
  words: OfficeWords,
  ties: Ties,
): View => {
  const startAt = new Map<number, MentionCandidate>();
  const endAt = new Map<number, MentionCandidate>();
  for (const m of mentions) {
    if (!startAt.has(m.span.start)) startAt.set(m.span.start, m);
    const known = endAt.get(m.span.end);
    if (!known || known.span.start > m.span.start) endAt.set(m.span.end, m);
  }
  return { tokens, mentions, startAt, endAt, cast, words, ties };
};

/** Index of the first token that starts at or after a place: binary search. */
export const tokenAt = (tokens: readonly Token[], place: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

export const isComma = (token: Token | undefined): boolean =>
  token?.text === "," || token?.text === "–" || token?.text === "—";

export const isOwner = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.lower ?? "");

export interface Read {
  readonly tie: Tie | null;
  /** Index of the token before everything read. */
  readonly before: number;
}

export interface Owner {
  readonly mention: MentionCandidate;
  /** With 's, as against an adjective or a name used as one. */
  readonly owned: boolean;
  readonly first: number;
}

export const ownerBefore = (view: View, at: number): Owner | null => {
  const { tokens, endAt } = view;
  const direct = endAt.get(tokens[at]?.end ?? -1);
  if (direct) {
    const token = tokens[at];
    return {
      mention: direct,
      owned: /['’]s?$/.test(token?.text ?? ""),
      first: tokenAt(tokens, direct.span.start),
    };
  }
  if (!isOwner(tokens[at])) return null;
  const mention = endAt.get(tokens[at - 1]?.end ?? -1);
  return mention ? { mention, owned: true, first: tokenAt(tokens, mention.span.start) } : null;
};

export const tieOf = (
  view: View,
  rule: string,
  office: OfficePhrase,
  holder: MentionCandidate,
  body: MentionCandidate | null,
  role: Span,
  owned: boolean,
): Tie | null => {
  const kind = body ? view.cast.kindOf(body) : null;
  const person = kind === "person" || body?.type === "pronoun";
  const type = typeOf(office, person, body !== null);
  if (!type) return null;
  const target = type === "holds_position" && person ? null : (body?.span ?? null);
  if (target === null && (type !== "holds_position" || !(office.ofState || (person && owned))))
    return null;
  const edges = [role, holder.span, ...(body ? [body.span] : [])];
  const evidence = span(
    Math.min(...edges.map((s) => s.start)),
    Math.max(...edges.map((s) => s.end)),
  );
  return { rule, type, source: holder.span, target, role, negated: false, evidence };
};

const typeOf = (office: OfficePhrase, person: boolean, named: boolean): RelationType | null => {
  if (office.kind === "position") return "holds_position";
  if (office.kind === "staff") return person ? "close_to" : "holds_position";
  if (!named) return null;
  if (office.kind === "advises") return "advises";
  if (office.kind === "represents") return "represents";
  if (office.kind === "member") return person ? null : "member_of";
  if (office.kind === "appointee") return "appointed_by";
  return office.kind === "close" && person ? "close_to" : null;
};
