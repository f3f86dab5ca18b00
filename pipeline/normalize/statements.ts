/** Statement candidates with their voices → rows. */
import { statementId } from "../../schema/ids.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";
import type { StatementCandidate } from "../extract/candidates.ts";
import type { QuoteType } from "../text/quote-type.ts";
import { envelope, lastFrom, type Span } from "../text/span.ts";
import { BETWEEN_SEGMENTS, pairOf } from "../text/statement-spans.ts";
import type { Actor, Reference } from "./cast.ts";
import { type Dated, datedBy, UNDATED, type When } from "./dates.ts";
import { anchorOf, type Scene } from "./scene.ts";
import { carryVia, type Voices } from "./speakers.ts";
import type { Position, Stance } from "./stance.ts";

/** The readers that a row of statements needs. */
interface Readers {
  readonly date: (place: Span | null, when: When) => Dated;
  readonly quoteType: (segments: readonly Span[]) => QuoteType;
  readonly precision: (rule: string) => number | null;
  readonly stance: (position: Position) => Stance | null;
}

/** The id of each statement, by its index. */
export const statementIdOf = (scene: Scene, index: number | null): string | null => {
  const statement = index === null ? undefined : scene.statements[index];
  return statement === undefined ? null : statementId(scene.parsed.id, anchorOf(statement));
};

/** One row for each statement, in order; `mentions` are the references that become rows, in order. */
export const statementRows = (
  scene: Scene,
  voices: readonly Voices[],
  mentions: readonly Reference[],
  readers: Readers,
): readonly StatementRow[] => {
  const dates = sayingDates(scene, voices, readers.date);
  const vias = carryVia(scene, voices);
  return scene.statements.map((statement, i) => {
    const { speaker = null, others = [] } = voices[i] ?? {};
    const inContent = statement.segments.flatMap((s) => actorsIn(mentions, s));
    const place = envelope(statement.segments);
    const cut = (s: Span | null | undefined): string | null => (s ? scene.cut(s) || null : null);
    const cue = cut(statement.cue);
    return {
      statement_id: statementIdOf(scene, i) ?? "",
      document_id: scene.parsed.id,
      sequence: i + 1,
      parent_id: statementIdOf(scene, statement.parent),
      speaker_id: speaker?.actor.id ?? null,
      co_speaker_ids: unique(others.map((o) => o.actor.id)).filter(
        (id) => id !== speaker?.actor.id,
      ),
      speaker_text: statement.carried ? null : cut(statement.source?.span),
      via_id: vias[i]?.id ?? null,
      cue,
      speech_act: statement.act,
      quote_type: readers.quoteType(statement.segments),
      factuality: statement.factuality,
      text: statement.segments.map(scene.cut).join(BETWEEN_SEGMENTS),
      segments: statement.segments.map(pairOf),
      start: place.start,
      end: place.end,
      context: scene.cut(statement.context),
      mentioned_actor_ids: unique(inContent.map(({ id }) => id)),
      ...(dates[i] ?? UNDATED),
      stance: readers.stance({
        act: statement.act,
        factuality: statement.factuality,
        speaker: speaker?.actor ?? null,
        cue: cue ?? "",
        content: statement.segments.map((s) => scene.reading.slice(s.start, s.end)).join(" "),
        inContent,
        around: actorsIn(mentions, withSentenceBefore(scene, statement.context)),
      }),
      method: statement.rule,
      confidence: readers.precision(statement.rule),
      review_status: "machine",
    };
  });
};

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

const actorsIn = (mentions: readonly Reference[], place: Span): readonly Actor[] =>
  mentions
    .slice(lastFrom(mentions, place.start - 1) + 1, lastFrom(mentions, place.end - 1) + 1)
    .map((r) => r.actor);

const withSentenceBefore = (scene: Scene, context: Span): Span => {
  const before = scene.sentenceAt(Math.max(0, context.start - 2));
  return { start: before?.start ?? context.start, end: context.end };
};

/**
 * When each was said. A date carries on to the next statements of the same speaker while no other speaker comes between
 * and no other occasion is named.
 */
const sayingDates = (
  scene: Scene,
  voices: readonly Voices[],
  dateOf: Readers["date"],
): readonly Dated[] => {
  const dates: Dated[] = [];
  let last: { readonly speaker: string; readonly edtf: string | null } | null = null;
  scene.statements.forEach((statement, i) => {
    const speaker = voices[i]?.speaker?.actor.id ?? null;
    const own = dateOf(statement.time, whenOf(scene, statement, dates));
    const carried: Dated =
      statement.time === null && last !== null && last.speaker === speaker
        ? datedBy(last.edtf)
        : own;
    dates.push(statement.parent === null ? carried : own);
    if (statement.parent === null)
      last = speaker === null ? null : { speaker, edtf: carried.date_edtf };
  });
  return dates;
};

/** Inside a quotation words such as "yesterday" count from the utterance. */
const whenOf = (scene: Scene, statement: StatementCandidate, dates: readonly Dated[]): When => {
  const published = scene.published;
  const isQuoted = statement.time !== null && scene.quotationAt(statement.time.start) !== null;
  const utterance = statement.parent === null ? null : (dates[statement.parent]?.date_edtf ?? null);
  return { from: isQuoted ? utterance : published, published, tense: "past" };
};
