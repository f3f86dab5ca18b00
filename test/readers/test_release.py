"""Does a release hold what it promises, read with other people's software?

Usage: python test_release.py RELEASE_DIR ARTICLES_DIR
"""

import csv
import hashlib
import sys
from collections import Counter
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.ipc as ipc
import pyarrow.parquet as pq
from checks import named, run
from edtf_bounds import bounds
from readers import TABLES, dictionary, python_json, readers

RELEASE, ARTICLES = Path(sys.argv[1]), Path(sys.argv[2])
COLUMNS = dictionary(RELEASE)
ROWS = {table: python_json(RELEASE, table, COLUMNS[table]) for table in TABLES}
KEYS = {table: COLUMNS[table][0]["column"] for table in TABLES}
EXTENSIONS = ["csv", "jsonl", "arrow", "parquet"]


def article(document):
    with open(ARTICLES / document["source_file"], encoding="utf-8", newline="") as file:
        return file.read()


TEXTS = {d["document_id"]: article(d) for d in ROWS["documents"]}


def check_checksums():
    lines = (RELEASE / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    sums = {path: digest for digest, path in (line.split("  ", 1) for line in lines)}
    files = {p.relative_to(RELEASE).as_posix(): p for p in RELEASE.rglob("*") if p.is_file()}
    assert sorted(sums) == list(sums), "not sorted"
    assert set(sums) == set(files) - {"SHA256SUMS"}, set(sums) ^ set(files)
    for path, digest in sums.items():
        assert hashlib.sha256(files[path].read_bytes()).hexdigest() == digest, path


def check_articles_are_those_of_the_release():
    for d in ROWS["documents"]:
        digest = hashlib.sha256((ARTICLES / d["source_file"]).read_bytes()).hexdigest()
        assert digest == d["source_sha256"], d["source_file"]


def check_csv_bytes():
    for table in TABLES:
        data = (RELEASE / f"{table}.csv").read_bytes()
        assert not data.startswith(b"\xef\xbb\xbf") and b"\0" not in data and data.endswith(b"\n"), table
        with open(RELEASE / f"{table}.csv", encoding="utf-8", newline="") as file:
            widths = {len(line) for line in csv.reader(file, strict=True)}
        assert widths == {len(COLUMNS[table])}, (table, widths)


def check_counts():
    for table in TABLES:
        frames = [
            pd.read_csv(RELEASE / f"{table}.csv", keep_default_na=False),
            pd.read_json(RELEASE / f"{table}.jsonl", lines=True, dtype=False),
            pd.read_feather(RELEASE / f"{table}.arrow"),
            pd.read_parquet(RELEASE / f"{table}.parquet"),
        ]
        assert {len(frame) for frame in frames} == {len(ROWS[table])}, table


def check_same_values(reader):
    for table in TABLES:
        read = reader(RELEASE, table, COLUMNS[table])
        assert len(read) == len(ROWS[table]), f"{table}: {len(read)} rows, not {len(ROWS[table])}"
        for expected, actual in zip(ROWS[table], read):
            differing = {name: (value, actual[name]) for name, value in expected.items() if not same(value, actual[name])}
            assert not differing, f"{table} {expected[KEYS[table]]}: {differing}"


def same(a, b):
    return a == b and isinstance(a, bool) == isinstance(b, bool)


def check_arrow_types():
    types = {
        "text": pa.string(), "integer": pa.int32(), "number": pa.float64(), "boolean": pa.bool_(),
        "code": pa.dictionary(pa.int8(), pa.string()), "day": pa.date32(),
    }  # fmt: skip
    for table in TABLES:
        schema = ipc.open_file(RELEASE / f"{table}.arrow").schema
        assert schema.names == [c["column"] for c in COLUMNS[table]], table
        for c in COLUMNS[table]:
            field = schema.field(c["column"])
            expected = field.type.value_type == pa.string() if c["type"] == "list" else field.type == types[c["type"]]
            assert expected, (table, c["column"], field.type)
            assert field.nullable == (c["nullable"] == "true"), (table, c["column"], "nullable")
            assert field.metadata[b"description"].decode() == c["meaning"], (table, c["column"])
        assert {b"dataset", b"dataset_version", b"schema_version"} <= set(schema.metadata), table


def check_parquet_types():
    types = {"integer": pa.int32(), "number": pa.float64(), "boolean": pa.bool_(), "day": pa.date32()}
    for table in TABLES:
        schema = pq.read_schema(RELEASE / f"{table}.parquet")
        for c in COLUMNS[table]:
            field = schema.field(c["column"])
            expected = pa.types.is_list(field.type) if c["type"] == "list" else field.type == types.get(c["type"], pa.string())
            assert expected, (table, c["column"], field.type)
            assert field.nullable == (c["nullable"] == "true"), (table, c["column"], "nullable")
        assert schema.metadata[b"table"].decode() == table


def check_arrow_is_one_uncompressed_batch():
    for table in TABLES:
        assert ipc.open_file(RELEASE / f"{table}.arrow").num_record_batches == 1, table


def check_categories():
    for table in TABLES:
        frame = pd.read_feather(RELEASE / f"{table}.arrow")
        for c in COLUMNS[table]:
            if c["type"] == "code":
                assert list(frame[c["column"]].cat.categories) == c["codes"].split("|"), (table, c["column"])


def check_pandas_dtypes():
    expected = {"integer": "Int32", "number": "Float64", "boolean": "boolean"}
    for table in TABLES:
        frame = pd.read_feather(RELEASE / f"{table}.arrow", dtype_backend="numpy_nullable")
        for c in COLUMNS[table]:
            if c["type"] in expected:
                assert str(frame[c["column"]].dtype) == expected[c["type"]], (table, c["column"], frame[c["column"]].dtype)


def check_no_value():
    for table in TABLES:
        for row in ROWS[table]:
            for c in COLUMNS[table]:
                value = row[c["column"]]
                where = (table, row[KEYS[table]], c["column"])
                assert value is not None or c["nullable"] == "true", where
                assert value != "", where
                if c["type"] == "list":
                    assert all(isinstance(item, str) and item and "|" not in item for item in value), where


def check_codes():
    for table in TABLES:
        for c in COLUMNS[table]:
            codes = {*c["codes"].split("|"), None} if c["type"] == "code" else None
            assert codes is None or {row[c["column"]] for row in ROWS[table]} <= codes, (table, c["column"])


def check_keys_unique_and_sorted():
    for table in TABLES:
        keys = [row[KEYS[table]] for row in ROWS[table]]
        assert keys == sorted(set(keys)), table


def check_references():
    for table in TABLES:
        for c in COLUMNS[table]:
            if c["references"]:
                known = {row[KEYS[c["references"]]] for row in ROWS[c["references"]]}
                named = (row[c["column"]] for row in ROWS[table])
                used = {id for value in named for id in (value if isinstance(value, list) else [value])} - {None}
                assert used <= known, (table, c["column"], sorted(used - known)[:5])


def check_quotations():
    for row in ROWS["mentions"]:
        assert cut(row) == row["text"], (row["mention_id"], cut(row), row["text"])
    for row in ROWS["relations"]:
        assert cut(row) == row["evidence"], (row["relation_id"], cut(row), row["evidence"])
    for row in ROWS["statements"]:
        spans = [tuple(map(int, segment.split("-"))) for segment in row["segments"]]
        text = TEXTS[row["document_id"]]
        content = " … ".join(text[start:end] for start, end in spans)
        assert content == row["text"], (row["statement_id"], content, row["text"])
        assert (row["start"], row["end"]) == (spans[0][0], spans[-1][1]), row["statement_id"]
        assert all(a[1] <= b[0] for a, b in zip(spans, spans[1:])), row["statement_id"]


def cut(row):
    return TEXTS[row["document_id"]][row["start"] : row["end"]]


def check_spans_lie_in_the_article():
    for d in ROWS["documents"]:
        assert 0 <= d["body_start"] <= d["body_end"] <= len(TEXTS[d["document_id"]]), d["document_id"]
    for table in ["statements", "relations", "mentions"]:
        for row in ROWS[table]:
            assert 0 <= row["start"] < row["end"] <= len(TEXTS[row["document_id"]]), (table, row[KEYS[table]])


def check_dates():
    for table in TABLES:
        names = [c["column"][:-5] for c in COLUMNS[table] if c["column"].endswith("_edtf")]
        for row, name in ((row, name) for row in ROWS[table] for name in names):
            edtf, start, end = (row[f"{name}_{part}"] for part in ["edtf", "start", "end"])
            expected = bounds(edtf) if edtf else (None, None)
            assert (start, end) == expected, (table, row[KEYS[table]], edtf, start, end)
            assert not (start and end) or start <= end, (table, row[KEYS[table]], edtf)


def check_counts_in_rows():
    statements = Counter(s["document_id"] for s in ROWS["statements"])
    relations = Counter(r["document_id"] for r in ROWS["relations"])
    for d in ROWS["documents"]:
        counted = (statements[d["document_id"]], relations[d["document_id"]])
        assert (d["statement_count"], d["relation_count"]) == counted, (d["document_id"], counted)
    mentions = Counter(m["actor_id"] for m in ROWS["mentions"])
    speakers = Counter(id for s in ROWS["statements"] for id in {s["speaker_id"], *s["co_speaker_ids"]})
    for a in ROWS["actors"]:
        counted = (mentions[a["actor_id"]], speakers[a["actor_id"]])
        assert (a["mention_count"], a["statement_count"]) == counted, (a["actor_id"], counted)


if __name__ == "__main__":
    compared = [(f"same values: {reader.__name__}", lambda reader=reader: check_same_values(reader)) for reader in readers(RELEASE)]
    run("python", named(globals(), leave_out=["check_same_values"]) + compared)
