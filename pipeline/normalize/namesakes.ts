/** "The first Lund", "the elder Lund": of two namesakes who held one office after another, the one that a word tells. */
import type { MentionCandidate } from "../extract/candidates.ts";
import type { RegisteredActor } from "../seeds/register.ts";
import { byCodePoint } from "../text/order.ts";
import type { Actor } from "./cast.ts";
import type { Registry } from "./registry.ts";
import type { Scene } from "./scene.ts";

const APART = /\b(first|second|elder|older|senior|younger|junior|other)(?: [Pp]resident)?\s$/i;

/** The word that sets a bare surname apart from a namesake's, in small letters; null where none does. */
export const apartBy = (scene: Scene, { span }: MentionCandidate): string | null => {
  const before = scene.reading.slice(Math.max(0, span.start - 20), span.start);
  return APART.exec(before)?.[1]?.toLowerCase() ?? null;
};

/** The namesake whom the word means; null where the register does not tell or more than two are possible. */
export const namesakeBy = (
  word: string,
  candidate: MentionCandidate,
  registry: Registry,
): Actor | null => {
  const entries = candidate.actors.flatMap((id) => registry.entry(id) ?? []);
  const [early, late, ...more] = entries.toSorted((a, b) => byCodePoint(begin(a), begin(b)));
  if (!early || !late || more.length > 0 || word === "other") return null;
  if (!sharedOffice(early, late) || begin(early) === begin(late)) return null;
  return registry.actor(/^(?:second|younger|junior)$/.test(word) ? late.id : early.id);
};

/** When he first held an office; "~", after every year, where nothing tells. */
const begin = ({ offices }: RegisteredActor): string =>
  offices.flatMap(({ from }) => from ?? []).toSorted(byCodePoint)[0] ?? "~";

const sharedOffice = (a: RegisteredActor, b: RegisteredActor): boolean =>
  a.offices.some((x) => b.offices.some((y) => x.role === y.role && x.in === y.in));
