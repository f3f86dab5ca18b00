/** The five JSON Schemas as files. */
import { jsonSchema } from "../../schema/json-schema.ts";
import type { ReleaseFile } from "../../schema/release.ts";
import { tables } from "../../schema/schema.ts";
import { utf8 } from "./format.ts";

/** One `{table}.schema.json` a table, under the given folder. */
export const schemas = (folder: string): readonly ReleaseFile[] =>
  tables.map((table) => ({
    path: `${folder}/${table.name}.schema.json`,
    bytes: utf8(`${JSON.stringify(jsonSchema(table), null, 2)}\n`),
  }));
