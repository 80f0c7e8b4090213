"""What `import quotekit` offers, and what it costs."""

from __future__ import annotations

import ast
import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import quotekit

FACADE = Path(quotekit.__file__)
MOST_MILLISECONDS = 25
"""What the import may take after its dependencies."""


def _for_type_checkers() -> dict[str, str]:
    """Return the names that the façade shows to type checkers, each with the module that it comes from."""
    tree = ast.parse(FACADE.read_text(encoding="utf-8"))
    [block] = [each for each in tree.body if isinstance(each, ast.If) and isinstance(each.test, ast.Name)]
    return {
        alias.name: node.module or "" for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names
    }


def _run(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)


@pytest.mark.parametrize("name", sorted(set(quotekit.__all__) - {"__version__"}))
def test_every_public_name_is_there(name: str) -> None:
    """A name of `__all__` can be had from the package, and is the one that its home defines."""
    home = _for_type_checkers()[name]
    wanted = importlib.import_module(f"quotekit.{name}" if home == "quotekit" else home)

    assert name in dir(quotekit)
    assert getattr(quotekit, name) is (wanted if home == "quotekit" else getattr(wanted, name))


def test_type_checkers_see_the_same_names() -> None:
    """What is loaded by name and what a type checker is shown are the same names from the same modules."""
    modules = dict.fromkeys(quotekit._MODULES, "quotekit")
    names = {name: f"quotekit.{home}" for name, home in quotekit._HOMES.items()}

    assert {**modules, **names} == _for_type_checkers()
    assert sorted({*modules, *names, "__version__"}) == sorted(quotekit.__all__)


@pytest.mark.parametrize("name", ["Article", "ENGLISH", "Span", "lexicon", "model", "parse", "verb"])
def test_every_public_name_may_come_first(name: str) -> None:
    """A name needs no other to be used before it: each is the first in a process of its own."""
    assert "" == _run(f"import quotekit; quotekit.{name}").stderr


def test_a_star_import_brings_them_all() -> None:
    """``from quotekit import *`` defines the names of `__all__`."""
    names: dict[str, object] = {}
    exec("from quotekit import *", names)  # noqa: S102

    assert set(quotekit.__all__) <= set(names)


def test_a_name_that_is_none_is_told() -> None:
    """A misspelt name is an `AttributeError`, as of any module."""
    with pytest.raises(AttributeError, match=r"module 'quotekit' has no attribute 'prase'"):
        quotekit.prase  # type: ignore[attr-defined]  # noqa: B018


def test_the_import_loads_no_tables_and_nothing_foreign() -> None:
    """`import quotekit` reads no lexicon and no package that is optional."""
    loaded = _run("import sys, quotekit; print(*sys.modules, sep='\\n')").stdout.split()

    assert {"quotekit", "quotekit._version"} == {name for name in loaded if name.partition(".")[0] == "quotekit"}
    assert set() == {"attr", "regex", "dateutil", "pandas", "polars", "pyarrow", "tqdm"} & set(loaded)


def test_the_import_is_cheap(tmp_path: Path) -> None:
    """`import quotekit` takes at most 25 ms, written as an installed package is; the best of five is what it takes."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    env["PYTHONPYCACHEPREFIX"] = str(tmp_path)
    command = [sys.executable, "-X", "importtime", "-c", "import attrs, regex, dateutil; import quotekit"]
    taken = []
    for _ in range(5):
        report = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, env=env).stderr
        [line] = [line for line in report.splitlines() if line.endswith("| quotekit")]
        taken.append(int(line.split("|")[1]) / 1000)

    assert min(taken) <= MOST_MILLISECONDS


@pytest.mark.parametrize("name", sorted(quotekit._MODULES))
def test_a_module_is_loaded_when_it_is_asked_for(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that is no attribute of the package yet can be had from it without an import of its own."""
    monkeypatch.delattr(quotekit, name, raising=False)

    assert importlib.import_module(f"quotekit.{name}") is quotekit.__getattr__(name)
