/**
 * A decision to paste for each row that nobody has decided. In: the article's rows. Out: entries that the curate stage
 * takes: each is tried on the rows before it is offered, so that nobody is sent off with one that fails.
 */
import type { RelationRow } from "../../schema/tables/relations.ts";
import type { StatementRow } from "../../schema/tables/statements.ts";
import { curate } from "../curate/curate.ts";
import { curationIssues } from "../seeds/cross.ts";
import type { Curation, RelationEntry, StatementEntry } from "../seeds/curation.ts";
import { cueOf, segmentsOf } from "../text/statement-spans.ts";
import { type Quote, quoterOf } from "./quotes.ts";
import type { Subject } from "./subject.ts";

/** A decision without the blanks: who decided, when and why. */
type Unsigned<E> = Omit<E, "set" | "because" | "by" | "on">;
export type StatementStub = Unsigned<StatementEntry>;
export type RelationStub = Unsigned<RelationEntry>;

/** Stubs by the row's id; a row that no quotation singles out has none. */
export interface Stubs {
  readonly statements: ReadonlyMap<string, StatementStub>;
  readonly relations: ReadonlyMap<string, RelationStub>;
}

/** Whether no person has decided on the row yet. */
export const isOpen = ({ review_status }: { readonly review_status: string }): boolean =>
  review_status === "machine";

export const stubsOf = (subject: Subject): Stubs => {
  const quotes = quoterOf(subject.parsed.text);
  const known = new Set(subject.register.map(({ id }) => id));
  const statements = subject.rows.statements.filter(isOpen).map((row) => ({
    id: row.statement_id,
    stubs: placesOf(row).flatMap(quotes).map(confirm),
  }));
  const relations = subject.rows.relations.filter(isOpen).map((row) => ({
    id: row.relation_id,
    stubs: quotes(row).flatMap((quote) =>
      tiesOf(row, known).map((tie): RelationStub => ({ ...confirm(quote), ...tie })),
    ),
  }));
  return {
    statements: firstTaken(statements, (list) => attempt(subject, { statements: signed(list) })),
    relations: firstTaken(relations, (list) => attempt(subject, { relations: signed(list) })),
  };
};

const confirm = (quote: Quote): StatementStub => ({ decide: "confirm", ...quote });

/** Filled in for a trial. */
const signed = <S>(stubs: readonly S[]) =>
  stubs.map((stub) => ({ ...stub, set: {}, because: "-", by: "-", on: "-" }));

/** The cue is the best to quote; the content does where there is none. */
const placesOf = (row: StatementRow) => [cueOf(row) ?? [], ...segmentsOf(row).slice(0, 1)].flat();

/**
 * All three, so that the decision still finds its tie when the rules find another one in the same words. Then without the
 * ids that only this article shows: the reader takes one that is a slip away from a registered id for that slip.
 */
const tiesOf = (row: RelationRow, known: ReadonlySet<string>): readonly Partial<RelationStub>[] => {
  const { source_id: source, relation_type: type, target_id: target } = row;
  const [from, to] = [known.has(source), known.has(target)];
  const safe = { ...(from ? { source } : {}), type, ...(to ? { target } : {}) };
  return from && to ? [safe] : [{ source, type, target }, safe];
};

interface Open<S> {
  readonly id: string;
  /** The best first. */
  readonly stubs: readonly S[];
}

interface Attempt {
  /** Places in the list of the stubs that were complained of. */
  readonly refused: ReadonlySet<number>;
  /** Ids of the rows that are confirmed now. */
  readonly confirmed: ReadonlySet<string>;
}

/** For each row the first of its stubs that is taken. All rows are tried at once: a trial of each alone takes long. */
const firstTaken = <S>(
  rows: readonly Open<S>[],
  trial: (stubs: readonly S[]) => Attempt,
): ReadonlyMap<string, S> => {
  const taken = new Map<string, S>();
  for (let n = 0; ; n++) {
    const tried = rows.flatMap(({ id, stubs: { [n]: stub } }) =>
      taken.has(id) || stub === undefined ? [] : { id, stub },
    );
    if (tried.length === 0) return taken;
    const { refused, confirmed } = trial(tried.map(({ stub }) => stub));
    for (const [i, { id, stub }] of tried.entries())
      if (!refused.has(i) && confirmed.has(id)) taken.set(id, stub);
  }
};

const attempt = (
  { parsed, rows, register }: Subject,
  lists: Partial<Pick<Curation, "statements" | "relations">>,
): Attempt => {
  // The line of a complaint is the stub's place in its list.
  const at = ([, i]: readonly PropertyKey[]) => ({ line: Number(i), column: 1 });
  const curation: Curation = { ...NOTHING, ...lists, file: "", at };
  const after = curate(rows, curation, { ...parsed, register });
  const registered = register.map(({ id }) => id);
  const issues = [...curationIssues(curation, registered), ...after.issues];
  const ids = [
    ...after.rows.statements.filter(isConfirmed).map((row) => row.statement_id),
    ...after.rows.relations.filter(isConfirmed).map((row) => row.relation_id),
  ];
  return { refused: new Set(issues.flatMap(({ line }) => line ?? [])), confirmed: new Set(ids) };
};

const NOTHING = { document: [], statements: [], relations: [], mentions: [], actors: [] };

const isConfirmed = ({ review_status }: { readonly review_status: string }): boolean =>
  review_status === "confirmed";
