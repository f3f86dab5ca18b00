/** Standing ties that the grammar of a sentence tells: allies and enemies, parts of bodies, who appointed whom. */
import type { Ties } from "../../seeds/ties.ts";
import { withS } from "../../text/inflection.ts";
import { envelope, type Span, span } from "../../text/span.ts";
import type { MentionCandidate, RelationType } from "../candidates.ts";
import type { Cast } from "./cast.ts";
import type { NounPhrase } from "./chunks.ts";
import { toldOf } from "./modality.ts";
import { complements, names, type Scene, together, who } from "./scene.ts";
import type { Tie } from "./tie.ts";
import type { VerbGroup } from "./verb-groups.ts";

export interface TieWords {
  readonly camps: ReadonlyMap<string, "ally_of" | "adversary_of">;
  readonly appointing: ReadonlySet<string>;
}

export const tieWords = (ties: Ties): TieWords => {
  const camps = new Map<string, "ally_of" | "adversary_of">();
  for (const word of ties.allies)
    for (const form of [word, withS(word)]) camps.set(form, "ally_of");
  for (const word of ties.enemies)
    for (const form of [word, withS(word)]) camps.set(form, "adversary_of");
  return { camps, appointing: new Set(ties.appointing) };
};

/** `mentions`: those that the scene was made with, by the index that its units carry. */
export const standingIn = (
  scene: Scene,
  mentions: readonly MentionCandidate[],
  cast: Cast,
  words: TieWords,
): readonly Tie[] =>
  scene.chunks.flatMap((chunk, at) => {
    if (chunk.kind === "np")
      return [
        ...partOf(scene, mentions, cast, at, chunk),
        ...camp(scene, mentions, cast, words, at, chunk),
        ...membersOf(scene, mentions, cast, at, chunk),
      ];
    if (chunk.kind !== "vg") return [];
    return [
      ...appointed(scene, mentions, cast, words, at),
      ...advised(scene, mentions, cast, at, chunk),
    ];
  });

const spanOf = (scene: Scene, unit: number): Span => {
  const { start, end } = scene.units[unit] ?? { start: 0, end: 0 };
  return span(start, end);
};

const mentionAt = (
  scene: Scene,
  mentions: readonly MentionCandidate[],
  unit: number | undefined,
): MentionCandidate | null =>
  unit === undefined || !names(scene, unit)
    ? null
    : (mentions[scene.units[unit]?.mention ?? -1] ?? null);

const isOwner = (scene: Scene, unit: number): boolean =>
  /^['’]s?$/.test(scene.units[unit]?.lower ?? "");

const PARTS = new Set(["public_body", "military", "organization", "igo"]);
const WHOLES = new Set(["state", "public_body", "military", "igo"]);

/** "Iran's Quds Force", "the Security Council of Iran": two named actors, side by side. */
const partOf = (
  scene: Scene,
  mentions: readonly MentionCandidate[],
  cast: Cast,
  at: number,
  np: NounPhrase,
): Tie[] => {
  const found: Tie[] = [];
  const add = (rule: string, part: number, whole: number) => {
    const [a, b] = [mentionAt(scene, mentions, part), mentionAt(scene, mentions, whole)];
    if (!a || !b || b.type === "demonym" || a.type === "metonym") return;
    if (!PARTS.has(cast.kindOf(a) ?? "") || !WHOLES.has(cast.kindOf(b) ?? "")) return;
    if (a.actors[0] !== undefined && a.actors[0] === b.actors[0]) return;
    found.push(tie(rule, "part_of", spanOf(scene, part), spanOf(scene, whole)));
  };
  for (let i = np.from; i + 2 < np.to; i++)
    if (isOwner(scene, i + 1) && (i + 2 === np.head || isOwner(scene, i + 3)))
      add("relation.part-possessive", i + 2, i);
  const of = scene.chunks[at + 1];
  const whole = scene.chunks[at + 2];
  if (
    of?.kind === "prep" &&
    of.word === "of" &&
    whole?.kind === "np" &&
    whole.head === whole.to - 1
  )
    add("relation.part-of", np.head, whole.head);
  return found;
};

const tie = (
  rule: string,
  type: RelationType,
  source: Span,
  target: Span,
  negated = false,
): Tie => ({
  rule,
  type,
  source,
  target,
  role: null,
  negated,
  evidence: envelope([source, target]),
});

/** "X is an ally of Y", "Y's enemy X", "X and Y are enemies". */
const camp = (
  scene: Scene,
  mentions: readonly MentionCandidate[],
  cast: Cast,
  words: TieWords,
  at: number,
  np: NounPhrase,
): Tie[] => {
  const word = [...Array(np.to - np.from).keys()]
    .map((i) => np.from + i)
    .find((i) => words.camps.has(scene.units[i]?.lower ?? ""));
  const type = words.camps.get(scene.units[word ?? -1]?.lower ?? "");
  if (word === undefined || !type) return [];
  const beside = campSides(scene, at, np, word);
  return beside.pairs.flatMap(([x, y]) => {
    const [a, b] = [mentionAt(scene, mentions, x), mentionAt(scene, mentions, y)];
    if (!a || !b || x === y) return [];
    const persons = cast.kindOf(a) === "person" && cast.kindOf(b) === "person";
    const found = tie(
      "relation.camp",
      type === "ally_of" && persons ? "close_to" : type,
      spanOf(scene, x),
      spanOf(scene, y),
      beside.negated,
    );
    return [{ ...found, evidence: envelope([found.evidence, spanOf(scene, word)]) }];
  });
};

interface Sides {
  readonly pairs: readonly (readonly [number, number])[];
  readonly negated: boolean;
}

const campSides = (scene: Scene, at: number, np: NounPhrase, word: number): Sides => {
  const owner = ownerIn(scene, np.from, word);
  const to = complements(scene, at + 1).find(
    (c) => c.np <= at + 2 && (c.word === "of" || c.word === "to"),
  );
  const others = owner !== null ? [owner] : to ? together(scene, to.np, who) : [];
  const verb = scene.chunks[at - 1];
  if (
    verb?.kind === "vg" &&
    verb.lemmas.some((lemma) => lemma === "be" || lemma === "become" || lemma === "remain")
  ) {
    const subject = (scene.subjects.get(at - 1)?.phrases ?? []).flatMap((i) => who(scene, i));
    const negated = toldOf(scene, at - 1) === "negated";
    if (toldOf(scene, at - 1) === "possible") return { pairs: [], negated };
    const [first, second] = subject;
    if (others.length === 0 && first !== undefined && second !== undefined)
      return { pairs: [[first, second]], negated };
    return { pairs: subject.flatMap((x) => others.map((y) => [x, y] as const)), negated };
  }
  const named = np.head > word && names(scene, np.head) ? [np.head] : apposed(scene, at);
  return { pairs: named.flatMap((x) => others.map((y) => [x, y] as const)), negated: false };
};

const ownerIn = (scene: Scene, from: number, to: number): number | null => {
  for (let i = from; i < to; i++) if (names(scene, i) && isOwner(scene, i + 1)) return i;
  return null;
};

/** "Y's foe, X" and "X, a foe of Y". */
const apposed = (scene: Scene, at: number): readonly number[] => {
  const beside = (comma: number, np: number) =>
    scene.chunks[comma]?.kind === "comma" ? who(scene, np) : [];
  const before = beside(at - 1, at - 2);
  return before.length > 0 ? before : beside(at + 1, at + 2);
};

const BLOCS = new Set(["bloc", "igo", "organization"]);

/** "the Gulf Group (X, Y and Z)": states in brackets after a body of several. */
const membersOf = (
  scene: Scene,
  mentions: readonly MentionCandidate[],
  cast: Cast,
  at: number,
  np: NounPhrase,
): Tie[] => {
  const bloc = mentionAt(scene, mentions, np.head);
  const open = scene.chunks[at + 1];
  if (!bloc || open?.kind !== "comma" || open.word !== "(" || !BLOCS.has(cast.kindOf(bloc) ?? ""))
    return [];
  const listed: number[] = [];
  for (let i = at + 2; i < at + 60; i++) {
    const chunk = scene.chunks[i];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "vg") return [];
    if (chunk.kind === "comma" && chunk.word === ")") break;
    const state = chunk.kind === "np" ? mentionAt(scene, mentions, chunk.head) : null;
    if (chunk.kind === "np" && (!state || cast.kindOf(state) !== "state")) return [];
    if (chunk.kind === "np") listed.push(chunk.head);
  }
  if (listed.length < 3) return [];
  return listed.map((member) =>
    tie("relation.members-listed", "member_of", spanOf(scene, member), spanOf(scene, np.head)),
  );
};

/** "X, which advises Y" */
const advised = (
  scene: Scene,
  mentions: readonly MentionCandidate[],
  cast: Cast,
  at: number,
  vg: VerbGroup,
): Tie[] => {
  if (!vg.lemmas.includes("advise") || vg.passive || toldOf(scene, at) !== "actual") return [];
  const rel = scene.chunks[at - 1];
  const beside = scene.chunks[at - 2]?.kind === "comma" ? at - 3 : at - 2;
  if (rel?.kind !== "rel" || rel.word === "what") return [];
  const [x] = who(scene, beside);
  const [y] = who(scene, at + 1);
  const a = mentionAt(scene, mentions, x);
  const b = mentionAt(scene, mentions, y);
  if (!a || !b || x === undefined || y === undefined || cast.kindOf(a) === "state") return [];
  if ((cast.kindOf(a) === "person") !== (rel.word === "who")) return [];
  const next = scene.chunks[at + 2];
  if (next?.kind === "vg" && next.infinitive) return [];
  return [tie("relation.advises", "advises", spanOf(scene, x), spanOf(scene, y))];
};

/** "Y appointed X", "X was named by Y". */
const appointed = (
  scene: Scene,
  mentions: readonly MentionCandidate[],
  cast: Cast,
  words: TieWords,
  at: number,
): Tie[] => {
  const vg = scene.chunks[at];
  if (vg?.kind !== "vg" || !words.appointing.has(scene.units[vg.main]?.lower ?? "")) return [];
  const subject = (scene.subjects.get(at)?.phrases ?? []).flatMap((i) => who(scene, i));
  const by = complements(scene, at + 1).find((c) => c.word === "by");
  const passive =
    vg.passive || (vg.bare && by !== undefined && scene.chunks[at + 1]?.kind === "prep");
  const [person] = passive ? subject : who(scene, at + 1);
  const [power] = passive ? (by ? who(scene, by.np) : []) : subject;
  const a = mentionAt(scene, mentions, person);
  const b = mentionAt(scene, mentions, power);
  if (
    !a ||
    !b ||
    person === undefined ||
    power === undefined ||
    cast.kindOf(a) !== "person" ||
    toldOf(scene, at) !== "actual"
  )
    return [];
  return [tie("relation.appointed", "appointed_by", spanOf(scene, person), spanOf(scene, power))];
};
