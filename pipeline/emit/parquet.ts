/** Parquet with an explicit schema: lists as LIST groups, days as DATE, everything nullable only where the contract says so. */
import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import {
  booleans,
  type CellColumn,
  cellColumns,
  days,
  type Format,
  fileMetadata,
  integers,
  lists,
  numbers,
  texts,
} from "./format.ts";

export const parquet: Format = {
  extension: "parquet",
  write: (table, rows, release) => {
    const columns = cellColumns(table, rows);
    const bytes = parquetWriteBuffer({
      columnData: columns.map((column) => ({ name: column.name, data: [...valuesOf(column)] })),
      schema: [{ name: "row", num_children: columns.length }, ...columns.flatMap(elementsOf)],
      rowGroupSize: ROWS_OF_A_GROUP,
      kvMetadata: fileMetadata(table, release).map(([key, value]) => ({ key, value })),
      createdBy: `${release.name} version ${release.version}`,
    });
    return new Uint8Array(bytes);
  },
};

const ROWS_OF_A_GROUP = 100_000;

const elementsOf = ({ name, column }: CellColumn): readonly SchemaElement[] => {
  const repetition_type = column.nullable ? "OPTIONAL" : "REQUIRED";
  switch (column.kind) {
    case "text":
    case "code":
      return [{ name, repetition_type, ...STRING }];
    case "integer":
      return [{ name, repetition_type, type: "INT32" }];
    case "number":
      return [{ name, repetition_type, type: "DOUBLE" }];
    case "boolean":
      return [{ name, repetition_type, type: "BOOLEAN" }];
    case "day":
      return [{ name, repetition_type, type: "INT32", ...DATE }];
    case "list":
      return [
        { name, repetition_type, num_children: 1, ...LIST },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        { name: "element", repetition_type: "REQUIRED", ...STRING },
      ];
  }
};

const STRING = {
  type: "BYTE_ARRAY",
  converted_type: "UTF8",
  logical_type: { type: "STRING" },
} as const;
const DATE = { converted_type: "DATE", logical_type: { type: "DATE" } } as const;
const LIST = { converted_type: "LIST", logical_type: { type: "LIST" } } as const;

const valuesOf = (column: CellColumn): readonly unknown[] => {
  switch (column.column.kind) {
    case "text":
    case "code":
      return texts(column);
    case "integer":
      return integers(column);
    case "number":
      return numbers(column);
    case "boolean":
      return booleans(column);
    case "day":
      return days(column).map((day) => (day === null ? null : new Date(day * DAY)));
    case "list":
      return lists(column);
  }
};

const DAY = 86_400_000;
