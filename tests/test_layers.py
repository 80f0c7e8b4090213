"""Imports climb the ladder one way."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "quotekit"

LAYERS = (
    "_version",
    "errors",
    "spans",
    "serial",
    "explain",
    "view",
    "model",
    "jsonl",
    "lexicon",
    "tokens",
    "marks",
    "transcripts",
    "layout",
    "hints",
    "document",
    "nominals",
    "mentions",
    "mentions_before",
    "fixed",
    "names",
    "heads",
    "persons",
    "source_names",
    "source_kinds",
    "sources",
    "affiliations",
    "partial_names",
    "predicates",
    "cues",
    "subjects_across",
    "subjects_ahead",
    "subjects",
    "openings",
    "clauses",
    "noun_cues",
    "findings",
    "asides",
    "cuts",
    "extents",
    "contents",
    "acts",
    "constructions",
    "inner",
    "quotations",
    "headlines",
    "attribution",
    "entities",
    "pronoun_votes",
    "introductions",
    "bodies_named",
    "register",
    "pronouns",
    "descriptions",
    "speakers",
    "strength",
    "describe",
    "dates",
    "colophon",
    "medium",
    "venue",
    "ground_rules",
    "facets",
    "anonymity",
    "recipients",
    "nesting",
    "chain",
    "relayers",
    "hedging",
    "parser",
    "extras",
    "origins",
    "html",
    "files",
    "workers",
    "many",
    "tables",
    "charts",
    "arrow",
    "spacy",
    "verifying",
    "anchoring",
    "chunks",
    "export",
    "verify_command",
    "show_command",
    "cli",
    "__main__",
    "testing",
)
"""Every module, or subpackage as one, lowest first: each may import those before it."""

OUTSIDE = (
    "extras",
    "origins",
    "html",
    "files",
    "workers",
    "many",
    "tables",
    "charts",
    "arrow",
    "spacy",
    "verifying",
    "anchoring",
    "chunks",
    "export",
    "verify_command",
    "show_command",
    "cli",
    "__main__",
    "testing",
)
"""The layers that are no part of the core."""

FACADE = "__init__"
"""``quotekit/__init__.py``, which may name everything and which nobody inside imports."""

THIRD_PARTY = {"attr", "attrs", "regex", "dateutil"}
"""What quotekit may import beside the standard library."""

OPTIONAL = {
    "tables": {"pandas", "polars", "pyarrow"},
    "charts": {"altair"},
    "arrow": {"pyarrow", "pyspark"},
    "spacy": {"spacy"},
    "testing": {"hypothesis"},
}
"""What else a layer may import: for type checkers alone (`quotekit.extras` loads it), or all of it would be idle."""


LOADING = {"extras", FACADE}
"""The layers that may import a module by a name that is known only when they run: what is optional, what is public."""

LOADERS = {"importlib", "importlib.util", "pkgutil", "runpy"}
"""What imports modules by such names, which no walk over the source can follow."""


class Import(NamedTuple):
    """One imported module, and where."""

    layer: str
    """The layer that imports: a name of LAYERS, or FACADE."""
    target: str
    """What it imports, as a dotted name: ``quotekit.spans`` or ``attrs``."""
    place: str

    @property
    def inner(self) -> str | None:
        """The layer that is imported, FACADE for the package itself, None for what is not of the package."""
        top, _, rest = self.target.partition(".")
        if top != "quotekit":
            return None
        return rest.partition(".")[0] or FACADE


def _layer(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


def _is_module(dotted: str) -> bool:
    path = PACKAGE.parent.joinpath(*dotted.split("."))
    return path.is_dir() or path.with_suffix(".py").is_file()


def _imports(path: Path, source: str) -> Iterator[Import]:
    """Yield what *source* imports, lazily and for type checkers too."""
    package = ("quotekit", *path.relative_to(PACKAGE).parent.parts)
    for node in ast.walk(ast.parse(source)):
        place = f"{path.name}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(_layer(path), alias.name, place)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            origin = ".".join((*base, *((node.module,) if node.module else ())))
            # "from quotekit import serial" is of the module serial; "from quotekit import parse" is of the façade.
            for alias in node.names:
                whole = f"{origin}.{alias.name}"
                inside = origin.partition(".")[0] == "quotekit" and _is_module(whole)
                yield Import(_layer(path), whole if inside else origin, place)
        elif isinstance(node, ast.Name) and node.id == "__import__":
            yield Import(_layer(path), "importlib", place)


def _complaint(found: Import) -> str | None:
    """Say what is wrong with one import, or return None."""
    inner = found.inner
    if found.target in LOADERS and found.layer not in LOADING:
        return f"{found.place}: imports what no test can see; use an import, or quotekit.extras for what is optional"
    if inner is None:
        top = found.target.partition(".")[0]
        if top in sys.stdlib_module_names or top in THIRD_PARTY | OPTIONAL.get(found.layer, set()):
            return None
        return f"{found.place}: {found.target} is neither of the standard library nor allowed here"
    if inner == FACADE:
        return f"{found.place}: imports the façade; import the module that defines the name"
    if found.layer == FACADE:
        return None  # it loads nothing before it is asked to: tests/test_public_names.py
    if inner not in LAYERS or found.layer not in LAYERS:
        return None  # the test of the list itself tells
    if inner == found.layer or LAYERS.index(inner) < LAYERS.index(found.layer):
        return None
    return f"{found.place}: {found.layer} imports {inner}, which is above it"


MODULES = sorted(PACKAGE.rglob("*.py"))


def test_every_module_has_its_layer() -> None:
    """A new module is put into LAYERS, at the step of the ladder where it belongs."""
    present = {_layer(path) for path in MODULES} - {FACADE}

    assert set() == present - set(LAYERS)


def test_no_layer_is_named_twice_or_gone() -> None:
    """LAYERS names what exists, once."""
    present = {_layer(path) for path in MODULES} - {FACADE}

    assert [name for name in LAYERS if name in present] == list(LAYERS)
    assert len(set(LAYERS)) == len(LAYERS)


def test_the_core_stands_below_what_is_outside() -> None:
    """What is no part of the core comes last, so that nothing of the core can import it."""
    assert LAYERS[-len(OUTSIDE) :] == OUTSIDE


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_climb_one_way(path: Path) -> None:
    """A module imports only lower layers, never the façade, and nothing foreign but what the core depends on."""
    found = _imports(path, path.read_text(encoding="utf-8"))

    assert [] == [complaint for each in found if (complaint := _complaint(each))]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("from quotekit.parser import parse", "marks imports parser"),
        ("def lazy():\n    import quotekit.cli", "marks imports cli"),
        ("if TYPE_CHECKING:\n    from . import parser", "marks imports parser"),
        ("from quotekit import parse", "imports the façade"),
        ("import quotekit", "imports the façade"),
        ("import numpy.linalg", "numpy.linalg is neither"),
        ("from importlib import import_module", "no test can see"),
        ("def lazy():\n    import importlib.util", "no test can see"),
        ("parser = __import__('quotekit.parser')", "no test can see"),
    ],
)
def test_a_wrong_import_is_seen(source: str, complaint: str) -> None:
    """The walk itself sees upward, lazy, relative and foreign imports, and the façade."""
    [found] = _imports(PACKAGE / "marks.py", source)

    assert complaint in str(_complaint(found))


def test_the_documented_ladder_is_this_one() -> None:
    """`docs/design.md` draws the layers in the order of LAYERS."""
    page = (ROOT / "docs" / "design.md").read_text(encoding="utf-8")
    [drawn] = re.findall(r"^```text\n(.*?)^```", page, flags=re.DOTALL | re.MULTILINE)

    assert list(LAYERS) == [line.split()[0].rstrip("/") for line in drawn.splitlines()]
