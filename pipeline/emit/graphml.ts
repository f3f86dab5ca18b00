/** GraphML of a directed network with typed attributes: what has no value has no entry, items of a list are joined with `|`. */
import type { Column } from "../../schema/column.ts";
import type { ReleaseInfo } from "../../schema/release.ts";
import type { Cell } from "../../schema/table.ts";
import { csvCell } from "./csv.ts";
import { utf8 } from "./format.ts";

/** What nodes, or edges, tell: one field a column, one line of cells a node or edge. */
export interface Sheet {
  readonly fields: readonly Field[];
  readonly lines: readonly (readonly Cell[])[];
}

export interface Field {
  readonly name: string;
  readonly kind: Column["kind"];
}

/** Nodes have a field `id`; edges have `id`, `source` and `target`. */
export const graphml = (nodes: Sheet, edges: Sheet, release: ReleaseInfo): Uint8Array => {
  const about = `${release.title}, ${release.version}, ${release.license}`;
  return utf8(`<?xml version="1.0" encoding="UTF-8"?>
<!-- ${about.replaceAll("--", "- -")} -->
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys("node", nodes)}${keys("edge", edges)}<graph id="${escaped(release.name)}" edgedefault="directed">
${elements("node", nodes)}${elements("edge", edges)}</graph>
</graphml>
`);
};

/** Fields that stand in the element itself; `type` says what `edgedefault` does. */
const OWN = ["id", "source", "target"];
const LEFT_OUT = [...OWN, "type"];

const keys = (element: string, { fields }: Sheet): string =>
  fields
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .map(
      ({ name, kind }) =>
        `<key id="${element}.${name}" for="${element}" attr.name="${name}" attr.type="${TYPES[kind]}"/>\n`,
    )
    .join("");

const TYPES: Readonly<Record<Column["kind"], string>> = {
  text: "string",
  code: "string",
  list: "string",
  day: "string",
  integer: "int",
  number: "double",
  boolean: "boolean",
};

const elements = (element: string, { fields, lines }: Sheet): string =>
  lines
    .map((cells) => {
      const named = fields.map(({ name }, i) => [name, cells[i] ?? null] as const);
      const own = named.filter(([name]) => OWN.includes(name));
      const data = named.filter(([name, cell]) => !LEFT_OUT.includes(name) && !isBlank(cell));
      return `<${element}${own.map(attribute).join("")}>\n${data.map(([name, cell]) => datum(`${element}.${name}`, cell)).join("")}</${element}>\n`;
    })
    .join("");

const isBlank = (cell: Cell): boolean => cell === null || csvCell(cell) === "";

const attribute = ([name, cell]: readonly [string, Cell]): string =>
  ` ${name}="${escaped(csvCell(cell))}"`;

const datum = (key: string, cell: Cell): string =>
  `  <data key="${key}">${escaped(csvCell(cell))}</data>\n`;

/** A carriage return would be read as a line feed, were it not written as a reference. */
const escaped = (text: string): string =>
  text.replace(NOT_XML, "\uFFFD").replace(/[&<>"\r]/g, (c) => `&#${c.charCodeAt(0)};`);

/** What XML 1.0 cannot hold, however written: most control characters, halves of pairs, two non-characters. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
