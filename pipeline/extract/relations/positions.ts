/**
 * Offices of persons: titles before names, appositions after them, "X is the …". In: a sentence with its mentions;
 * out: ties of holds_position, advises, represents, member_of, appointed_by, close_to.
 */

import type { Ties } from "../../seeds/ties.ts";
import { type Span, span } from "../../text/span.ts";
import type { Token } from "../../text/tokens.ts";
import type { MentionCandidate, RelationType } from "../candidates.ts";
import type { Sentence } from "../context.ts";
import type { Cast } from "./cast.ts";
import {
  type OfficePhrase,
  type OfficeWords,
  officeEndingAt,
  phraseSpan,
  widened,
} from "./offices.ts";

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
interface View {
  readonly tokens: readonly Token[];
  readonly mentions: readonly MentionCandidate[];
  readonly startAt: ReadonlyMap<number, MentionCandidate>;
  readonly endAt: ReadonlyMap<number, MentionCandidate>;
  readonly cast: Cast;
  readonly words: OfficeWords;
  readonly ties: Ties;
}

export const positionsIn = (
  sentence: Sentence,
  mentions: readonly MentionCandidate[],
  cast: Cast,
  words: OfficeWords,
  ties: Ties,
): readonly Tie[] => {
  const view = viewOf(sentence.tokens, mentions, cast, words, ties);
  return mentions
    .filter((m) => isPerson(view, m))
    .flatMap((m) => [...titleBefore(view, m), ...officeAfter(view, m)]);
};

const viewOf = (
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

const isPerson = (view: View, m: MentionCandidate): boolean =>
  m.type === "name" && view.cast.kindOf(m) === "person";

/** Index of the first token that starts at or after a place: binary search. */
const tokenAt = (tokens: readonly Token[], place: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The first token of the name itself: a mention may hold the title before it. */
const nameToken = (view: View, m: MentionCandidate): number => {
  const from = tokenAt(view.tokens, m.span.start);
  const first = m.guess.name.split(" ")[0] ?? "";
  for (let i = from; i < view.tokens.length && (view.tokens[i]?.start ?? 0) < m.span.end; i++)
    if (view.tokens[i]?.text === first) return i;
  return from;
};

const isComma = (token: Token | undefined): boolean =>
  token?.text === "," || token?.text === "–" || token?.text === "—";
const isOwner = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.lower ?? "");

/** "Iranian Foreign Minister X", "Y's First Vice-President X", "the council's chief, X,". */
const titleBefore = (view: View, m: MentionCandidate): readonly Tie[] => {
  const { tokens } = view;
  let at = nameToken(view, m) - 1;
  for (
    let rank = officeEndingAt(view.words, tokens, at);
    rank?.kind === "rank";
    rank = officeEndingAt(view.words, tokens, at)
  )
    at = rank.first - 1;
  const found: Tie[] = [];
  for (let steps = 0; steps < 3 && at >= 0; steps++) {
    const read = officeLeftOf(view, m, at);
    if (!read) break;
    if (read.tie) found.push(read.tie);
    at = read.before;
    for (let n = 0; n < 3 && /^[A-Z]/.test(tokens[at]?.text ?? ""); n++) at--;
    if (!isComma(tokens[at])) break;
  }
  return found;
};

interface Read {
  readonly tie: Tie | null;
  /** Index of the token before everything read. */
  readonly before: number;
}

const officeLeftOf = (view: View, m: MentionCandidate, from: number): Read | null => {
  const { tokens } = view;
  const end = isComma(tokens[from]) ? overPlace(view, from - 1) : from;
  const field = tokens[end]?.lower === "affairs" ? beforeField(tokens, end) : end;
  const office = officeEndingAt(view.words, tokens, field);
  if (!office || office.kind === "rank") return null;
  const phrase = widened(view.words, tokens, office, Math.max(0, office.first - 6));
  const role = phraseSpan(tokens, phrase.first, field === end ? phrase.last : end);
  const owner = ownerBefore(view, phrase.first - 1);
  const holder = nearest(owner, m);
  const tie = tieOf(
    view,
    "relation.title-before-name",
    office,
    m,
    holder?.mention ?? null,
    role,
    holder?.owned ?? false,
  );
  return { tie, before: (owner?.first ?? phrase.first) - 1 };
};

const nearest = (owner: Owner | null, m: MentionCandidate): Owner | null =>
  owner && owner.mention.span.start !== m.span.start ? owner : null;

/** ", counterpart in Tehran ,": over a place named with "in" or "to". */
const overPlace = (view: View, at: number): number => {
  const place = view.endAt.get(view.tokens[at]?.end ?? -1);
  if (!place) return at;
  const before = tokenAt(view.tokens, place.span.start) - 1;
  return /^(?:in|to|at)$/.test(view.tokens[before]?.lower ?? "") ? before - 1 : at;
};

/** "Minister for Arab and African Affairs": the token before "for". */
const beforeField = (tokens: readonly Token[], affairs: number): number => {
  for (let i = affairs - 1; i > affairs - 10 && i > 0; i--)
    if (tokens[i]?.lower === "for" || tokens[i]?.lower === "of") return i - 1;
  return affairs;
};

interface Owner {
  readonly mention: MentionCandidate;
  /** With 's, as against an adjective or a name used as one. */
  readonly owned: boolean;
  readonly first: number;
}

const ownerBefore = (view: View, at: number): Owner | null => {
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

const tieOf = (
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

/** "X, the secretary of Y,", "X, who is now Y's adviser", "X is the chairman of Y". */
const officeAfter = (view: View, m: MentionCandidate): readonly Tie[] => {
  const { tokens } = view;
  const next = tokenAt(tokens, m.span.end);
  if (view.ties.being.includes(tokens[next]?.lower ?? "")) {
    const read = officeRightOf(view, m, overAdverbs(tokens, next + 1), "relation.copula");
    return read?.tie ? [read.tie] : [];
  }
  if (!isComma(tokens[next])) return [];
  const found: Tie[] = [];
  let at = next + 1;
  for (let steps = 0; steps < 3; steps++) {
    if (/^(?:who|and)$/.test(tokens[at]?.lower ?? "")) at++;
    if (view.ties.being.includes(tokens[at]?.lower ?? "")) at = overAdverbs(tokens, at + 1);
    const read = officeRightOf(view, m, at, "relation.apposition");
    if (!read) break;
    if (read.tie) found.push(read.tie);
    at = isComma(tokens[read.after]) ? read.after + 1 : read.after;
    if (!/^(?:who|and|,)$/.test(tokens[at]?.lower ?? "") && !isComma(tokens[read.after])) break;
  }
  return found;
};

const overAdverbs = (tokens: readonly Token[], at: number): number =>
  /^(?:now|also|currently|then|still|once|the|a|an)$/.test(tokens[at]?.lower ?? "")
    ? overAdverbs(tokens, at + 1)
    : at;

const NP_END =
  /^(?:,|\.|;|:|\)|\(|who|which|that|and|–|—|"|”|of|for|at|to|in|on|with|from|since|until|when|whose|during)$/;

/** An office phrase that starts at a token: "the secretary of Y", "Y's international affairs adviser". */
const officeRightOf = (
  view: View,
  m: MentionCandidate,
  from: number,
  rule: string,
): (Read & { after: number }) | null => {
  const { tokens, words } = view;
  const start = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? "") ? from + 1 : from;
  const office = officeWithin(view, start);
  if (!office) return null;
  const phrase = widened(words, tokens, office, start);
  const first = overFields(view, phrase.first, start);
  const owner = ownerBefore(view, first - 1);
  const inside = owner && owner.first >= start ? owner : null;
  const end = portfolioEnd(view, office.last);
  const body = inside ? null : bodyAfter(view, end + 1);
  const role = phraseSpan(tokens, inside ? first : phrase.first, end);
  const target = body ?? inside?.mention ?? null;
  const tie =
    target === m ? null : tieOf(view, rule, office, m, target, role, inside?.owned ?? false);
  return { tie, before: from - 1, after: body ? tokenAt(tokens, body.span.end) : end + 1 };
};

/** "Y's international affairs adviser": over plain words to the owner before them, if there is one. */
const overFields = (view: View, first: number, floor: number): number => {
  for (let i = first; i > floor && i > first - 4; i--) {
    if (ownerBefore(view, i - 1)) return i;
    if (!/^[a-z-]+$/.test(view.tokens[i - 1]?.text ?? "")) break;
  }
  return first;
};

/** The office that ends the noun phrase from a token on. */
const officeWithin = (view: View, start: number): OfficePhrase | null => {
  const { tokens, words } = view;
  for (let i = start; i < Math.min(tokens.length, start + 14); i++) {
    const lower = tokens[i]?.lower ?? "";
    const next = tokens[i + 1]?.lower ?? ".";
    const office =
      NP_END.test(next) || isOwner(tokens[i + 1]) ? officeEndingAt(words, tokens, i) : null;
    if (office && office.kind !== "rank" && office.first >= start && !longer(view, office))
      return office;
    if (i >= start && NP_END.test(lower) && lower !== "of" && lower !== "and" && lower !== "for")
      return null;
    if (NP_END.test(lower) && i === start) return null;
    if (tokens[i]?.pos === "VERB" && i === start) return null;
  }
  return null;
};

/** "Chief" of "Chief of Staff". */
const longer = (view: View, office: OfficePhrase): boolean => {
  const { tokens, words } = view;
  for (let n = 1; n <= 3; n++) {
    const further = officeEndingAt(words, tokens, office.last + n);
    if (further && further.first <= office.first && further.last < tokens.length) return true;
  }
  return false;
};

/** "minister of defence": the role goes on to the field. */
const portfolioEnd = (view: View, last: number): number => {
  const { tokens, words } = view;
  if (!/^(?:of|for)$/.test(tokens[last + 1]?.lower ?? "")) return last;
  let end = last;
  for (let i = last + 2; i < last + 8; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (view.startAt.has(tokens[i]?.start ?? -1)) break;
    if (words.portfolios.has(lower)) end = i;
    else if (lower !== "the" && lower !== "and" && lower !== "&") break;
  }
  return end;
};

/** The actor after "of", "for", "at", "to": of "the parliament's committee" the committee. */
const bodyAfter = (view: View, at: number): MentionCandidate | null => {
  const { tokens, startAt } = view;
  if (!/^(?:of|for|at|to|in|on|with)$/.test(tokens[at]?.lower ?? "")) return null;
  for (let i = at + 1; i < at + 5; i++) {
    const m = startAt.get(tokens[i]?.start ?? -1);
    if (m) return owned(view, m, 0);
    if (
      !/^(?:the|a|an|both|all|its|then)$/.test(tokens[i]?.lower ?? "") &&
      tokens[i]?.pos !== "ADJ"
    )
      return null;
  }
  return null;
};

/** Over "'s" and adjectives of origin to the body that they belong to. */
const owned = (view: View, m: MentionCandidate, depth: number): MentionCandidate => {
  const next = tokenAt(view.tokens, m.span.end);
  const at = isOwner(view.tokens[next]) ? next + 1 : next;
  const further = view.startAt.get(view.tokens[at]?.start ?? -1);
  const direct = at > next || m.type === "demonym";
  return further && direct && depth < 3 && further !== m ? owned(view, further, depth + 1) : m;
};
