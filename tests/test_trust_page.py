"""`docs/trust.md` lists every property that is held by generated examples."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "trust.md"
#: How many properties the parser was asked to keep, at least.
WANTED = 60

LISTED = re.compile(r"^- `(?P<file>test_\w+)`: (?P<names>[^.]+)\.$", flags=re.MULTILINE)


def properties() -> dict[str, list[str]]:
    """Return the names of the Hypothesis tests of each file, as words."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "tests").glob("test_*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and _is_given(node):
                found.setdefault(path.stem, []).append(node.name.removeprefix("test_").replace("_", " "))
    return found


def _is_given(node: ast.FunctionDef) -> bool:
    return any(ast.unparse(each).startswith("given(") for each in node.decorator_list)


def as_listed() -> str:
    """Return the list as the page has it."""
    return "\n".join(f"- `{file}`: {'; '.join(names)}." for file, names in properties().items())


def test_the_page_lists_every_property() -> None:
    """Each Hypothesis test is listed by its file and its promise; as_listed() prints what to paste."""
    page = PAGE.read_text(encoding="utf-8")
    listed = {found["file"]: found["names"].split("; ") for found in LISTED.finditer(page)}

    assert properties() == listed


def test_the_page_counts_them() -> None:
    """The number that the page names is the number of them, and no less than was asked for."""
    count = sum(map(len, properties().values()))

    assert WANTED <= count
    assert f"{count} properties" in PAGE.read_text(encoding="utf-8")
