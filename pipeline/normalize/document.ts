/** The parsed article → its row of documents, with authors and outlets as actors. */
import type { DocumentRow } from "../../schema/tables/documents.ts";
import type { ActorType } from "../extract/candidates.ts";
import type { Located, Parsed } from "../parse/document.ts";
import { oneLine } from "../text/one-line.ts";
import { boundsOf } from "../time/edtf.ts";
import { type Actor, type Reference, referenceTo } from "./cast.ts";
import { freeId, tidy } from "./clusters.ts";
import { nameWords, slug } from "./identity.ts";
import type { Registry } from "./registry.ts";
import type { Scene } from "./scene.ts";

/** Who made the article and who carries it. */
interface Makers {
  readonly authors: readonly Actor[];
  readonly publisher: Actor | null;
  readonly origin: Actor | null;
  /** Their names in byline and source line. */
  readonly references: readonly Reference[];
}

/** The actors of byline, publisher and source line: registered, named in the article, or new. */
export const makersOf = (scene: Scene, registry: Registry, named: readonly Reference[]): Makers => {
  const { parsed } = scene;
  const known = new Map(named.map(({ actor }) => [nameKey(actor.name), actor]));
  const taken = new Map(named.map(({ actor }) => [actor.id, actor.type]));
  const actorFor = (name: string, type: ActorType): Actor => {
    const plain = tidy(name.replace(/\s*\([^)]*\)\s*$/, "") || name);
    const seen = known.get(nameKey(plain));
    const same = [...registry.named(plain), ...registry.named(name), ...(seen ? [seen] : [])];
    const actor = same.find((a) => isOf(a, type));
    if (actor) return actor;
    const id = freeId(slug(plain), type, registry, taken);
    return registry.actor(id) ?? newcomer(id, plain, type);
  };
  const authors = parsed.authors.map(({ value }) => actorFor(value, "person"));
  const publisher = parsed.publisher && actorFor(parsed.publisher.value, typeOf(parsed.publisher));
  const origin = parsed.origin && actorFor(parsed.origin.value, typeOf(parsed.origin));
  const references = [
    ...authors.flatMap((actor, i) => lineReference(parsed.authors[i], actor, "actor.byline")),
    ...(origin ? lineReference(parsed.origin, origin, "actor.source-line") : []),
  ];
  return { authors, publisher, origin, references };
};

const nameKey = (name: string): string => nameWords(name).join(" ");

const isOf = (actor: Actor, type: ActorType): boolean =>
  (actor.type === "person") === (type === "person");

const ORGANIZATION =
  /\b(?:institut\w*|universit\w*|foundation|cent(?:er|re)|council|association|society|think tank|college|academy)\b/i;

const typeOf = ({ value }: Located): ActorType =>
  ORGANIZATION.test(value) ? "organization" : "media";

const newcomer = (id: string, name: string, type: ActorType): Actor => ({
  id,
  name,
  type,
  country: null,
  gender: null,
  parent: null,
  registered: false,
});

const lineReference = (
  located: Located | null | undefined,
  actor: Actor,
  method: string,
): readonly Reference[] =>
  located?.span ? [referenceTo(located.span, actor, "name", method, true)] : [];

export const documentRow = (
  parsed: Parsed,
  makers: Makers,
  counts: { readonly statements: number; readonly relations: number },
  rights: string,
): DocumentRow => {
  const { published } = parsed;
  const bounds = published.edtf === null ? { start: null, end: null } : boundsOf(published.edtf);
  return {
    document_id: parsed.id,
    title: lineOf(parsed.title),
    authors: parsed.authors.map(({ value }) => oneLine(value)).filter((name) => name !== ""),
    author_ids: [...new Set(makers.authors.map(({ id }) => id))],
    publisher: lineOf(parsed.publisher),
    publisher_id: makers.publisher?.id ?? null,
    syndicated_from_id: makers.origin?.id ?? null,
    section: lineOf(parsed.section),
    language: parsed.language,
    url: parsed.url,
    published_edtf: published.edtf,
    published_start: bounds.start,
    published_end: bounds.end,
    date_source: published.source,
    date_evidence: published.evidence?.value || null,
    body_start: parsed.body.start,
    body_end: parsed.body.end,
    word_count: parsed.wordCount,
    sentence_count: parsed.blocks.reduce((sum, block) => sum + block.sentences.length, 0),
    statement_count: counts.statements,
    relation_count: counts.relations,
    source_file: parsed.file,
    source_sha256: parsed.sha256,
    rights,
    review_status: "machine",
  };
};

const lineOf = (located: Located | null): string | null =>
  located === null ? null : oneLine(located.value) || null;
