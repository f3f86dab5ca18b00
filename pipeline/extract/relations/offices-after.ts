/** Offices after their holder's name: "X, the secretary of Y", "X, who is now Y's adviser", "X is the chairman of Y". */
import type { Token } from "../../text/tokens.ts";
import type { MentionCandidate } from "../candidates.ts";
import { type OfficePhrase, officeEndingAt, phraseSpan, widened } from "./offices.ts";
import {
  isComma,
  isOwner,
  ownerBefore,
  type Read,
  type Tie,
  tieOf,
  tokenAt,
  type View,
} from "./tie.ts";

/** "X, the secretary of Y,", "X, who is now Y's adviser", "X is the chairman of Y". */
export const officeAfter = (view: View, m: MentionCandidate): readonly Tie[] => {
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
