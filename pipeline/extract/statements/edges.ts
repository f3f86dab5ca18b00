/**
 * Where a content ends. Each rule of the right edge has its own name. In: words, the content's first index and the
 * cue's sentence end. Out: the index after its last word. Measured: contents mostly run to the end of the sentence.
 */
import { finiteOfClause } from "./clauses.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Range } from "./phrases.ts";
import { phraseAt } from "./phrases.ts";
import { isAdverb } from "./verbs.ts";
import type { Word } from "./words.ts";

const REACH = 300;

/** The end of a clause that is expressed: the nearest of the edges below. */
export const clauseEnd = (
  words: readonly Word[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): number => {
  const last = Math.min(limit, from + REACH);
  for (let at = from + 1; at < last; at++) {
    const text = words[at]?.text;
    if (text === ";") return at;
    if (text === ":" && words[at + 1]?.quotation && hasTagAfter(words, at + 2)) return at;
    if (text === "," && endsAtComma(words, at, last, lexicon)) return at;
    if (
      /^(?:and|but|then|before|while|yet)$/.test(words[at]?.lower ?? "") &&
      sharesSubject(words, at, last, lexicon)
    )
      return at;
    if (DASH.test(text ?? "") && endsAtDash(words, at, last, lexicon)) return at;
    const inner = words[at]?.quotation;
    if (inner && endsAtQuotation(words, at, last, lexicon)) return at + 1;
  }
  return limit;
};

/** `When Smith attacked the judge, his party …`: a clause that opens the sentence ends where the main one begins. */
export const subordinateEnd = (words: readonly Word[], from: number, limit: number): number => {
  for (let at = from + 1; at < limit && at - from < 80; at++) {
    const mark = words[at]?.text === ",";
    const quoted = words[at]?.quotation && /,[”"’']*$/.test(words[at]?.text ?? "");
    if (!mark && !quoted) continue;
    const subject = phraseAt(words, at + 1, limit);
    if (subject && finiteOfClause(words, at + 1, Math.min(limit, at + 14)) >= 0)
      return mark ? at : at + 1;
  }
  return limit;
};

/** `He blamed the mayor: “…,” he said`: the quotation has a source and cue of its own. */
const hasTagAfter = (words: readonly Word[], at: number): boolean => {
  const from = words[at]?.text === "," ? at + 1 : at;
  return words[from] !== undefined && /^(?:PRON|PROPN|NOUN|DET|VERB)$/.test(words[from]?.pos ?? "");
};

const DASH = /^(?:—|–|--|-)$/;

/** A dash that no other one closes: the author's remark, or a new cue. */
const endsAtDash = (
  words: readonly Word[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): boolean => {
  if (sharesSubject(words, at + 1, limit, lexicon)) return true;
  for (let i = at + 1; i < limit && i - at < 40; i++)
    if (DASH.test(words[i]?.text ?? "")) return false;
  for (let i = at - 1; i >= 0 && at - i < 40; i--) {
    if (DASH.test(words[i]?.text ?? "")) return false;
    if (i < (words[at]?.from ?? 0)) break;
  }
  return true;
};

/** `“… a mess,” according to`, `“… a mess,” adding that`, `“… a mess,” but said`. */
const endsAtQuotation = (
  words: readonly Word[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): boolean => {
  const text = words[at]?.text ?? "";
  if (!/[,?!.][”"’']*$/.test(text)) return false;
  return endsAtComma(words, at, limit, lexicon);
};

const endsAtComma = (
  words: readonly Word[],
  comma: number,
  limit: number,
  lexicon: Lexicon,
): boolean =>
  startsSourcePhrase(words, comma + 1, lexicon) ||
  startsParticiple(words, comma + 1, lexicon) ||
  startsAside(words, comma + 1) ||
  sharesSubject(words, comma + 1, limit, lexicon) ||
  opensReport(words, comma + 1, limit, lexicon) ||
  startsTag(words, comma + 1, limit, lexicon);

/** `, according to` */
const startsSourcePhrase = (words: readonly Word[], at: number, lexicon: Lexicon): boolean =>
  (lexicon.phrases.get(words[at]?.lower ?? "") ?? []).some((phrase) =>
    phrase.words.every((text, i) => words[at + i]?.lower === text),
  );

/** `, adding that`, `, saying`, `, while calling`, `, not asking` */
const startsParticiple = (words: readonly Word[], at: number, lexicon: Lexicon): boolean => {
  let i = at;
  while (
    isAdverb(words[i]) ||
    /^(?:while|and|but|before|after|by|not)$/.test(words[i]?.lower ?? "")
  )
    i++;
  const word = words[i];
  return (
    word?.lower.endsWith("ing") === true &&
    i - at < 4 &&
    (lexicon.verbs.get(word.lower) ?? []).some((sense) => sense.forms.has("ing"))
  );
};

/** `, and Marsh said`, `, which he called`: another report. */
const opensReport = (
  words: readonly Word[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): boolean => {
  if (!/^(?:and|but|which|so)$/.test(words[at]?.lower ?? "")) return false;
  let from = at + 1;
  while (isAdverb(words[from])) from++;
  const subject = phraseAt(words, from, limit, false);
  let verb = subject?.to ?? limit;
  while ((isAdverb(words[verb]) || words[verb]?.pos === "AUX") && verb < limit) verb++;
  const senses = lexicon.verbs.get(words[verb]?.lower ?? "") ?? [];
  return verb < limit && words[verb]?.pos === "VERB" && senses.some((s) => !s.forms.has("base"));
};

/** `, while the author goes on` */
const startsAside = (words: readonly Word[], at: number): boolean =>
  /^(?:while|whereas|though|although)$/.test(words[at]?.lower ?? "");

/** `and said`, `, but warned`, `, then called`: a finite cue without a subject of its own. */
const sharesSubject = (
  words: readonly Word[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): boolean => {
  let i = at;
  let joined = false;
  while (i < limit && i - at < 6) {
    const word = words[i];
    if (!word) return false;
    if (/^(?:and|but|then|yet)$/.test(word.lower)) joined = true;
    else if (!isAdverb(word) && !/^(?:has|have|had|did|n[’']t|not|,)$/.test(word.lower)) break;
    i++;
  }
  const word = words[i];
  if (!joined || !word || i >= limit) return false;
  const senses = lexicon.verbs.get(word.lower) ?? [];
  return senses.some((s) => s.forms.has("past") || s.forms.has("s")) && word.pos === "VERB";
};

/** `, Smith said.`: a source and a cue with nothing after them but the sentence's end, or more content. */
const startsTag = (
  words: readonly Word[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): boolean => {
  const subject = phraseAt(words, at, limit);
  if (!subject || subject.to - subject.from > 12) return false;
  let i = subject.to;
  while (isAdverb(words[i]) || words[i]?.pos === "AUX") i++;
  const senses = lexicon.verbs.get(words[i]?.lower ?? "") ?? [];
  if (i >= limit || !senses.some((s) => s.takes.has("that") && !s.forms.has("ing"))) return false;
  const after = words[i + 1];
  if (!after || i + 1 >= limit || /^[.,:;?!]$/.test(after.text)) return true;
  return (
    subject.to - subject.from <= 5 &&
    words[i]?.pos === "VERB" &&
    !senses.some((sense) => sense.forms.has("base"))
  );
};

/** The range without a final full stop, comma, dash or colon. */
export const withoutEdgeMarks = (words: readonly Word[], range: Range): Range => {
  let { from, to } = range;
  while (
    to > from &&
    /^(?:[.,;:?!…]+|—|–|--|-)$/.test(words[to - 1]?.text ?? "") &&
    !/^[?!]/.test(words[to - 1]?.text ?? "")
  )
    to--;
  while (from < to && /^(?:[,;:…]|—|–|--)$/.test(words[from]?.text ?? "")) from++;
  return { from, to };
};
