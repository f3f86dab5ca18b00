"""Do the loader, the database and the network of a release do what they promise, in pandas, SQLite, Datasette, networkx and igraph?

Usage: python test_tools.py RELEASE_DIR
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import igraph
import networkx as nx
import pandas as pd
from checks import named, run
from readers import TABLES, database, dictionary, loader, python_json

RELEASE = Path(sys.argv[1])
COLUMNS = dictionary(RELEASE)
ROWS = {table: python_json(RELEASE, table, COLUMNS[table]) for table in TABLES}
NAMES = {actor["actor_id"]: actor["name"] for actor in ROWS["actors"]}
LOAD = loader(RELEASE)

# --- load.py ----------------------------------------------------------------------------------


def check_load_types():
    types = {"text": "string", "integer": "Int32", "number": "Float64", "boolean": "boolean", "code": "category", "day": "datetime64[s]", "list": "object"}
    for table, frame in LOAD.load()._asdict().items():
        assert list(frame.dtypes.astype(str)) == [types[c["type"]] for c in COLUMNS[table]], (table, frame.dtypes)


def check_load_categories_hold_all_codes_in_order():
    for table, frame in LOAD.load()._asdict().items():
        for c in (c for c in COLUMNS[table] if c["type"] == "code"):
            assert list(frame[c["column"]].cat.categories) == c["codes"].split("|"), (table, c["column"])


def check_load_gives_the_same_from_parquet():
    for ours, theirs in zip(LOAD.load(), LOAD.load(str(RELEASE), format="parquet"), strict=True):
        pd.testing.assert_frame_equal(ours, theirs)


def check_load_describes_every_column():
    for table in TABLES:
        described = LOAD.describe(table)
        assert list(described["name"]) == [c["column"] for c in COLUMNS[table]], table
        assert list(described["meaning"]) == [c["meaning"] for c in COLUMNS[table]], table
    assert LOAD.__doc__ and all(getattr(LOAD, name).__doc__ for name in ["load", "load_table", "describe", "Release", "Column"])


def check_load_refuses_what_it_does_not_know():
    lines = (RELEASE / "mentions.csv").read_bytes().splitlines(keepends=True)
    for wrong in [lines[0].replace(b"text", b"words"), lines[0] + b"x.m1,x,y,z,1,2,nickname,z,machine\n"]:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "mentions.csv").write_bytes(wrong)
            try:
                LOAD.load_table("mentions", folder)
            except ValueError:
                continue
            raise AssertionError(wrong)


# --- the database -----------------------------------------------------------------------------


def ask(query, *values):
    return database(RELEASE).execute(query, values).fetchall()


def check_database_is_whole():
    assert ask("pragma integrity_check") == [("ok",)]
    assert ask("pragma foreign_key_check") == []


def check_database_keys():
    for table in TABLES:
        keys = [name for _, name, _, _, _, place in ask(f"pragma table_info({table})") if place]
        assert keys == [COLUMNS[table][0]["column"]], (table, keys)
        linked = {(column, other) for _, _, other, column, *_ in ask(f"pragma foreign_key_list({table})")}
        single = [c for c in COLUMNS[table] if c["references"] and c["type"] != "list"]
        assert linked == {(c["column"], c["references"]) for c in single}, (table, linked)
        indexed = {ask(f"pragma index_info({name})")[0][2] for _, name, *_ in ask(f"pragma index_list({table})")}
        assert {c["column"] for c in single} <= indexed, (table, indexed)


def check_database_lists_as_rows():
    for table in TABLES:
        for c in (c for c in COLUMNS[table] if c["references"] and c["type"] == "list"):
            key = COLUMNS[table][0]["column"]
            expected = [(row[key], i + 1, item) for row in ROWS[table] for i, item in enumerate(row[c["column"]])]
            assert sorted(ask(f"select * from {table}_{c['column']}")) == sorted(expected), (table, c["column"])


def check_database_finds_every_statement_by_its_words():
    for row in ROWS["statements"]:
        words = " ".join(f'"{word}"' for word in row["text"].replace('"', " ").split() if any(map(str.isalnum, word)))
        found = ask("select s.statement_id from statements_fts f join statements s on s.rowid = f.rowid where f.text match ?", words)
        assert (row["statement_id"],) in found, (row["statement_id"], words)


def check_database_views():
    speakers = {s["statement_id"]: NAMES.get(s["speaker_id"], s["speaker_text"]) for s in ROWS["statements"]}
    assert dict(ask("select statement_id, speaker from statements_named")) == speakers
    said = [(id, s["statement_id"]) for s in ROWS["statements"] for id in [s["speaker_id"], *s["co_speaker_ids"]] if id]
    by_actor = ask("select actor_id, statement_id, coalesce(first_day, last_day, '9') from statements_by_actor")
    assert sorted(said) == sorted((actor, statement) for actor, statement, _ in by_actor)
    assert [(actor, day) for actor, _, day in by_actor] == sorted((actor, day) for actor, _, day in by_actor)
    ties = {r["relation_id"]: (NAMES[r["source_id"]], NAMES[r["target_id"]]) for r in ROWS["relations"]}
    assert {id: (source, target) for id, source, target in ask("select relation_id, source, target from edges")} == ties
    assert ask("select coalesce(sum(relations), 0) from edge_weights") == [(len(ties),)]


def check_datasette_searches():
    (path,) = RELEASE.glob("*.sqlite")
    statement = ROWS["statements"][0]
    word = max((word for word in statement["text"].split() if word.isalpha()), key=len)
    address = f"/{path.stem}/statements.json?_shape=array&_size=max&_search={word}"
    command = [sys.executable, "-m", "datasette", str(path), "--get", address]
    found = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    assert statement["statement_id"] in {row["statement_id"] for row in found}, (word, len(found))
    assert len(found) < len(ROWS["statements"]), "everything was found"


# --- the network ------------------------------------------------------------------------------

TIES = [(r["source_id"], r["target_id"]) for r in ROWS["relations"]]
ENDS = {end for tie in TIES for end in tie}
GRAPHML = str(RELEASE / "graph" / "relations.graphml")


def check_networkx_reads_graphml():
    network = nx.read_graphml(GRAPHML, force_multigraph=True)
    assert network.is_directed() and set(network) == ENDS, set(network) ^ ENDS
    assert dict(network.nodes(data="label")) == {id: NAMES[id] for id in ENDS}
    for row in ROWS["relations"]:
        assert_attributes(network.edges[row["source_id"], row["target_id"], row["relation_id"]], row)


def assert_attributes(attributes, row):
    told = {c["column"]: row[c["column"]] for c in COLUMNS["relations"] if c["column"] not in ["source_id", "target_id"]}
    differing = {name: (value, attributes.get(name)) for name, value in told.items() if attributes.get(name) != value}
    assert not differing, (row["relation_id"], differing)


def check_networkx_reads_the_lists():
    edges = pd.read_csv(RELEASE / "graph" / "edges.csv", keep_default_na=False)
    network = nx.from_pandas_edgelist(edges, edge_attr=True, edge_key="id", create_using=nx.MultiDiGraph)
    assert sorted(network.edges(keys=True)) == sorted((*tie, r["relation_id"]) for tie, r in zip(TIES, ROWS["relations"]))


def check_igraph_reads_graphml():
    network = igraph.Graph.Read_GraphML(GRAPHML)
    ids = network.vs["id"]
    assert network.is_directed() and sorted(ids) == sorted(ENDS)
    assert network.vs["label"] == [NAMES[id] for id in ids]
    read = {e["relation_id"]: (ids[e.source], ids[e.target], e["evidence"]) for e in network.es}
    assert read == {r["relation_id"]: (r["source_id"], r["target_id"], r["evidence"]) for r in ROWS["relations"]}


def check_igraph_reads_the_lists():
    frames = [pd.read_csv(RELEASE / "graph" / f"{name}.csv", keep_default_na=False) for name in ["edges", "nodes"]]
    network = igraph.Graph.DataFrame(frames[0], vertices=frames[1], use_vids=False)
    ids = network.vs["name"]
    assert network.vs["label"] == [NAMES[id] for id in ids]
    assert sorted((ids[e.source], ids[e.target]) for e in network.es) == sorted(TIES)


if __name__ == "__main__":
    run("tools", named(globals()))
