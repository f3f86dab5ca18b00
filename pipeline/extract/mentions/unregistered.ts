/**
 * Names outside the register: organisations by head noun, persons by title, first name, initial or particle, acronyms
 * and surnames that the article introduced. Other capitalised names keep no type and do not stand (places, events …).
 */
import type { MentionCandidate } from "../candidates.ts";
import type { Article } from "./article.ts";
import type { MentionLexicon } from "./lexicon.ts";
import { countryBefore, guessOf, type Line, spanOf, textOf } from "./line.ts";
import { organisation, organisationIn } from "./organisations.ts";
import { type Role, roleBefore, titleIn } from "./roles.ts";
import { type Run, runsIn } from "./runs.ts";

export const unregisteredIn = (
  line: Line,
  lexicon: MentionLexicon,
  article: Article,
): MentionCandidate[] => {
  const found: MentionCandidate[] = [];
  for (const run of runsIn(line, lexicon, article)) {
    const held = (line.words[run.from]?.start ?? 0) < (found.at(-1)?.span.end ?? 0);
    if (!held) found.push(...namesIn(line, run, lexicon, article));
  }
  return found;
};

const namesIn = (
  line: Line,
  run: Run,
  lexicon: MentionLexicon,
  article: Article,
): MentionCandidate[] => {
  const local = localName(line, run, article);
  if (local !== null) return [local];
  const found = organisationIn(line, run, lexicon);
  if (found !== null) {
    const made = organisation(line, found);
    introduce(line, found.to, made, article);
    const rest =
      found.to < run.to ? namesIn(line, { from: found.to, to: run.to }, lexicon, article) : [];
    return [made, ...rest];
  }
  const from = afterRole(line, run, lexicon);
  if (from >= run.to || lexicon.words.places.has(textOf(line, from, run.to))) return [];
  const name = { from, to: run.to };
  const made = person(line, name, lexicon, article) ?? unknown(line, name);
  introduce(line, run.to, made, article);
  return [made];
};

/** The index after the titles and offices that open a run: "Deputy Foreign Minister | Jane Doe". */
const afterRole = (line: Line, run: Run, lexicon: MentionLexicon): number => {
  let at = run.from;
  while (at < run.to && lexicon.roleWords.has(line.words[at]?.lower.replace(/\./g, "") ?? "")) at++;
  if (at === run.from || at === run.to) return at;

  return titleIn(line, run.from, at, lexicon) === null ? run.from : at;
};

const person = (
  line: Line,
  name: Run,
  lexicon: MentionLexicon,
  article: Article,
): MentionCandidate | null => {
  const words = line.words.slice(name.from, name.to);
  const role = roleBefore(line, name.from, lexicon);
  if (words.length > 6 || (role === null && !looksPersonal(words, lexicon))) return null;
  const gender = role?.gender ?? lexicon.gender.get(words[0]?.text ?? "") ?? null;
  const text = textOf(line, name.from, name.to);
  const country = role?.country ?? countryBefore(line, name.from);
  const surname = words.filter((word) => !lexicon.suffixes.has(word.key)).at(-1)?.key ?? "";
  if (words.length > 1 || role !== null)
    article.locals.set(surname, {
      name: surname,
      type: "person",
      gender,
      country,
      standsFor: null,
    });
  return {
    rule: "mention.person",
    span: spanOf(line, name.from, name.to),
    type: "name",
    actors: [],
    guess: guessOf(text, "person", { country, gender, role: spanOfRole(role) }),
    stands: true,
  };
};

const spanOfRole = (role: Role | null) => role?.span ?? null;

/** A known first name, an initial or a particle inside, a suffix at the end. */
const looksPersonal = (words: Line["words"], lexicon: MentionLexicon): boolean => {
  if (words.length < 2) return false;
  const [first, ...rest] = words;
  const inner = words.slice(1, -1);
  const last = rest.at(-1);
  return (
    lexicon.gender.has(first?.text ?? "") ||
    inner.some((word) => word.key.length === 1) ||
    (first?.key.length === 1 && rest[0]?.gap.startsWith(".") === true) ||
    rest.some((word) => lexicon.particles.has(word.lower)) ||
    lexicon.suffixes.has(last?.key ?? "")
  );
};

const unknown = (line: Line, name: Run): MentionCandidate => ({
  rule: "mention.unknown",
  span: spanOf(line, name.from, name.to),
  type: "name",
  actors: [],
  guess: guessOf(textOf(line, name.from, name.to), null, {
    country: countryBefore(line, name.from),
  }),
  stands: false,
});

/** A surname or an acronym that stands for a fuller name before. */
const localName = (line: Line, run: Run, article: Article): MentionCandidate | null => {
  if (run.to - run.from !== 1) return null;
  const local = article.locals.get(line.words[run.from]?.key ?? "");
  if (local === undefined) return null;
  const { type, gender, country, standsFor } = local;
  return {
    rule: standsFor === null ? "mention.local-surname" : "mention.acronym",
    span: spanOf(line, run.from, run.to),
    type: "name",
    actors: [],
    guess: guessOf(local.name, type, { gender, country, standsFor }),
    stands: type !== null,
  };
};

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]{1,7}s?$/u;

/** "Institute for Strategic Studies (ISS)": the acronym in brackets, which from here on means the name before. */
const introduce = (line: Line, at: number, full: MentionCandidate, article: Article): void => {
  const word = line.words[at];
  if (word === undefined || !/^\s?\($/.test(word.gap) || !ACRONYM.test(word.text)) return;
  if (line.reading.charAt(word.end) !== ")" || full.guess.type === "person") return;
  const { type, country } = full.guess;
  article.locals.set(word.key, {
    name: word.text,
    type,
    gender: null,
    country,
    standsFor: full.span,
  });
};
