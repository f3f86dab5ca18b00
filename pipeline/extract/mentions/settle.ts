/**
 * Overlaps: the longer name wins, a name goes before an adjective. Descriptions and pronouns keep what they hold.
 */
import { byPosition, contains, overlaps } from "../../text/span.ts";
import type { MentionCandidate } from "../candidates.ts";

const RANK = { name: 1, metonym: 0, demonym: 2, description: 3, pronoun: 4 } as const;

/** In order of appearance; of two candidates with the same start only one. */
export const settle = (candidates: readonly MentionCandidate[]): MentionCandidate[] => {
  const sorted = [...candidates].sort(
    (a, b) => byPosition(a.span, b.span) || RANK[a.type] - RANK[b.type],
  );
  const kept: MentionCandidate[] = [];
  for (const candidate of sorted) {
    const last = lastFirm(kept);
    if (last !== undefined && overlaps(last.span, candidate.span)) {
      if (!isLonger(candidate, last)) continue;
      kept.splice(kept.lastIndexOf(last), 1);
    }
    if (kept.at(-1)?.span.start === candidate.span.start) {
      if (!replaces(candidate, kept.at(-1))) continue;
      kept.pop();
    }
    kept.push(candidate);
  }
  return kept;
};

const firm = (candidate: MentionCandidate): boolean =>
  candidate.type !== "description" && candidate.type !== "pronoun";

const lastFirm = (kept: readonly MentionCandidate[]): MentionCandidate | undefined => {
  for (let n = kept.length - 1; n >= Math.max(0, kept.length - 4); n--) {
    const candidate = kept[n];
    if (candidate !== undefined && firm(candidate)) return candidate;
  }
  return undefined;
};

/** A later candidate beats the one before only if it is firm, longer and not inside it. */
const isLonger = (candidate: MentionCandidate, last: MentionCandidate): boolean =>
  firm(candidate) &&
  !contains(last.span, candidate.span) &&
  candidate.span.end - candidate.span.start > last.span.end - last.span.start;

const replaces = (candidate: MentionCandidate, held: MentionCandidate | undefined): boolean =>
  held !== undefined && firm(candidate) && !firm(held);
