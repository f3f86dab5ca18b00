import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { committedSchemas } from "../../pipeline/emit/emit.ts";
import { exampleOf, jsonSchema } from "../../schema/json-schema.ts";
import { tables } from "../../schema/schema.ts";
import { type AnyRow, type Cell, columnsOf, type Table } from "../../schema/table.ts";

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
};

const exampleRow = (table: Table): AnyRow =>
  Object.fromEntries(columnsOf(table).map(([name, column]) => [name, exampleOf(column)]));

/** Every way in which one cell of the example row can be made wrong, by what is wrong with it. */
const spoilt = (table: Table): readonly (readonly [string, AnyRow])[] =>
  columnsOf(table).flatMap(([name, { kind, nullable, pattern, minimum, references }]) => {
    const row = exampleRow(table);
    const wrong = (what: string, cell: Cell) =>
      [[`${name}: ${what}`, { ...row, [name]: cell }]] as const;
    return [
      ...(nullable ? [] : wrong("null", null)),
      ...(kind === "code" ? wrong("no code", "nonsense") : []),
      ...(kind === "text" || kind === "code" || kind === "day" ? wrong("empty", "") : []),
      ...(kind === "text" && pattern ? wrong("against the pattern", "Not So!") : []),
      ...(name.endsWith("_edtf") ? wrong("no EDTF", "2014-13") : []),
      ...(kind === "day" ? wrong("no day", "2014-02-30") : []),
      ...(kind === "day" ? wrong("no day of its year", "2015-02-29") : []),
      ...(kind === "integer" ? wrong("a fraction", 1.5) : []),
      ...(kind === "integer" ? wrong("past int32", 2 ** 31) : []),
      ...(minimum === undefined ? [] : wrong("too small", minimum - 1)),
      ...(kind === "boolean" ? wrong("a word", "true") : []),
      ...(kind === "list" ? wrong("an item with a bar", ["a|b"]) : []),
      ...(kind === "list" ? wrong("an empty item", [""]) : []),
      ...(kind === "list" && references ? wrong("an item twice", ["a", "a"]) : []),
    ];
  });

describe.each(tables.map((table) => [table.name, table] as const))(
  "the schema of %s",
  (_, table) => {
    const schema = jsonSchema(table);
    const accepts = new Ajv2020({ strict: true, formats: { date: isDay } }).compile(schema);

    it("accepts the row of examples", () => {
      expect(accepts(exampleRow(table)), JSON.stringify(accepts.errors)).toBe(true);
    });

    it("accepts no value where the contract does", () => {
      const empty = columnsOf(table)
        .filter(([, { kind, nullable }]) => nullable || kind === "list")
        .map(([name, { nullable }]) => [name, nullable ? null : []] as const);
      expect(accepts({ ...exampleRow(table), ...Object.fromEntries(empty) })).toBe(true);
    });

    it("refuses the empty object, an unknown key and a missing one", () => {
      const { [table.primaryKey]: key, ...rest } = exampleRow(table);
      expect(accepts({})).toBe(false);
      expect(accepts({ ...exampleRow(table), stranger: key })).toBe(false);
      expect(accepts(rest)).toBe(false);
    });

    it.each(spoilt(table))("refuses %s", (_, row) => expect(accepts(row)).toBe(false));
  },
);

describe("schema/json", () => {
  it.each(committedSchemas().map(({ path, bytes }) => [path, bytes] as const))(
    "%s is fresh",
    (path, bytes) => {
      const fresh = new TextDecoder().decode(bytes);
      expect(readFileSync(path, "utf8"), `${path} is stale: run \`npm run schema\``).toBe(fresh);
    },
  );
});
