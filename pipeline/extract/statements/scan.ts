/** Scans the words of a passage for cues, left to right. In: words, the lexicon. Out: drafts in order of their cues. */
import { withAct } from "./acts.ts";
import type { Draft } from "./drafts.ts";
import type { Finding } from "./finding.ts";
import type { Lexicon } from "./lexicon.ts";
import { asSaidDraft, nounDraft, predicateDraft, sourcePhraseDraft } from "./phrasal.ts";
import type { Range } from "./phrases.ts";
import type { Subject } from "./sources.ts";
import type { Trees } from "./trees.ts";
import { verbalDraft } from "./verbal.ts";
import type { Word } from "./words.ts";

/** Drafts whose cue stands in a range of words; a cue inside a content found before it is left to nesting. */
export const scan = (
  words: readonly Word[],
  range: Range,
  lexicon: Lexicon,
  trees: Trees,
): readonly Draft[] => {
  let drafts: Draft[] = [];
  let floor = range.from;
  let reported = range.from;
  let implied: Subject | null = null;
  let taken = range.from;
  for (let at = range.from; at < range.to; at++) {
    const word = words[at];
    if (!word) continue;
    if (at === word.from) {
      floor = at;
      reported = at;
      implied = null;
    }
    if (word.quotation || at < taken) continue;
    const limit = Math.min(word.to, range.to);
    const found = draftAt({ words, limit, lexicon, floor, reported, taken, implied, trees }, at);
    if (!found) continue;
    drafts = [...drafts.filter((d) => !holds(found, d)), withAct(words, found, lexicon)];
    implied = found.subject ?? implied;
    taken = Math.max(taken, ...found.segments.map((s) => s.to), found.cue?.to ?? 0);
    floor = taken;
    if (REPORT.test(found.rule)) reported = floor;
  }
  return drafts;
};

/** Words of speech and belief; of other cues a report at the sentence's end may hold the whole clause. */
const REPORT =
  /^statement\.(?:verb-(?:that|clause|question|colon)|cue-quote|quote-cue|clause-cue|source-phrase|as-said|colon)$/;

const holds = (outer: Draft, { cue }: Draft): boolean =>
  cue !== null && outer.segments.some((s) => s.from <= cue.from && cue.to <= s.to);

const draftAt = (f: Finding, at: number): Draft | null => {
  const phrase = sourcePhraseDraft(f, at) ?? nounDraft(f, at) ?? predicateDraft(f, at);
  if (phrase) return phrase;
  if (f.lexicon.light.has(f.words[at]?.lower ?? "") && nounAhead(f, at)) return null;
  return asSaidDraft(f, at) ?? verbalDraft(f, at);
};

/** "announced his opposition to": the noun is the cue. */
const nounAhead = (f: Finding, at: number): boolean =>
  [1, 2, 3, 4].some((step) => at + step < f.limit && nounDraft(f, at + step) !== null);

/** A closing mark that nothing opened: the clause before it was speech up to there. */
export const withUnopened = (
  words: readonly Word[],
  drafts: readonly Draft[],
): readonly Draft[] => {
  const mark = words.findIndex((w) => w.quotation === null && /^(?:[”"]|'')$/.test(w.text));
  const speech = drafts.findLast((d) => d.segments.some((s) => s.from < mark));
  const last = speech?.segments.at(-1);
  if (mark < 0 || !speech || !last || !/verb-(?:that|clause|colon)$/.test(speech.rule))
    return drafts;
  if (last.to >= mark) return drafts;
  const longer = {
    ...speech,
    segments: [...speech.segments.slice(0, -1), { from: last.from, to: mark }],
  };
  return drafts.map((d) => (d === speech ? longer : d));
};
