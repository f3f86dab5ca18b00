#!/usr/bin/env bash
# Reads a release with other people's software: pandas, pyarrow, polars, DuckDB, SQLite, Datasette, networkx, igraph; readr and
# jsonlite in R; its metadata with the validators of their standards. Then a made-up release that is full of what breaks readers: actors called "None", "NA" and "TRUE", for one.
# Usage: bash test/readers/run.sh [RELEASE_DIR [ARTICLES_DIR]]   (default: the newest dist/v*, seeds/articles)
# What is not installed is skipped with a word on how to install it; with CI=true it is installed, and lacking it is a failure.
set -uo pipefail
export LC_ALL=${LC_ALL:-$(locale -a 2>/dev/null | grep -ixm1 -e 'c\.utf-\?8' -e 'en_us\.utf-\?8')}

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
release=${1:-$(find "$root/dist" -maxdepth 1 -name 'v*' 2>/dev/null | sort -V | tail -n 1)}
articles=${2:-$root/seeds/articles}
python=$root/.venv/bin/python
cffconvert=$root/.venv/citation/bin/cffconvert
sample=$(mktemp -d)
trap 'rm -rf "$sample"' EXIT
failed=0

main() {
  if [ ! -f "$release/SHA256SUMS" ] || [ ! -d "$articles" ]; then
    echo "readers: no release at '${release:-dist/}' or no articles at '$articles'; build one with: npm run pipeline" >&2
    exit 2
  fi
  release=$(cd "$release" && pwd)
  articles=$(cd "$articles" && pwd)
  (cd "$root" && npx --no-install tsx test/readers/write-sample.ts "$sample") || failed=1
  with python "python3 -m venv .venv && .venv/bin/pip install -r test/readers/requirements.txt"
  with metadata "python's, then python3 -m venv .venv/citation && .venv/citation/bin/pip install -r test/readers/requirements-citation.txt"
  run_javascript
  with duckdb ".venv/bin/pip install --target .venv/duckdb -r test/readers/requirements-duckdb-sqlite.txt"
  with R "apt-get install r-base-core r-cran-readr r-cran-jsonlite"
  exit "$failed"
}

# with NAME HOW_TO_INSTALL: runs has_NAME, in CI install_NAME, then run_NAME.
with() {
  if ! "has_$1" && [ "${CI:-}" = true ]; then "install_$1" || true; fi
  if "has_$1"; then
    "run_$1"
  elif [ "${CI:-}" = true ]; then
    echo "$1: 0 passed, 1 failed: could not be installed ($2)"
    failed=1
  else
    echo "$1: skipped; to run it: $2"
  fi
}

has_python() {
  [ -x "$python" ] && "$python" - "$here/requirements.txt" 2>/dev/null <<'PYTHON'
import sys
from importlib.metadata import version
pins = [line.strip().split("==") for line in open(sys.argv[1]) if "==" in line]
sys.exit(any(version(name) != pin for name, pin in pins))
PYTHON
}

install_python() {
  python3 -m venv "$root/.venv" && "$python" -m pip install --quiet -r "$here/requirements.txt"
}

run_python() {
  each python_reads
  snippet pandas with_pandas.py "$python" -
  snippet polars with_polars.py "$python" -
  snippet DuckDB with_duckdb.sql "$python" -c 'import sys, duckdb; print(duckdb.sql(sys.stdin.read()))'
  "$python" -B "$here/cookbook.py" || failed=1
}

python_reads() {
  "$python" -B "$here/test_release.py" "$1" "$2" || failed=1
  if [ -f "$1/load.py" ]; then # from release 1.1.0 on
    "$python" -B "$here/test_tools.py" "$1" || failed=1
  fi
}

has_metadata() { [ -x "$cffconvert" ] && has_python; }

install_metadata() {
  python3 -m venv "$root/.venv/citation" && "$root/.venv/citation/bin/python" -m pip install --quiet -r "$here/requirements-citation.txt"
}

run_metadata() {
  each metadata_fits
  if "$root/.venv/bin/reuse" --root "$root" lint --lines; then
    echo "licences: 1 passed, 0 failed"
  else
    echo "licences: 0 passed, 1 failed (reuse lint)"
    failed=1
  fi
}

metadata_fits() {
  if [ -f "$1/datapackage.json" ]; then # from release 1.1.0 on
    "$python" -B "$here/test_metadata.py" "$1" "$cffconvert" || failed=1
  fi
}

# each COMMAND: on the release and its articles, then on the made-up ones.
each() {
  "$1" "$release" "$articles"
  "$1" "$sample/release" "$sample/articles"
}

# The version of DuckDB that there is a reader of SQLite for, apart from the one that reads the other formats.
duckdb=$root/.venv/duckdb

has_duckdb() {
  [ -d "$duckdb/duckdb_extension_sqlite_scanner" ] && has_python
}

install_duckdb() {
  "$python" -m pip install --quiet --target "$duckdb" -r "$here/requirements-duckdb-sqlite.txt"
}

run_duckdb() { each duckdb_reads; }

duckdb_reads() {
  [ ! -f "$1/load.py" ] || PYTHONPATH=$duckdb "$python" -B "$here/test_duckdb_sqlite.py" "$1" || failed=1
}

has_R() {
  command -v Rscript >/dev/null && Rscript -e 'library(readr); library(jsonlite)' >/dev/null 2>&1
}

install_R() {
  as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends r-base-core r-cran-readr r-cran-jsonlite >/dev/null
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

run_javascript() {
  local package=$sample/project/node_modules/attested
  mkdir -p "$package" && (cd "$root" && npm pack --silent --pack-destination "$sample" >/dev/null) &&
    tar -xzf "$sample"/attested-*.tgz -C "$package" --strip-components=1
  snippet JavaScript with_javascript.mjs in_project
}

# Where the package is installed, as a user has it.
in_project() { (cd "$sample/project" && node --input-type=module -); }

run_R() {
  each R_reads
  snippet R with_readr.R Rscript -
}

R_reads() { Rscript "$here/test_release.R" "$1" "$2" || failed=1; }

# snippet NAME FILE COMMAND…: the lines of the README, on this release.
snippet() {
  local name=$1 file=$2 output
  shift 2
  if output=$(sed "s#dist/v[0-9.]*#$release#g" "$here/snippets/$file" | "$@" 2>&1) && [ -n "$output" ]; then
    echo "$name: 1 passed, 0 failed ($file)"
  else
    printf '%s\n%s\n' "$output" "$name: 0 passed, 1 failed ($file)"
    failed=1
  fi
}

main
