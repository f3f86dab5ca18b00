/**
 * The network of the relations: its actors and ties, for tools of network analysis. An edge is a row of relations, so that
 * two actors may have many; a node is an actor at one end of a tie at least. Names of columns are those that Gephi, igraph
 * and networkx look for.
 */
import type { ReleaseFile, ReleaseInfo } from "../../schema/release.ts";
import type { Tables } from "../../schema/schema.ts";
import { type AnyRow, type Cell, columnsOf, type Table } from "../../schema/table.ts";
import { actors } from "../../schema/tables/actors.ts";
import { relations } from "../../schema/tables/relations.ts";
import { csvBytes, csvCell } from "./csv.ts";
import { inOrder } from "./format.ts";
import { type Field, graphml, type Sheet } from "./graphml.ts";

/** Where a field's cells come from. */
interface Source extends Field {
  readonly cellOf: (row: AnyRow) => Cell;
}

/** graph/nodes.csv, graph/edges.csv and graph/relations.graphml. */
export const graph = (rows: Tables, release: ReleaseInfo): readonly ReleaseFile[] => {
  const ends = new Set(rows.relations.flatMap((tie) => [tie.source_id, tie.target_id]));
  const named = rows.actors.filter(({ actor_id }) => ends.has(actor_id));
  const nodes = sheet(NODE, actors, named);
  const edges = sheet(EDGE, relations, rows.relations);
  return [
    { path: "graph/nodes.csv", bytes: sheetCsv(nodes) },
    { path: "graph/edges.csv", bytes: sheetCsv(edges) },
    { path: "graph/relations.graphml", bytes: graphml(nodes, edges, release) },
  ];
};

const column = (name: string, of: string): Source => ({
  name,
  kind: "text",
  cellOf: (row) => row[of] ?? null,
});

/**
 * The fields that tools know by name; the table's other columns follow under their own. So does a relation's id: of the
 * edges' `id` igraph for Python reads another.
 */
const NODE: readonly Source[] = [column("id", "actor_id"), column("label", "name")];

const EDGE: readonly Source[] = [
  column("source", "source_id"),
  column("target", "target_id"),
  column("id", "relation_id"),
  // Gephi's word for the kind of edge, not of tie.
  { name: "type", kind: "text", cellOf: () => "Directed" },
  { name: "label", kind: "text", cellOf: (row) => row.role ?? row.relation_type ?? null },
];

const TAKEN = ["actor_id", "name", "source_id", "target_id"];

const sheet = (first: readonly Source[], table: Table, rows: readonly AnyRow[]): Sheet => {
  const others = columnsOf(table)
    .filter(([name]) => !TAKEN.includes(name))
    .map(([name, { kind }]): Source => ({ ...column(name, name), kind }));
  const fields = [...first, ...others];
  return {
    fields,
    lines: inOrder(table, rows).map((row) => fields.map(({ cellOf }) => cellOf(row))),
  };
};

const sheetCsv = ({ fields, lines }: Sheet): Uint8Array =>
  csvBytes([fields.map(({ name }) => name), ...lines.map((cells) => cells.map(csvCell))]);
