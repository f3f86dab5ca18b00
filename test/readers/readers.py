"""Ways to read a table of a release, each as a list of rows (dicts of plain Python values).

Types come from the release's own data-dictionary.csv, as a user would take them.
"""

import csv
import datetime
import importlib.util
import json
import math
import sqlite3

import duckdb
import pandas as pd
import polars as pl
import pyarrow.ipc as ipc
import pyarrow.parquet as pq

TABLES = ["documents", "actors", "statements", "relations", "mentions"]


def dictionary(release):
    """table → list of column descriptions, in order."""
    with open(release / "data-dictionary.csv", encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    return {t: [line for line in lines if line["table"] == t] for t in TABLES}


# --- the standard library -------------------------------------------------------------------


def python_csv(release, table, columns):
    with open(release / f"{table}.csv", encoding="utf-8", newline="") as file:
        lines = list(csv.reader(file, strict=True))
    assert lines[0] == [c["column"] for c in columns], f"header of {table}.csv"
    return [{c["column"]: from_cell(cell, c["type"]) for c, cell in zip(columns, line, strict=True)} for line in lines[1:]]


def from_cell(cell, kind):
    if kind == "list":
        return cell.split("|") if cell else []
    if cell == "" or cell is None:
        return None
    if kind == "boolean":
        return {"true": True, "false": False}[cell]
    return {"integer": int, "number": float}.get(kind, str)(cell)


def python_json(release, table, columns):
    with open(release / f"{table}.jsonl", encoding="utf-8", newline="\n") as file:
        rows = [json.loads(line) for line in file]
    for row in rows:
        assert list(row) == [c["column"] for c in columns], f"keys of {table}.jsonl"
    return rows


# --- pyarrow ----------------------------------------------------------------------------------


def pyarrow_arrow(release, table, columns):
    read = ipc.open_file(release / f"{table}.arrow").read_all()
    read.validate(full=True)
    return plain(read.to_pylist(), columns)


def pyarrow_parquet(release, table, columns):
    read = pq.read_table(release / f"{table}.parquet")
    read.validate(full=True)
    return plain(read.to_pylist(), columns)


# --- pandas -----------------------------------------------------------------------------------

PANDAS = {"integer": "Int32", "number": "Float64", "boolean": "boolean"}


def pandas_csv(release, table, columns):
    dtypes = {c["column"]: PANDAS.get(c["type"], "str") for c in columns}
    frame = pd.read_csv(release / f"{table}.csv", dtype=dtypes, keep_default_na=False, na_values=[""], float_precision="round_trip")
    return cells(from_pandas(frame), columns)


def pandas_json(release, table, columns):
    frame = pd.read_json(release / f"{table}.jsonl", lines=True, dtype=False, precise_float=True)
    return plain(from_pandas(frame), columns)


def pandas_arrow(release, table, columns):
    return plain(from_pandas(pd.read_feather(release / f"{table}.arrow")), columns)


def pandas_parquet(release, table, columns):
    return plain(from_pandas(pd.read_parquet(release / f"{table}.parquet", dtype_backend="numpy_nullable")), columns)


def from_pandas(frame):
    return frame.astype(object).to_dict("records")


# --- polars -----------------------------------------------------------------------------------

POLARS = {"integer": pl.Int32, "number": pl.Float64, "boolean": pl.Boolean, "day": pl.Date}


def polars_csv(release, table, columns):
    schema = {c["column"]: POLARS.get(c["type"], pl.String) for c in columns}
    return cells(pl.read_csv(release / f"{table}.csv", schema=schema).to_dicts(), columns)


def polars_json(release, table, columns):
    types = {"list": pl.List(pl.String), "day": pl.String}
    schema = {c["column"]: types.get(c["type"], POLARS.get(c["type"], pl.String)) for c in columns}
    return plain(pl.read_ndjson(release / f"{table}.jsonl", schema=schema).to_dicts(), columns)


def polars_arrow(release, table, columns):
    return plain(pl.read_ipc(release / f"{table}.arrow").to_dicts(), columns)


def polars_parquet(release, table, columns):
    return plain(pl.read_parquet(release / f"{table}.parquet").to_dicts(), columns)


# --- DuckDB -----------------------------------------------------------------------------------

DUCKDB = {"integer": "INTEGER", "number": "DOUBLE", "boolean": "BOOLEAN", "day": "DATE"}


def duckdb_csv(release, table, columns):
    types = {c["column"]: DUCKDB.get(c["type"], "VARCHAR") for c in columns}
    options = f"header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', columns = {types}"
    return cells(query(f"read_csv('{release / table}.csv', {options})"), columns)


def duckdb_json(release, table, columns):
    types = {c["column"]: "VARCHAR[]" if c["type"] == "list" else DUCKDB.get(c["type"], "VARCHAR") for c in columns}
    return plain(query(f"read_json('{release / table}.jsonl', format = 'newline_delimited', columns = {types})"), columns)


def duckdb_parquet(release, table, columns):
    return plain(query(f"read_parquet('{release / table}.parquet')"), columns)


def query(source):
    return duckdb.sql(f"select * from {source}").fetch_arrow_table().to_pylist()


# --- what the release brings with it ----------------------------------------------------------


def loader(release):
    """The module that the release's load.py is."""
    spec = importlib.util.spec_from_file_location("load", release / "load.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def load_csv(release, table, columns):
    return plain(from_pandas(getattr(loader(release).load(), table)), columns)


def load_parquet(release, table, columns):
    return plain(from_pandas(loader(release).load_table(table, release, format="parquet")), columns)


def database(release):
    """The release's database, opened for reading alone."""
    (path,) = release.glob("*.sqlite")
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)


def sqlite(release, table, columns):
    found = database(release).execute(f"select * from {table}")
    names = [name for name, *_ in found.description]
    rows = [dict(zip(names, row)) for row in found]
    return [{c["column"]: from_sqlite(row[c["column"]], c["type"]) for c in columns} for row in rows]


def from_sqlite(value, kind):
    if value is None:
        return None
    return {"list": json.loads, "boolean": lambda flag: {0: False, 1: True}[flag]}.get(kind, lambda same: same)(value)


# --- to plain values --------------------------------------------------------------------------


def plain(rows, columns):
    return [{c["column"]: plain_value(row[c["column"]]) for c in columns} for row in rows]


def plain_value(value):
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()[:10]
    if isinstance(value, (str, bool, int, float)):
        return value
    return value.item() if getattr(value, "ndim", 1) == 0 else list(value)


def cells(rows, columns):
    """Rows of a CSV reader, whose lists are still cells."""
    lists = {c["column"] for c in columns if c["type"] == "list"}
    split = lambda name, value: from_cell(value, "list") if name in lists else value
    return [{name: split(name, value) for name, value in row.items()} for row in plain(rows, columns)]


READERS = [
    python_csv, python_json,
    pyarrow_arrow, pyarrow_parquet,
    pandas_csv, pandas_json, pandas_arrow, pandas_parquet,
    polars_csv, polars_json, polars_arrow, polars_parquet,
    duckdb_csv, duckdb_json, duckdb_parquet,
]  # fmt: skip


def readers(release):
    """All ways to read this release: from 1.1.0 on it brings a loader and a database of its own."""
    return READERS + ([load_csv, load_parquet, sqlite] if (release / "load.py").exists() else [])
