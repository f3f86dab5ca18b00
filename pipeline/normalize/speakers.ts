/** Who speaks: the actors of each statement's source, co-sources and via, parents before what they report. */
import type { Source } from "../extract/candidates.ts";
import type { Span } from "../text/span.ts";
import { type Actor, type Reference, referenceTo } from "./cast.ts";
import { type Discourse, within } from "./discourse.ts";
import { phraseOf } from "./phrase.ts";
import { pronounKind, resolvePronoun } from "./pronouns.ts";
import { headReference } from "./roles.ts";
import type { Scene } from "./scene.ts";

/** The voices of one statement. */
export interface Voices {
  readonly speaker: Reference | null;
  readonly others: readonly Reference[];
  readonly via: Reference | null;
}

/**
 * The voices of every statement, by its index. `speakers` is filled as they are found, so that `discourse`, which reads
 * it, resolves a pronoun by the speakers before it.
 */
export const resolveSpeakers = (
  discourse: Discourse,
  speakers: Map<number, Reference>,
): readonly Voices[] => {
  const { statements } = discourse.scene;
  const heads = new Map<string, Reference | null>();
  const resolve = (source: Source | null): Reference | null => {
    if (source === null) return null;
    const key = `${source.head.start}-${source.head.end}`;
    const known = heads.get(key);
    if (known !== undefined) return known;
    const found = resolveSource(source, discourse);
    heads.set(key, found);
    return found;
  };
  const voices = new Map<number, Voices>();
  for (const index of outermostFirst(discourse.scene)) {
    const statement = statements[index];
    const speaker = resolve(statement?.source ?? null);
    if (speaker) speakers.set(index, speaker);
    const others = (statement?.coSources ?? []).flatMap((s) => resolve(s) ?? []);
    voices.set(index, { speaker, others, via: resolve(statement?.via ?? null) });
  }
  return statements.map((_, i) => voices.get(i) ?? { speaker: null, others: [], via: null });
};

/** Indexes of statements, those in nobody's content first, each level in order of appearance. */
const outermostFirst = ({ statements }: Scene): readonly number[] => {
  const depthOf = (index: number): number => {
    let [depth, at] = [0, statements[index]?.parent ?? null];
    while (at !== null && depth < 8) [depth, at] = [depth + 1, statements[at]?.parent ?? null];
    return depth;
  };
  return statements
    .map((_, index) => ({ index, depth: depthOf(index) }))
    .toSorted((a, b) => a.depth - b.depth || a.index - b.index)
    .map(({ index }) => index);
};

const resolveSource = (source: Source, d: Discourse): Reference | null =>
  resolvePhrase(source.head, d) ?? apposed(source, d);

/** The actor that a noun phrase or pronoun means at its place: by name, as a government, by description. */
export const resolvePhrase = (place: Span, d: Discourse): Reference | null => {
  const { reading } = d.scene;
  const pronoun = pronounKind(reading.slice(place.start, place.end).trim());
  if (pronoun) return resolvePronoun(place, pronoun, d);
  const name = headReference(d.scene, d.named, place);
  if (name) return name;
  const phrase = phraseOf(reading, place);
  const states = within(d, place).filter((r) => r.actor.type === "state");
  const state = only(states);
  if (state && (GOVERNMENT.test(phrase.head) || isSide(reading, place, phrase.at, state)))
    return referenceTo(place, state.actor, "metonym", "actor.government", true);
  const owner = DOCUMENT.test(phrase.head) ? ownerOf(place, phrase.at, d) : null;
  if (owner) return owner;
  const isDefinite = phrase.definite || state?.start === place.start;
  const found = isDefinite ? d.describe(place, state?.actor.country ?? null) : null;
  return found && referenceTo(place, found.actor, "description", found.method);
};

/** A document speaks for the one who issued it. */
const DOCUMENT = /^(?:report|statement|translation|study|survey|letter|editorial|communique)$/;

const ownerOf = (place: Span, head: Span, d: Discourse): Reference | null =>
  within(d, place).findLast((r) =>
    /^['’]s? (?:\S+ )?$/.test(d.scene.reading.slice(r.end, head.start)),
  ) ?? null;

const GOVERNMENT = /^(?:government|administration|regime)$/;

/** "the Iranian side", not "the Iranian side of the border". */
const isSide = (reading: string, place: Span, head: Span, state: Reference): boolean =>
  reading.slice(head.start, head.end).toLowerCase() === "side" &&
  reading.slice(state.end, head.start) === " " &&
  reading.slice(head.end, place.end).trim() === "";

/** "the spokesman, X", "X, the spokesman": the person named right after or before the phrase. */
const apposed = ({ span, head }: Source, d: Discourse): Reference | null => {
  const { reading } = d.scene;
  const near = within(d, { start: Math.max(0, span.start - APPOSITION), end: span.end });
  const named = near.filter((r) => r.actor.type === "person" && r.type === "name");
  const after = named.find(
    (r) =>
      r.start >= head.end &&
      (/^,? ?$/.test(reading.slice(head.end, r.from)) ||
        (r.end === span.end && reading.slice(head.end, r.from).endsWith(", "))),
  );
  const before = named.findLast((r) => reading.slice(r.end, span.start) === ", ");
  return after ?? before ?? null;
};

/** How far before a phrase the name may start to which it is an apposition. */
const APPOSITION = 60;

const only = (references: readonly Reference[]): Reference | null =>
  new Set(references.map((r) => r.actor.id)).size === 1 ? (references[0] ?? null) : null;

/** An outlet quoted once holds to the paragraph's end while the same speaker goes on. */
export const carryVia = (scene: Scene, voices: readonly Voices[]): readonly (Actor | null)[] => {
  const vias: (Actor | null)[] = [];
  let last: { readonly block: number; readonly speaker: string; readonly via: Actor } | null = null;
  scene.statements.forEach((statement, i) => {
    const { speaker, via } = voices[i] ?? { speaker: null, via: null };
    const block = scene.blockAt(statement.context.start);
    const goesOn = last !== null && last.block === block && last.speaker === speaker?.actor.id;
    const own: Actor | null = via?.actor ?? (goesOn && last !== null ? last.via : null);
    vias.push(own);
    if (own && speaker) last = { block, speaker: speaker.actor.id, via: own };
    else if (statement.parent === null) last = null;
  });
  return vias;
};
