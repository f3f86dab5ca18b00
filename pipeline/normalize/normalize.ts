/**
 * Candidates → rows of one article. In: the parsed article, what extraction found, what is known beforehand.
 * Out: rows whose references are closed: every actor that a row names is among `actors`.
 */
import type { Measured } from "../../schema/measured.ts";
import type { Extraction } from "../extract/candidates.ts";
import type { Parsed } from "../parse/document.ts";
import type { Register } from "../seeds/register.ts";
import type { StanceLexicon } from "../seeds/stance.ts";
import { quoteTypeReader } from "../text/quote-type.ts";
import type { Calendar } from "../time/calendar.ts";
import type { Reference } from "./cast.ts";
import { dateReader } from "./dates.ts";
import { describerOf, withDescriptions } from "./descriptions.ts";
import { discourseOf } from "./discourse.ts";
import { documentRow, makersOf } from "./document.ts";
import { mentioning, mentionRows, sightingsOf } from "./mentions.ts";
import { resolveNames } from "./names.ts";
import { withOwners } from "./owners.ts";
import { precisionOf } from "./precision.ts";
import { registryOf } from "./registry.ts";
import { relationRows, resolveTies } from "./relations.ts";
import { institutionOf, rolesOf } from "./roles.ts";
import type { ArticleRows } from "./rows.ts";
import { sceneOf } from "./scene.ts";
import { carryVia, resolveSpeakers } from "./speakers.ts";
import { stanceReader } from "./stance.ts";
import { statementRows } from "./statements.ts";

export { sieves } from "./sieves.ts";

/** What is known beforehand. */
export interface Knowledge {
  readonly register: Register;
  readonly lexicon: { readonly stance: StanceLexicon; readonly calendar: Calendar };
  readonly measured: Pick<Measured, "rules" | "decided">;
  /** `rights` is what stands in documents.rights. */
  readonly release: { readonly rights: string };
}

/**
 * Pure: the same article gives the same rows, in whatever order the candidates come. `published` is the EDTF of the day of
 * publication that words of time count from; a person may know it where the file does not tell.
 */
export const normalize = (
  parsed: Parsed,
  extraction: Extraction,
  knowledge: Knowledge,
  published: string | null = parsed.published.edtf,
): ArticleRows => {
  const registry = registryOf(knowledge.register);
  const scene = sceneOf(parsed, extraction, published);
  const names = resolveNames(scene, registry);
  const roles = rolesOf(scene, names);
  const describe = describerOf(scene, registry, names, roles.words);
  const named = withOwners(scene, withDescriptions(scene.mentions, names, describe));
  const speakers = new Map<number, Reference>();
  const institution = institutionOf(roles, registry);
  const discourse = discourseOf(scene, named, describe, institution, speakers);
  const voices = resolveSpeakers(discourse, speakers);
  const ties = resolveTies(discourse, registry);
  const makers = makersOf(scene, registry, named);
  const needed = [
    ...voices.flatMap((v) => [v.speaker ?? [], ...v.others, v.via ?? []].flat()),
    ...ties.flatMap((tie) => tie.references),
  ];
  const mentions = mentioning([...named, ...makers.references], needed);
  const readers = {
    date: dateReader(scene, knowledge.lexicon.calendar),
    quoteType: quoteTypeReader(scene.reading, parsed.quotations),
    precision: (rule: string) => precisionOf(knowledge.measured, rule),
    stance: stanceReader(knowledge.lexicon.stance, registry),
  };
  const statements = statementRows(scene, voices, mentions, readers);
  const relations = relationRows(scene, ties, voices, readers);
  const counts = { statements: statements.length, relations: relations.length };
  const actors = [
    ...mentions.map((r) => r.actor),
    ...needed.map((r) => r.actor),
    ...ties.flatMap((tie) => [tie.source, tie.target]),
    ...carryVia(scene, voices).flatMap((via) => via ?? []),
    ...makers.authors,
    ...[makers.publisher, makers.origin].flatMap((maker) => maker ?? []),
  ];
  return {
    document: documentRow(parsed, makers, counts, knowledge.release.rights),
    statements,
    relations,
    mentions: mentionRows(scene, mentions),
    actors: sightingsOf(scene, actors, mentions, registry),
  };
};
