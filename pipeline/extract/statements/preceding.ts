/**
 * Contents that stand before their cue: “…,” she said. It was late, she said, and nobody came.
 * In: words and the place of source and cue. Out: segments as word ranges.
 */
import { adjunctAt } from "./clauses.ts";
import type { Complement } from "./complements.ts";
import { clauseEnd } from "./edges.ts";
import type { Place } from "./frames.ts";
import { phraseAt, type Range } from "./phrases.ts";
import { isAdverb, isFiniteVerb } from "./verbs.ts";
import type { Word } from "./words.ts";

export interface Preceding {
  readonly segments: readonly Range[];
  readonly rule: "statement.quote-cue" | "statement.clause-cue";
}

/** The words of source and cue together, and what holds them. */
interface Attribution extends Place {
  /** Index of the first word of source and cue. */
  readonly from: number;
  /** Index after the last one. */
  readonly to: number;
  /** Index after the last content that an earlier statement has taken. */
  readonly taken: number;
  /** Content may not reach before this index: what an earlier statement of the sentence has taken. */
  readonly floor: number;
  /** The same, of statements that report words. */
  readonly reported: number;
}

/** The content before the attribution, and its continuation after it; null where nothing before it is content. */
export const contentBefore = (a: Attribution, complement: Complement | null): Preceding | null => {
  const { words, from } = a;
  const start = words[from]?.from ?? 0;
  const comma = words[from - 1]?.text === ",";
  const last = comma ? from - 2 : from - 1;
  const quote = words[last];
  const opens = last === Math.max(start, a.floor);
  if (quote?.quotation && complement !== null && !opens && words[start]?.pos === "ADP") return null;
  if (quote?.quotation && last >= a.floor && quote.to >= from)
    return afterQuotation(a, last, start);
  if (quote?.quotation && last >= a.taken && last === start - 1 && from === start)
    return afterQuotation(a, last, quote.from);
  if (!comma || last < Math.max(start, a.reported)) return null;
  if (complement !== null) return splitByQuotation(a, complement, last + 1, start);
  return afterClause(a, last + 1, start);
};

const CONNECTOR = /^(?:and|but|so|yet|or)$/;

const afterQuotation = (a: Attribution, quote: number, start: number): Preceding => {
  const { words } = a;
  let from = Math.max(start, a.floor);
  while (
    from < quote &&
    (CONNECTOR.test(words[from]?.lower ?? "") || /^[,:—–-]+$/.test(words[from]?.text ?? ""))
  )
    from++;
  const head = hasClauseBreak(words, from, quote) ? quote : from;
  const segments = [{ from: head, to: quote + 1 }, ...continuation(a)];
  return { segments, rule: "statement.quote-cue" };
};

/** `He paused. “…,” she said` and `Asked about it: “…,” she said`: only the quotation is content. */
const hasClauseBreak = (words: readonly Word[], from: number, quote: number): boolean => {
  for (let at = quote - 1; at >= from && quote - at < 80; at--) {
    if (words[at]?.text === ":" || words[at]?.text === ";") return true;
    if (at === quote - 1 && words[at]?.text === ",") return true;
  }
  return false;
};

/** `… she said, “…”`: the quotation after the cue and its adjuncts goes on with the content. */
const continuation = (a: Attribution): readonly Range[] => {
  const { words, limit } = a;
  let at = a.to;
  for (let step = 0; step < 6 && at < limit; step++) {
    if (words[at]?.quotation) {
      const next = words[at + 1];
      const ends =
        !next ||
        at + 1 >= limit ||
        /[,.?!…][”"’']*$/.test(words[at]?.text ?? "") ||
        /^[.,;:—–)]$/.test(next.text);
      return [{ from: at, to: ends ? at + 1 : clauseEnd(words, at, limit, a.lexicon) }];
    }
    if (/^[,:—–]$|^--$/.test(words[at]?.text ?? "") || isAdverb(words[at])) at++;
    else {
      const adjunct = adjunctAt(words, at, limit, a.lexicon.timeWords);
      if (!adjunct) return [];
      at = adjunct.to;
    }
  }
  return [];
};

/** `The mayor, she argued, “has lost his way”`: a subject before the cue, its verb in the quotation after it. */
const splitByQuotation = (
  a: Attribution,
  { rule, content }: Complement,
  end: number,
  start: number,
): Preceding | null => {
  const from = Math.max(start, a.floor);
  const quote = a.words[content.from];
  const goesOn = quote?.quotation && /^[“"‘'`]+\p{Ll}/u.test(quote.text);
  const subject = rule === "statement.cue-quote" && goesOn ? phraseAt(a.words, from, end) : null;
  if (subject?.to !== end) return null;
  return { segments: [{ from, to: end }, content], rule: "statement.clause-cue" };
};

const NOT_CONTENT =
  /^(?:when|while|after|as|before|since|until|during|asked|although|though|despite|once|meanwhile|however|because|speaking|according)$/;

const afterClause = (a: Attribution, end: number, start: number): Preceding | null => {
  const { words, limit } = a;
  let from = Math.max(start, a.reported);
  while (from < end && (CONNECTOR.test(words[from]?.lower ?? "") || words[from]?.text === ","))
    from++;
  const after = afterAdjuncts(a);
  const closes =
    after >= limit ||
    /^(?:[.,;?!—–]|as|when|while|after|before|in|on|at|during)$/.test(words[after]?.lower ?? "");
  if (!closes || from >= end) return null;
  const clause = hasFinite(words, from, end);
  if (clause && isSubject(words, from, end)) return null;
  if (clause && NOT_CONTENT.test(words[from]?.lower ?? "")) return null;
  const rest = words[after]?.text === "," ? restAfter(a, after + 1, clause) : [];
  if (!clause && rest.length === 0) return null;
  return { segments: [{ from, to: end }, ...rest], rule: "statement.clause-cue" };
};

const afterAdjuncts = (a: Attribution): number => {
  let at = a.to;
  for (let step = 0; step < 5 && at < a.limit; step++) {
    if (isAdverb(a.words[at])) at++;
    else {
      const adjunct = adjunctAt(a.words, at, a.limit, a.lexicon.timeWords);
      if (!adjunct) break;
      at = adjunct.to;
    }
  }
  return at;
};

const ASIDE =
  /^(?:which|who|whose|while|as|though|although|despite|after|before|when|in|on|at|with|according|a|an)$/;

/** After "…, she said," the clause goes on: always where the part before is none of its own. */
const restAfter = (a: Attribution, from: number, complete: boolean): readonly Range[] => {
  const first = a.words[from];
  if (!first || from >= a.limit) return [];
  if (complete && (first.lower.endsWith("ing") || ASIDE.test(first.lower))) return [];
  const to = clauseEnd(a.words, from, a.limit, a.lexicon);
  return [{ from, to }];
};

/** "Ruiz, a lawyer who has long worked here, offered more": the verb's subject, no clause. */
const isSubject = (words: readonly Word[], from: number, to: number): boolean => {
  let clauses = 0;
  for (let at = from; at < to; at++) {
    if (/^(?:who|which|that|whom|whose)$/.test(words[at]?.lower ?? "")) clauses++;
    else if (isFiniteVerb(words, at)) {
      if (clauses === 0) return false;
      clauses--;
      while (
        at + 1 < to &&
        (/^(?:AUX|VERB)$/.test(words[at + 1]?.pos ?? "") || isAdverb(words[at + 1]))
      )
        at++;
    }
  }
  return true;
};

const hasFinite = (words: readonly Word[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isFiniteVerb(words, at)) return true;
  return false;
};
