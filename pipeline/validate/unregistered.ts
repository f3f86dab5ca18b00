/**
 * Actors that the register does not know, for curators to look at: where each is first named, and the entry to paste.
 * In: the tables and the articles with their paths. Out: a note for each actor, by its id.
 */

import type { Tables } from "../../schema/schema.ts";
import type { ActorRow } from "../../schema/tables/actors.ts";
import type { MentionRow } from "../../schema/tables/mentions.ts";
import type { Issue } from "../issues.ts";

/** Articles by document_id. */
type Sources = ReadonlyMap<string, { readonly text: string; readonly path: string }>;

export const unregistered = ({ actors, mentions }: Tables, sources: Sources): readonly Issue[] =>
  actors
    .filter((actor) => !actor.in_register && actor.review_status === "machine")
    .map((actor) =>
      noteOf(
        actor,
        mentions.find((m) => m.actor_id === actor.actor_id),
        sources,
      ),
    );

const noteOf = (actor: ActorRow, first: MentionRow | undefined, sources: Sources): Issue => {
  const source = sources.get(first?.document_id ?? "");
  return {
    level: "note",
    check: "register.unknown",
    message: `the register does not know "${actor.name}"`,
    ...(source && first ? { file: source.path, ...placeIn(source.text, first.start) } : {}),
    record: actor.actor_id,
    fix: `if other articles may name it too, put this into seeds/register/${FILES[actor.actor_type]}.yaml, by its id:\n${entryOf(actor)}`,
  };
};

const FILES: { readonly [type in ActorRow["actor_type"]]: string } = {
  person: "persons",
  state: "states",
  public_body: "bodies",
  military: "bodies",
  igo: "bodies",
  media: "media",
  armed_group: "groups",
  party: "groups",
  organization: "groups",
  bloc: "groups",
  social_group: "groups",
};

const entryOf = ({ actor_id, name, actor_type, country, parent_id }: ActorRow): string =>
  [
    `  - id: ${actor_id}`,
    `    name: ${JSON.stringify(name)}`,
    `    type: ${actor_type}`,
    ...(country === null ? [] : [`    country: ${country}`]),
    ...(parent_id === null ? [] : [`    parent: ${parent_id}`]),
    `    source: "where you know it from"`,
  ].join("\n");

/** Line and column, both from 1, of a code point. */
const placeIn = (text: string, offset: number): { line: number; column: number } => {
  const before = Array.from(text)
    .slice(0, offset)
    .join("")
    .split(/\r\n|\r|\n/);
  return { line: before.length, column: Array.from(before.at(-1) ?? "").length + 1 };
};
