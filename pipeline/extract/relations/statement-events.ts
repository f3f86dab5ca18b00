/** Events that a statement itself is: who accuses accuses somebody. From speech act to PLOVER event. */
import type { Span } from "../../text/span.ts";
import { contains, overlaps, span } from "../../text/span.ts";
import type {
  MentionCandidate,
  RelationCandidate,
  RelationType,
  SpeechAct,
  StatementCandidate,
} from "../candidates.ts";

/** What a speech act is as an event; the others are none. */
const EVENT_OF: ReadonlyMap<SpeechAct, RelationType> = new Map<SpeechAct, RelationType>([
  ["accuse", "ACCUSE"],
  ["reject", "REJECT"],
  ["deny", "REJECT"],
  ["support", "SUPPORT"],
  ["request", "REQUEST"],
  ["ask", "REQUEST"],
  ["threaten", "THREATEN"],
  ["warn", "THREATEN"],
]);

interface Surroundings {
  readonly reading: string;
  /** Mentions in order, none inside another. */
  readonly mentions: readonly MentionCandidate[];
  /** The state of a speaker, where it is known: ISO 3166-1 alpha-3. */
  readonly stateOf: (speaker: Span) => string | null;
  readonly countryOf: (mention: MentionCandidate) => string | null;
  /** Sentence that holds a place. */
  readonly sentenceAt: (place: number) => Span | null;
}

/** One event for each statement that is one and names whom it is aimed at. */
export const statementEvents = (
  statements: readonly StatementCandidate[],
  around: Surroundings,
): readonly RelationCandidate[] =>
  statements.flatMap((statement, index) => eventOf(statement, index, around));

const eventOf = (
  statement: StatementCandidate,
  index: number,
  around: Surroundings,
): RelationCandidate[] => {
  const type = EVENT_OF.get(statement.act);
  const first = statement.segments[0];
  if (!type || !statement.source || !first) return [];
  if (!named(around.mentions, statement.source.span)) return [];
  const beginning = span(first.start, Math.min(first.end, first.start + OPENING));
  const source = statement.source.head;
  return targetsIn(statement, beginning, around).flatMap((target) => {
    if (statement.act === "warn" && !toldToAct(around.reading, target.span)) return [];
    const evidence = evidenceOf(statement, target.span, around);
    if (!evidence) return [];
    return [
      {
        rule: `event.statement-${statement.act}`,
        class: "event",
        type,
        source,
        target: target.span,
        role: null,
        modality: statement.factuality === "negated" ? "possible" : "actual",
        statement: index,
        assertedBySpeaker: false,
        evidence,
        time: statement.time,
      },
    ];
  });
};

const targetsIn = (
  statement: StatementCandidate,
  beginning: Span,
  around: Surroundings,
): readonly MentionCandidate[] => {
  const { act, cue } = statement;
  if (act === "accuse" && cue && CALLS.test(around.reading.slice(cue.start, cue.end))) {
    const blamed = schemers(beginning, around);
    if (blamed.length > 0) return blamed;
    const [first] = within(around.mentions, beginning);
    const lead = around.reading.slice(beginning.start, first?.span.start ?? beginning.end);
    if (!/^(?:\S+ )?$/.test(lead)) return [];
  }
  const target = targetIn(statement, beginning, around);
  return target ? [target] : [];
};

/** Verbs that say what a thing is: the blamed one is the thing named first, or whoever schemed. */
const CALLS = /^(?:call|describ|label|brand|term|dub|portray|depict|paint|regard|see\b|view)/i;

/** "a Chilean and Peruvian plot": whose scheme something is called. */
const schemers = (beginning: Span, { reading, mentions }: Surroundings): MentionCandidate[] => {
  const scheme = SCHEME.exec(reading.slice(beginning.start, beginning.end));
  if (!scheme) return [];
  const noun = beginning.start + scheme.index;
  const before = reading.slice(beginning.start, noun);
  const article = Math.max(
    ...["a ", "an ", "another "].map((word) => ` ${before}`.lastIndexOf(` ${word}`)),
  );
  if (article < 0) return [];
  const from = beginning.start + article;
  return within(mentions, span(from, noun)).filter((m) => m.type !== "pronoun");
};

const SCHEME =
  /\b(?:conspiracy|conspiracies|creation|fabrication|intrigue|invention|machination|plot|ploy|scheme|sedition|stooge|puppet|tool)s?\b/;

/** The one addressed stands near the beginning of the content: so many code points. */
const OPENING = 120;

const targetIn = (
  statement: StatementCandidate,
  beginning: Span,
  around: Surroundings,
): MentionCandidate | null => {
  const own = statement.source ? around.stateOf(statement.source.head) : null;
  const clause = clauseOf(around.reading, beginning);
  for (const mention of within(around.mentions, clause)) {
    if (statement.source && overlaps(mention.span, statement.source.head)) continue;
    if (mention.type === "pronoun" || place(around.reading, mention, statement.act)) continue;
    if (beyond(around.reading, clause.start, mention, statement.act)) return null;
    const isOwn =
      own !== null && around.countryOf(mention) === own && mention.guess.type !== "person";
    if (!isOwn || isAddressed(around.reading, clause, mention, statement.act)) return mention;
    if (statement.act === "deny" || statement.act === "warn") return null;
  }
  return null;
};

/** "asked Peru to": who is told first, be it the speaker's own state. */
const isAddressed = (
  reading: string,
  clause: Span,
  { span: place }: MentionCandidate,
  act: SpeechAct,
): boolean =>
  (act === "request" || act === "ask") &&
  place.start - clause.start < 5 &&
  /^ (?:not )?to /.test(reading.slice(place.end, place.end + 8));

/** Up to the first comma, semicolon or subordinate clause. */
const clauseOf = (reading: string, s: Span): Span => {
  const end = reading
    .slice(s.start, s.end)
    .search(
      /[;:]|, (?:which|who|saying|adding|and|but)\b|\b(?:because|while|although|when|after)\b/,
    );
  return end < 0 ? s : span(s.start, s.start + end);
};

/** "blamed the rebels for talks with X", "urged rebels to leave X": X is not the one blamed or asked. */
const beyond = (
  reading: string,
  start: number,
  mention: MentionCandidate,
  act: SpeechAct,
): boolean => {
  const links = BEYOND.get(act);
  return links?.test(reading.slice(start, mention.span.start)) ?? false;
};

const BEYOND: ReadonlyMap<SpeechAct, RegExp> = new Map<SpeechAct, RegExp>([
  ["accuse", /\b(?:for|with|to|that|who)\b/],
  ["request", /\b(?:to|that|who)\b/],
  ["ask", /\b(?:if|to|that|who)\b/],
]);

/** "in Iraq", "at Tehran", "inside Syria": a place, not the one addressed. */
const place = (reading: string, mention: MentionCandidate, act: SpeechAct): boolean =>
  ((act === "reject" || act === "deny") &&
    /\b(?:to|from|towards?) (?:the )?$/i.test(leftOf(reading, mention))) ||
  (/\b(?:in|inside|into|near|at|across|within|around) (?:the )?(?:\w+ and )?$/i.test(
    leftOf(reading, mention),
  ) &&
    !/^ (?:and |or )?(?:government|army)/.test(
      reading.slice(mention.span.end, mention.span.end + 16),
    ));

const leftOf = (reading: string, mention: MentionCandidate): string =>
  reading.slice(Math.max(0, mention.span.start - 24), mention.span.start);

/** "warned X to leave", "warned X not to", "warned X against", "warned X that it would". */
const toldToAct = (reading: string, target: Span): boolean =>
  /^(?:['’]s [\w ]+)? (?:not )?(?:to [a-z]|against\b|over\b|off\b)/.test(
    reading.slice(target.end, target.end + 40),
  ) ||
  /^ that (?:it|they|he|she) (?:must|should|would (?:pay|face|regret|suffer))/.test(
    reading.slice(target.end, target.end + 50),
  );

/** Whether a mention lies in the source's words: else nobody can be found behind them. */
const named = (mentions: readonly MentionCandidate[], source: Span): boolean =>
  within(mentions, source).length > 0;

/** Mentions inside a span: binary search, they are in order. */
const within = (mentions: readonly MentionCandidate[], s: Span): readonly MentionCandidate[] => {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < s.start) low = middle + 1;
    else high = middle;
  }
  const found: MentionCandidate[] = [];
  for (let m = mentions[low]; m && m.span.start < s.end; m = mentions[++low])
    if (contains(s, m.span)) found.push(m);
  return found;
};

/** The words from cue to target, with the source where it stands in the same sentence. */
const evidenceOf = (
  statement: StatementCandidate,
  target: Span,
  around: Surroundings,
): Span | null => {
  const sentence = around.sentenceAt(target.start);
  if (!sentence || (statement.cue && !contains(sentence, statement.cue))) return null;
  const parts = [
    statement.cue,
    statement.carried ? null : statement.source?.span,
    target,
    statement.segments[0],
  ];
  const inside = parts.flatMap((part) => (part && contains(sentence, part) ? [part] : []));
  const start = Math.min(target.start, ...inside.map((s) => s.start));
  return span(start, Math.max(target.end, ...inside.map((s) => s.end)));
};
