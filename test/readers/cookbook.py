"""Is docs/cookbook.md what its code prints on the latest release? With --write it is made so.

Its Python blocks run in order, in one namespace, from the root of the repository; what one prints stands between
<!-- printed --> and <!-- end --> after it.
"""

import contextlib
import io
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "cookbook.md"
RECIPE = re.compile(r"```python\n(?P<code>.*?)\n```\n(?P<result>\n<!-- printed -->\n.*?<!-- end -->\n)?", re.DOTALL)


def printed(code, names):
    with contextlib.redirect_stdout(io.StringIO()) as output:
        exec(code, names)
    return output.getvalue()


def renewed(page):
    names = {}

    def run(recipe):
        output = printed(recipe["code"], names)
        assert bool(output) == bool(recipe["result"]), f"prints, or should: {recipe['code']}"
        result = f"\n<!-- printed -->\n{output}<!-- end -->\n" if output else ""
        return f"```python\n{recipe['code']}\n```\n{result}"

    return RECIPE.sub(run, page)


if __name__ == "__main__":
    os.chdir(ROOT)
    old = PAGE.read_text(encoding="utf-8")
    new = renewed(old)
    if "--write" in sys.argv:
        PAGE.write_text(new, encoding="utf-8")
    elif new != old:
        sys.exit("cookbook: 0 passed, 1 failed: stale; run .venv/bin/python test/readers/cookbook.py --write")
    print(f"cookbook: 1 passed, 0 failed ({len(RECIPE.findall(old)) - 1} recipes)")
