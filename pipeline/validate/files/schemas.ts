/** Every line of JSON Lines against the JSON Schema that is released beside it. */
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { jsonSchema } from "../../../schema/json-schema.ts";
import type { Table } from "../../../schema/table.ts";
import { parseDay } from "../../time/edtf.ts";

/** What a line breaks of its schema, in words. */
interface LineFlaw {
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}

/** All flaws of a table's lines. */
export const lineFlaws = (lines: readonly string[], table: Table): readonly LineFlaw[] => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addFormat("date", (day: string) => parseDay(day) !== null);
  const fits = ajv.compile(jsonSchema(table));
  return lines.flatMap((line, i) =>
    fits(JSON.parse(line))
      ? []
      : (fits.errors ?? []).map((error) => ({ line: i + 1, message: sentence(error) })),
  );
};

const sentence = ({ instancePath, message = "", params }: ErrorObject): string => {
  const detail: unknown = params.additionalProperty;
  const where = instancePath === "" ? "the row" : instancePath.slice(1);
  return `${where} ${message}${typeof detail === "string" ? ` (${detail})` : ""}`;
};
