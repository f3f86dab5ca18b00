/**
 * Which of the registered names found in a line are truly meant: surnames and short names need support, ambiguous
 * names clear ground, bodies their own country.
 */
import type { Article } from "./article.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { type Hit, hitOf, isCompanioned, type Line, spaced } from "./line.ts";
import type { Name } from "./names.ts";
import type { Word } from "./words.ts";

/** The line with only the hits that hold; notes full names in `article`. */
export const admit = (line: Line, lexicon: MentionLexicon, article: Article): Line => {
  const hits = line.hits.flatMap((hit) => admitted(line, hit, lexicon, article));
  return withHits(line, hits);
};

export const withHits = (line: Omit<Line, "hitAt">, hits: readonly Hit[]): Line => {
  const hitAt = new Map<number, number>();
  hits.forEach((hit, n) => {
    for (let i = hit.from; i < hit.to; i++) hitAt.set(i, n);
  });
  return { ...line, hits, hitAt };
};

const admitted = (line: Line, hit: Hit, lexicon: MentionLexicon, article: Article): Hit[] => {
  if (shouted(line, hit) || elsewhere(line, hit)) return [];
  if (hit.names[0]?.actor.type === "bloc" && hit.names[0].the && !isBloc(line, hit, lexicon))
    return [];
  if (hit.names.some((name) => name.ambiguous) && crowded(line, hit, lexicon)) return [];
  if (hit.kind === "name") {
    for (const name of hit.names)
      article.introduced.set(name.actor.id, line.words[hit.from]?.start ?? 0);
    return [hit];
  }
  if (hit.kind === "surname") return surname(line, hit, lexicon, article);
  if (hit.kind === "short") return short(line, hit, lexicon, article);
  if (hit.kind === "metonym" && crowded(line, hit, lexicon)) return [];
  return [hit];
};

const short = (line: Line, hit: Hit, lexicon: MentionLexicon, article: Article): Hit[] => {
  const before = line.words[hit.from - 1];
  const part =
    before?.capital === true && hitOf(line, hit.from - 1) === undefined && !before.possessive;
  const named = part && spaced(line.words[hit.from]) && !lexicon.words.openers.has(before.lower);
  if (named && !lexicon.words.noActors.has(before.text)) return [];
  if (article.locals.has(keyOf(line, hit))) return [];
  const best = ranked(hit, lexicon, article);
  const first = best.names[0]?.actor.id;
  if (first !== undefined) article.introduced.set(first, line.words[hit.from]?.start ?? 0);
  return [best];
};

const keyOf = (line: Line, hit: Hit): string =>
  line.words
    .slice(hit.from, hit.to)
    .map((word) => word.key)
    .join(" ");

const surname = (line: Line, hit: Hit, lexicon: MentionLexicon, article: Article): Hit[] => {
  const known = hit.names.filter((name) => article.introduced.has(name.actor.id));
  if (known.length > 0)
    return crowdedBefore(line, hit, lexicon)
      ? []
      : [ranked({ ...hit, names: known }, lexicon, article)];
  if (article.locals.has(line.words[hit.to - 1]?.key ?? "")) return [];
  if (hit.names.every((name) => name.ambiguous) || crowded(line, hit, lexicon)) return [];
  if (line.words[hit.from]?.opens && article.small.has(keyOf(line, hit).toLowerCase())) return [];
  return [hit];
};

/** The actor named last first; of those not yet named the one whose country was. */
const ranked = (hit: Hit, lexicon: MentionLexicon, article: Article): Hit => {
  const seen = (id: string | undefined): number => article.introduced.get(id ?? "") ?? -1;
  const home = (name: Name): number => seen(lexicon.names.states.get(name.actor.country ?? "")?.id);
  const order = (a: Name, b: Name): number =>
    seen(b.actor.id) - seen(a.actor.id) || home(b) - home(a);
  return { ...hit, names: [...hit.names].sort(order) };
};

/** In a line of capitals "IS", "US" and "WHO" are common words. */
const shouted = (line: Line, hit: Hit): boolean => {
  const text = line.words[hit.from]?.text ?? "";
  if (hit.to - hit.from > 1 || !/^\p{Lu}{2,4}$/u.test(text)) return false;
  const near = line.words.slice(Math.max(0, hit.from - 3), hit.to + 3);
  const loud = near.filter((word) => /^\p{Lu}{2,}$/u.test(word.text)).length;
  return near.length > 3 && loud * 2 > near.length + 1;
};

/** A body of another country than the register's: "India’s Supreme Court". */
const elsewhere = (line: Line, hit: Hit): boolean => {
  const actor = hit.names[0]?.actor;
  const named = hit.kind === "name" || hit.kind === "short";
  if (actor === undefined || !named || actor.type === "state") return false;
  const before = hitOf(line, hit.from - 1);
  const state = before?.names[0]?.actor;
  if (before === undefined || state?.type !== "state" || !spaced(line.words[hit.from]))
    return false;
  const binds = before.kind === "adjective" || line.words[before.to - 1]?.possessive === true;
  const body = actor.type === "public_body" || actor.type === "military" || actor.type === "party";
  return binds && body && actor.country !== undefined && state.country !== actor.country;
};

/** "the West" unless it is a place ("in the West"); in small letters only where it acts or is acted with. */
const isBloc = (line: Line, hit: Hit, lexicon: MentionLexicon): boolean => {
  const before = line.words[hit.from - 2]?.lower ?? "";
  if (line.words[hit.to - 1]?.possessive) return true;
  if (before !== "of" && lexicon.words.placeWords.has(before)) return false;
  const acts = /^(?:VERB|AUX|ADV)$/.test(line.words[hit.to]?.pos ?? "");
  const tied = lexicon.words.agentWords.has(before) || isCompanioned(line, hit.from - 2, lexicon);
  return line.words[hit.from]?.capital === true || acts || tied;
};

/** Whether it touches another name-like word: "Michael | Jordan", "Jordan | Peele", "Atlanta, | Georgia". */
const crowded = (line: Line, hit: Hit, lexicon: MentionLexicon): boolean => {
  if (crowdedBefore(line, hit, lexicon)) return true;
  const next = line.words[hit.to];
  const open =
    !line.words[hit.to - 1]?.possessive && spaced(next) && hitOf(line, hit.to) === undefined;
  return open && isNameLike(next, lexicon);
};

const crowdedBefore = (line: Line, hit: Hit, lexicon: MentionLexicon): boolean => {
  const before = line.words[hit.from - 1];
  if (before === undefined || before.possessive || hitOf(line, hit.from - 1) !== undefined)
    return false;
  const gap = line.words[hit.from]?.gap ?? "";
  const close =
    /^(?:\s|-)$/.test(gap) || (gap === ", " && hit.names.some((name) => name.ambiguous));
  const region =
    hit.names.some((name) => name.ambiguous) && lexicon.words.noActors.has(before.text);
  return close && (region || isNameLike(before, lexicon)) && !(before.opens && gap === ", ");
};

const isNameLike = (word: Word | undefined, lexicon: MentionLexicon): boolean =>
  word?.capital === true &&
  !lexicon.words.openers.has(word.lower) &&
  !lexicon.words.noActors.has(word.text) &&
  !lexicon.roleWords.has(word.lower.replace(/\./g, ""));
