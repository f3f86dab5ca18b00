/** Offices before their holder's name: "Iranian Foreign Minister X", "Y's First Vice-President X". */
import type { Token } from "../../text/tokens.ts";
import type { MentionCandidate } from "../candidates.ts";
import { officeEndingAt, phraseSpan, widened } from "./offices.ts";
import {
  isComma,
  type Owner,
  ownerBefore,
  type Read,
  type Tie,
  tieOf,
  tokenAt,
  type View,
} from "./tie.ts";

/** "Iranian Foreign Minister X", "Y's First Vice-President X", "the council's chief, X,". */
export const titleBefore = (view: View, m: MentionCandidate): readonly Tie[] => {
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

/** The first token of the name itself: a mention may hold the title before it. */
const nameToken = (view: View, m: MentionCandidate): number => {
  const from = tokenAt(view.tokens, m.span.start);
  const first = m.guess.name.split(" ")[0] ?? "";
  for (let i = from; i < view.tokens.length && (view.tokens[i]?.start ?? 0) < m.span.end; i++)
    if (view.tokens[i]?.text === first) return i;
  return from;
};

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
