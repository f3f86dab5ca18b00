/** What no single value shows: ids given twice, names that two actors claim, references to nothing. */
import type { Issue } from "../issues.ts";
import { nearest } from "../text/nearest.ts";
import type { Curation } from "./curation.ts";
import type { RegisteredActor } from "./register.ts";
import type { Position } from "./yaml.ts";

/** An actor of the register and where its entry stands. */
export interface Entry {
  readonly actor: RegisteredActor;
  readonly file: string;
  /** The place of a value within the entry. */
  readonly at: (path: readonly PropertyKey[]) => Position;
}

type Flaw = Pick<Issue, "check" | "message"> & Partial<Pick<Issue, "expected" | "actual" | "fix">>;

const flawAt = (entry: Entry, path: readonly PropertyKey[], flaw: Flaw): Issue => ({
  level: "error",
  file: entry.file,
  ...entry.at(path),
  ...flaw,
});

/** Flaws of the register as a whole; `ids`: all that it gives, those of entries that could not be read too. */
export const registerIssues = (
  entries: readonly Entry[],
  ids: readonly string[],
): readonly Issue[] => [
  ...duplicateIds(entries),
  ...sharedNames(entries),
  ...danglingReferences(entries, ids),
  ...circularParents(entries),
];

const duplicateIds = (entries: readonly Entry[]): readonly Issue[] => {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const { id } = entry.actor;
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, entry);
      return [];
    }
    return flawAt(entry, ["id"], {
      check: "register.duplicate-id",
      message: `the id \`${id}\` is given twice`,
      actual: `also at ${placeOf(before)}`,
      fix: "merge the two entries, or give one of them another id",
    });
  });
};

/** A name or alias must mean one actor wherever it stands; `short` names may be shared. */
const sharedNames = (entries: readonly Entry[]): readonly Issue[] => {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    namesOf(entry).flatMap(({ name, path }) => {
      const before = first.get(name);
      if (before === undefined) {
        first.set(name, entry);
        return [];
      }
      const own = before === entry;
      return flawAt(entry, path, {
        check: "register.shared-name",
        message: own
          ? `“${name}” stands twice in this entry`
          : `“${name}” is a name of \`${before.actor.id}\` too`,
        ...(own ? {} : { actual: `at ${placeOf(before)}` }),
        fix: own
          ? "take one of them out"
          : "merge the entries if they are one actor; else move the name to `short`, which may be shared",
      });
    }),
  );
};

const namesOf = ({ actor }: Entry): readonly { name: string; path: readonly PropertyKey[] }[] => [
  { name: actor.name, path: ["name"] },
  ...actor.aliases.map((name, i) => ({ name, path: ["aliases", i] })),
];

const danglingReferences = (
  entries: readonly Entry[],
  ids: readonly string[],
): readonly Issue[] => {
  const known = new Set(ids);
  return entries.flatMap((entry) =>
    referencesOf(entry)
      .filter(({ id }) => !known.has(id))
      .map(({ id, path }) => flawAt(entry, path, unknownActor(id, ids, "the register"))),
  );
};

const referencesOf = ({
  actor,
}: Entry): readonly { id: string; path: readonly PropertyKey[] }[] => [
  ...(actor.parent === undefined ? [] : [{ id: actor.parent, path: ["parent"] }]),
  ...actor.offices.map((office, i) => ({ id: office.in, path: ["offices", i, "in"] })),
];

const unknownActor = (id: string, ids: readonly string[], where: string): Flaw => {
  const meant = nearest(id, ids);
  return {
    check: "register.unknown-actor",
    message: `no actor of ${where} has the id \`${id}\``,
    fix: meant === null ? "add it to seeds/register" : `did you mean \`${meant}\`?`,
  };
};

const circularParents = (entries: readonly Entry[]): readonly Issue[] => {
  const parents = new Map(entries.map(({ actor }) => [actor.id, actor.parent]));
  return entries.flatMap((entry) => {
    const { id } = entry.actor;
    const seen = new Set<string>();
    let above = parents.get(id);
    while (above !== undefined && above !== id && !seen.has(above)) {
      seen.add(above);
      above = parents.get(above);
    }
    if (above !== id) return [];
    return flawAt(entry, ["parent"], {
      check: "register.circular-parent",
      message: `\`${id}\` is a part of itself: ${[id, ...seen, id].join(" → ")}`,
      fix: "take out the parent that is wrong",
    });
  });
};

const placeOf = (entry: Entry): string => {
  const { line, column } = entry.at(["id"]);
  return `${entry.file}:${line}:${column}`;
};

/** Fields of curation entries that name actors. */
const ACTOR_FIELDS = new Set([
  ...["speaker", "co_speakers", "via", "source", "target", "asserted_by", "actor", "same_as"],
  ...["parent", "author_ids", "publisher_id", "syndicated_from_id"],
]);

/**
 * Actor ids of a curation file that are a slip away from a registered one. Other unknown ids may be actors that only
 * the article shows; the curate stage knows those.
 */
export const curationIssues = (curation: Curation, ids: readonly string[]): readonly Issue[] => {
  const known = new Set([...ids, ...curation.actors.map(({ actor }) => actor), "none"]);
  return (["document", "statements", "relations", "mentions"] as const).flatMap((list) =>
    curation[list].flatMap((entry, i) =>
      [...actorsNamed(entry, [list, i]), ...actorsNamed(entry.set, [list, i, "set"])]
        .filter(({ id }) => !known.has(id) && nearest(id, ids) !== null)
        .map(({ id, path }): Issue => {
          const flaw = {
            ...unknownActor(id, ids, "the register"),
            check: "curation.unknown-actor",
          };
          return { level: "error", file: curation.file, ...curation.at(path), ...flaw };
        }),
    ),
  );
};

const actorsNamed = (block: object, path: readonly PropertyKey[]) =>
  Object.entries(block).flatMap(([key, value]: [string, unknown]) => {
    if (!ACTOR_FIELDS.has(key)) return [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    return items.flatMap((id, i) =>
      typeof id === "string"
        ? [{ id, path: [...path, key, ...(Array.isArray(value) ? [i] : [])] }]
        : [],
    );
  });
