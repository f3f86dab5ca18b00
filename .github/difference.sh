#!/usr/bin/env bash
# What a pull request does to the data, in Markdown on standard output. Arguments: a checkout of the base, and the folder
# into which the data were built. In the environment: how the steps VALIDATE, TESTS and REGENERATE ended.
set -u
before="$1/dist/v$(sed -n 's/^version: *//p' "$1/seeds/release.yaml")"
after=$2

echo "## What this changes in the data"
echo
echo "| check | outcome |"
echo "| --- | --- |"
echo "| articles, register, lexicons and decisions are sound | ${VALIDATE:-skipped} |"
echo "| tests | ${TESTS:-skipped} |"
echo "| the data can be built | ${REGENERATE:-skipped} |"
echo
if [ "${VALIDATE:-}" != success ]; then
  echo "What \`npm run validate\` says, to be mended first:"
  echo
  echo '````text'
  npm run --silent validate 2>&1 | grep -v '^npm ' | head -c 20000
  echo
  echo '````'
elif [ -d "$after" ]; then
  npm run --silent diff -- "$before" "$after" --format markdown
else
  echo "The data could not be built; the log of this run says why."
fi
