/** The bytes of a release read back: every line fits its schema, every format holds the rows, every sum is right. */
import type { ReleaseFile } from "../../../schema/release.ts";
import { tables as contract, type Tables } from "../../../schema/schema.ts";
import { type AnyRow, columnsOf, type Table } from "../../../schema/table.ts";
import { byCodePoint } from "../../text/order.ts";
import type { Flaw } from "../check.ts";
import { checksumFlaws } from "./checksums.ts";
import { linesOf, type Reader, readers } from "./readers.ts";
import { lineFlaws } from "./schemas.ts";

interface FileFlaw extends Omit<Flaw, "record"> {
  readonly file: string;
  /** Of JSON Lines, 1-based. */
  readonly line?: number;
  readonly record?: string;
}

/** All flaws; files that cannot be read are said so and hold up nothing else. */
export const fileFlaws = async (
  files: readonly ReleaseFile[],
  tables: Tables,
): Promise<readonly FileFlaw[]> => {
  const found: FileFlaw[] = [...checksumFlaws(files)];
  for (const table of contract) {
    const rows = sorted(tables[table.name], table);
    for (const [extension, read] of Object.entries(readers)) {
      const path = `${table.name}.${extension}`;
      const file = files.find((f) => f.path === path);
      if (file === undefined) found.push({ file: path, message: "the file is missing" });
      else found.push(...(await flawsIn(file, table, rows, read)));
    }
  }
  return found;
};

const sorted = (rows: readonly AnyRow[], { primaryKey }: Table): readonly AnyRow[] =>
  rows.toSorted((a, b) => byCodePoint(String(a[primaryKey]), String(b[primaryKey])));

const flawsIn = async (
  { path, bytes }: ReleaseFile,
  table: Table,
  rows: readonly AnyRow[],
  read: Reader,
): Promise<readonly FileFlaw[]> => {
  try {
    const schema = path.endsWith(".jsonl") ? lineFlaws(linesOf(bytes), table) : [];
    const differing = differences(await read(bytes, table), rows, table);
    return [...schema, ...differing].map((flaw) => ({ file: path, ...flaw }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ file: path, message: `it cannot be read back: ${why}` }];
  }
};

/** Where the rows read differ from the rows meant: the first cell of each row. */
const differences = (
  read: readonly AnyRow[],
  meant: readonly AnyRow[],
  table: Table,
): readonly Omit<FileFlaw, "file">[] => {
  if (read.length !== meant.length)
    return [
      {
        message: "it holds another number of rows",
        expected: `${meant.length}`,
        actual: `${read.length}`,
      },
    ];
  return meant.flatMap((row, i) => {
    const other = read[i] ?? {};
    const name = columnsOf(table)
      .map(([column]) => column)
      .find((column) => JSON.stringify(row[column]) !== JSON.stringify(other[column]));
    if (name === undefined) return [];
    return [
      {
        record: String(row[table.primaryKey]),
        message: `it holds another ${name}`,
        expected: JSON.stringify(row[name]),
        actual: JSON.stringify(other[name]),
      },
    ];
  });
};
