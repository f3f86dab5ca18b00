/** load.py: every table as a typed pandas DataFrame in one call. Columns, types and codes come from the definition of the tables. */
import type { ReleaseFile, ReleaseInfo } from "../../schema/release.ts";
import { tables } from "../../schema/schema.ts";
import { columnsOf, type Table } from "../../schema/table.ts";
import { codesOf } from "../../schema/vocabulary.ts";
import { utf8 } from "./format.ts";

/** The file; it reads the CSV files beside it, or the Parquet files, with pandas alone. */
export const loadPython = (release: ReleaseInfo): ReleaseFile => ({
  path: "load.py",
  bytes: utf8([head(release), columns(), fields(), LOADING].join("\n\n")),
});

const head = ({ title, version, released, license }: ReleaseInfo): string =>
  `"""${inDocstring(title)}

Release ${version} of ${released}, ${license}. All tables as pandas DataFrames, every column with its type:

    from load import load, describe
    release = load()          # of the folder of this file; or load("v${version}"), or load("https://…/v${version}")
    release.statements["speech_act"].cat.categories
    describe("statements")    # what each column means

Only an empty cell is no value: actors may be called "None" or "NA". Types: text is "string", whole numbers are "Int32",
numbers "Float64", truth values "boolean", codes a category with all codes in their order, days datetime64, lists lists of
str. Needs pandas 2 or later, for Parquet also pyarrow. Generated from the definition of the tables: do not edit.
"""

from pathlib import Path
from typing import NamedTuple

import pandas as pd


class Column(NamedTuple):
    """A column: its name, type and meaning; of a column of codes, all codes in their order."""

    name: str
    type: str
    meaning: str
    codes: tuple = ()
`;

const inDocstring = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');

const columns = (): string =>
  `COLUMNS = {\n${tables.map((table) => `    "${table.name}": [\n${lines(table)}    ],\n`).join("")}}\n`;

/** JSON's strings are Python's too. */
const lines = (table: Table): string =>
  columnsOf(table)
    .map(([name, { kind, meaning, vocabulary }]) => {
      const codes = vocabulary
        ? codesOf(vocabulary).map((code) => `${JSON.stringify(code)}, `)
        : [];
      const more = vocabulary ? `, (${codes.join("").trimEnd()})` : "";
      return `        Column("${name}", "${kind}", ${JSON.stringify(meaning)}${more}),\n`;
    })
    .join("");

const fields = (): string => `class Release(NamedTuple):
    """The tables, each a DataFrame."""

${tables.map(({ name, meaning }) => `    ${name}: pd.DataFrame  # ${meaning}\n`).join("")}`;

const LOADING = `def load(folder=None, format="csv"):
    """All tables of a release, as a named tuple of DataFrames.

    folder: a path or an address; without one, the folder of this file. format: "csv", or "parquet" (needs pyarrow).
    """
    return Release(*(load_table(name, folder, format) for name in Release._fields))


def load_table(name, folder=None, format="csv"):
    """One table of a release as a DataFrame: "statements", for one. Raises ValueError where the file has other columns or codes."""
    path = f"{Path(__file__).resolve().parent if folder is None else folder}/{name}.{format}"
    cells = _READERS[format](path)
    if list(cells.columns) != [column.name for column in COLUMNS[name]]:
        raise ValueError(f"{path} has other columns than this load.py knows: is it of another release?")
    return pd.DataFrame({column.name: _TYPES[column.type](cells[column.name], column) for column in COLUMNS[name]})


def describe(name):
    """The columns of a table as a DataFrame: name, type, meaning, codes."""
    return pd.DataFrame(COLUMNS[name])


def _booleans(cells, column):
    return pd.Series([{"true": True, "false": False}.get(cell, cell) for cell in cells], dtype="boolean")


def _codes(cells, column):
    unknown = set(cells.dropna()) - set(column.codes)
    if unknown:
        raise ValueError(f"{column.name} holds codes that this load.py does not know: {sorted(unknown)}")
    return cells.astype(object).astype(pd.CategoricalDtype(pd.Index(column.codes, dtype=object)))


def _days(cells, column):  # by way of NumPy: seconds reach beyond the years that nanoseconds can hold
    days = ["NaT" if pd.isna(day) else str(day)[:10] for day in cells]
    return pd.Series(days, dtype=object).to_numpy().astype("datetime64[s]")


def _lists(cells, column):
    items = [cell.split("|") if isinstance(cell, str) else [] if cell is pd.NA else list(cell) for cell in cells]
    return pd.Series(items, dtype=object)


_TYPES = {
    "text": lambda cells, column: cells.astype("string"),
    "integer": lambda cells, column: cells.astype("Int32"),
    "number": lambda cells, column: cells.astype("Float64"),
    "boolean": _booleans,
    "code": _codes,
    "day": _days,
    "list": _lists,
}

_READERS = {
    "csv": lambda path: pd.read_csv(path, dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8"),
    "parquet": lambda path: pd.read_parquet(path, engine="pyarrow", dtype_backend="numpy_nullable"),
}
`;
