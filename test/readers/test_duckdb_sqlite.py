"""Does DuckDB read the database of a release: its tables, their types, its views?

Usage: python test_duckdb_sqlite.py RELEASE_DIR
"""

import datetime
import sys
from importlib.resources import files
from pathlib import Path

import duckdb
from checks import named, run
from readers import TABLES, dictionary, from_sqlite, plain_value, python_json

RELEASE = Path(sys.argv[1])
COLUMNS = dictionary(RELEASE)
(EXTENSION,) = Path(str(files("duckdb_extension_sqlite_scanner"))).rglob("*.duckdb_extension")
(DATABASE,) = RELEASE.glob("*.sqlite")

duckdb.load_extension(str(EXTENSION))
duckdb.sql(f"attach '{DATABASE}' as release (type sqlite, read_only)")
duckdb.sql("use release")


def check_same_rows():
    for table in TABLES:
        found = duckdb.sql(f"select * from {table}").fetchall()
        read = [{c["column"]: from_sqlite(plain_value(cell), c["type"]) for c, cell in zip(COLUMNS[table], row, strict=True)} for row in found]
        assert read == python_json(RELEASE, table, COLUMNS[table]), table


def check_days_are_dates():
    days = duckdb.sql("select date_start from statements where date_start is not null").fetchall()
    assert days and all(isinstance(day, datetime.date) for (day,) in days)


def check_views():
    for view, table in {"statements_named": "statements", "edges": "relations"}.items():
        count = len(python_json(RELEASE, table, COLUMNS[table]))
        assert duckdb.sql(f"select count(*) from {view}").fetchall() == [(count,)], view
    for view in ["statements_by_actor", "edge_weights"]:
        assert duckdb.sql(f"select * from {view}").fetchall(), view


if __name__ == "__main__":
    run("duckdb", named(globals()))
