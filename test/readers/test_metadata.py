"""Do the descriptors of a release fit their standards, and do the validators and loaders of those find the data right?

Usage: python test_metadata.py RELEASE_DIR CFFCONVERT
What a tool cannot do yet, and we leave out for its sake, is tried too: once it can, the check fails and says so.
"""

import csv
import json
import logging
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import mlcroissant
import rdflib
from checks import named, run
from csvw import TableGroup
from frictionless import validate
from readers import TABLES, dictionary, plain, python_json

RELEASE, CFFCONVERT = Path(sys.argv[1]).resolve(), str(Path(sys.argv[2]).absolute())
COLUMNS = dictionary(RELEASE)
ROWS = {table: python_json(RELEASE, table, COLUMNS[table]) for table in TABLES}
logging.disable(logging.CRITICAL)


def tool(name, *arguments, cwd=RELEASE):
    """(whether it was content, what it said)."""
    command = [name if "/" in name else Path(sys.executable).parent / name, *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    return done.returncode == 0, done.stdout + done.stderr


@contextmanager
def altered(file, change):
    """A copy of the release in which a descriptor or a CSV file is changed: change(what it holds)."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(RELEASE, Path(folder, "release")))
        path = copy / file
        held = list(csv.reader(path.open(encoding="utf-8", newline=""))) if file.endswith(".csv") else json.loads(path.read_bytes())
        change(held)
        with open(path, "w", encoding="utf-8", newline="") as out:
            csv.writer(out, lineterminator="\n").writerows(held) if file.endswith(".csv") else json.dump(held, out)
        yield copy


def setting(column, value):
    """A change of a CSV file: the column's cell of the first row."""

    def change(lines):
        lines[1][lines[0].index(column)] = value

    return change


# What is wrong with data, and must be found: file, column, cell.
WRONG = [
    ("mentions.csv", "actor_id", "nobody-at-all"),
    ("mentions.csv", "mention_type", "nickname"),
    ("mentions.csv", "start", "soon"),
    ("statements.csv", "segments", "1-2|three-4"),
    ("actors.csv", "country", "XIRNX"),
    ("actors.csv", "name", ""),
    ("documents.csv", "published_start", "2014-13-01"),
]

# --- Data Package -----------------------------------------------------------------------------


def check_frictionless_validates():
    content, said = tool("frictionless", "validate", "datapackage.json")
    assert content, said


def check_frictionless_finds_what_is_wrong():
    for file, column, value in WRONG:
        with altered(file, setting(column, value)) as copy:
            found = {kind for [kind] in validate(str(copy / "datapackage.json")).flatten(["type"])}
            assert "hash-count" in found, (file, found)
            assert found - {"hash-count", "byte-count"}, (file, column, value, found)


# --- CSV on the Web -----------------------------------------------------------------------------


def check_csvw_validates():
    content, said = tool("csvwvalidate", "csv-metadata.json")
    assert content, said


def check_csvw_reads_the_same_values():
    group = TableGroup.from_file(RELEASE / "csv-metadata.json")
    for table, read in zip(TABLES, group.read().values(), strict=True):
        assert plain(read, COLUMNS[table]) == ROWS[table], table


def check_csvw_finds_what_is_wrong():
    for file, column, value in WRONG:
        with altered(file, setting(column, value)) as copy:
            assert not tool("csvwvalidate", "csv-metadata.json", cwd=copy)[0], (file, column, value)


def check_csvw_cannot_follow_a_key_without_value_yet():
    def with_key(group):
        reference = {"resource": "actors.csv", "columnReference": "actor_id"}
        group["tables"][1]["tableSchema"]["foreignKeys"].append({"columnReference": "parent_id", "reference": reference})

    with altered("csv-metadata.json", with_key) as copy:
        assert not tool("csvwvalidate", "csv-metadata.json", cwd=copy)[0], "it can now: make every reference a foreign key"


# --- Croissant ----------------------------------------------------------------------------------


def check_croissant_validates_without_a_warning():
    content, said = tool("mlcroissant", "validate", "--jsonld", "croissant.json")
    assert content and "warning" not in said.lower(), said


def check_croissant_loads_the_same_values():
    for table, rows in croissant(RELEASE).items():
        assert rows == ROWS[table], next((a, b) for a, b in zip(rows, ROWS[table]) if a != b)


def croissant(folder):
    """table → rows, as mlcroissant loads them; raises where it cannot."""
    dataset = mlcroissant.Dataset(jsonld=str(folder / "croissant.json"))
    return {table: [loaded(row, table) for row in dataset.records(table)] for table in TABLES}


def loaded(row, table):
    text = lambda value: value.decode() if isinstance(value, bytes) else [text(v) for v in value] if isinstance(value, list) else value
    return plain([{name.split("/")[1]: text(value) for name, value in row.items()}], COLUMNS[table])[0]


def check_croissant_has_every_code():
    dataset = mlcroissant.Dataset(jsonld=str(RELEASE / "croissant.json"))
    for c in (c for table in TABLES for c in COLUMNS[table] if c["type"] == "code"):
        codes = [row[f"{c['vocabulary']}/code"] for row in dataset.records(c["vocabulary"])]
        assert codes == c["codes"].split("|"), c["column"]


def check_croissant_cannot_follow_these_references_yet():
    for field, to in [("actors/parent_id", "actors/actor_id"), ("documents/author_ids", "actors/actor_id"), ("documents/date_source", "date_source/code")]:

        def with_reference(dataset):
            fields = {f["@id"]: f for record_set in dataset["recordSet"] for f in record_set["field"]}
            fields[field]["references"] = {"field": {"@id": to}}

        with altered("croissant.json", with_reference) as copy:
            try:
                same = croissant(copy) == ROWS
            except Exception:
                same = False
            assert not same, f"it can follow {field} now: refer to {to}"


# --- schema.org, citation -----------------------------------------------------------------------


def check_schema_org_is_a_dataset_that_search_engines_take():
    described = json.loads((RELEASE / "schema-org.jsonld").read_bytes())
    assert described["@context"] == "https://schema.org/"
    graph = rdflib.Graph().parse(data=json.dumps({**described, "@context": {"@vocab": "https://schema.org/"}}), format="json-ld")
    schema = rdflib.Namespace("https://schema.org/")
    dataset = graph.value(predicate=rdflib.RDF.type, object=schema.Dataset)
    assert 50 <= len(graph.value(dataset, schema.description)) <= 5000
    for needed in ["name", "license", "creator", "version", "datePublished", "keywords", "distribution", "variableMeasured"]:
        assert graph.value(dataset, schema[needed]), needed
    files = [str(graph.value(download, schema.contentUrl)) for download in graph.objects(dataset, schema.distribution)]
    assert files and all((RELEASE / file).is_file() for file in files), files


def check_cffconvert_validates():
    content, said = tool(CFFCONVERT, "--validate", "-i", "CITATION.cff")
    assert content, said


def check_cffconvert_makes_a_citation():
    content, said = tool(CFFCONVERT, "-f", "apalike", "-i", "CITATION.cff")
    assert content and json.loads((RELEASE / "datapackage.json").read_bytes())["version"] in said, said


if __name__ == "__main__":
    run("metadata", named(globals()))
