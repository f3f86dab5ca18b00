/**
 * Arrow IPC file, uncompressed, one record batch. Buffers are laid out here from checked cells:
 * the library's builders coerce in silence (null → "null", 2³¹ → −2³¹, a date's string → 1970).
 */
import {
  Bool,
  type Data,
  DateDay,
  Dictionary,
  Field,
  Float64,
  Int8,
  Int32,
  List,
  makeData,
  makeVector,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
} from "apache-arrow";
import type { Column } from "../../schema/column.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { bitmap, joinedText, offsets, validity } from "./arrow-buffers.ts";
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

export const arrow: Format = {
  extension: "arrow",
  write: (table, rows, release) => {
    const columns = cellColumns(table, rows);
    const children = columns.map(dataOf);
    const fields = columns.map((column, i) => fieldOf(column, children[i]));
    const schema = new Schema(fields, new Map(fileMetadata(table, release)));
    const data = makeData({
      type: new Struct(fields),
      length: rows.length,
      nullCount: 0,
      children,
    });
    return tableToIPC(new Table(schema, new RecordBatch(schema, data)), "file");
  },
};

const fieldOf = ({ name, column }: CellColumn, data: Data | undefined): Field => {
  if (!data) throw new Error(`no data for column ${name}`);
  const about = [["description", column.meaning] as const, ...unitOf(column)];
  return new Field(name, data.type, column.nullable, new Map(about));
};

const unitOf = ({ unit }: Column) => (unit === undefined ? [] : [["unit", unit] as const]);

/** The place of the column in its table is the id of its dictionary: ids must differ within a file. */
const dataOf = (column: CellColumn, place: number): Data => {
  switch (column.column.kind) {
    case "text":
      return textData(texts(column));
    case "integer":
      return makeData({ type: new Int32(), ...fixed(integers(column), Int32Array) });
    case "number":
      return makeData({ type: new Float64(), ...fixed(numbers(column), Float64Array) });
    case "day":
      return makeData({ type: new DateDay(), ...fixed(days(column), Int32Array) });
    case "boolean":
      return booleanData(booleans(column));
    case "code":
      return codeData(texts(column), column.column, place);
    case "list":
      return listData(lists(column));
  }
};

const fixed = <Buffer>(
  cells: readonly (number | null)[],
  buffer: { from(values: readonly number[]): Buffer },
) => ({ ...validity(cells), data: buffer.from(cells.map((cell) => cell ?? 0)) });

const textData = (cells: readonly (string | null)[]): Data<Utf8> =>
  makeData({ type: new Utf8(), ...validity(cells), ...joinedText(cells) });

const booleanData = (cells: readonly (boolean | null)[]): Data =>
  makeData({
    type: new Bool(),
    ...validity(cells),
    data: bitmap(cells.map((cell) => cell === true)),
  });

/** The dictionary is the whole vocabulary, in declared order, whichever codes the rows use. */
const codeData = (cells: readonly (string | null)[], { vocabulary }: Column, id: number): Data => {
  if (!vocabulary) throw new Error("a column of codes without a vocabulary");
  const codes: readonly string[] = codesOf(vocabulary);
  const places = new Map(codes.map((code, i) => [code, i]));
  const placeOf = (code: string): number => {
    const place = places.get(code);
    if (place === undefined || place > 127)
      throw new RangeError(`${code} has no place in ${vocabulary.name}`);
    return place;
  };
  return makeData({
    type: new Dictionary(new Utf8(), new Int8(), id),
    ...fixed(
      cells.map((code) => (code === null ? null : placeOf(code))),
      Int8Array,
    ),
    dictionary: makeVector(textData(codes)),
  });
};

const listData = (cells: readonly (readonly string[] | null)[]): Data =>
  makeData({
    type: new List(new Field("item", new Utf8(), false)),
    ...validity(cells),
    valueOffsets: offsets(cells.map((items) => items?.length ?? 0)),
    child: textData(cells.flatMap((items) => items ?? [])),
  });
