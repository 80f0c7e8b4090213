"""The package is what its papers say: version, metadata, README, commands."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

import quotekit
from oldest import oldest

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
PAGES = [README, *sorted((ROOT / "docs").glob("*.md"))]
README_LINES = 60

FENCE = re.compile(r"^```(?P<language>\w*)\n(?P<body>.*?)^```", flags=re.DOTALL | re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)(?P<path>[^)#]+)")


def _blocks(page: Path, language: str) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return [found["body"] for found in FENCE.finditer(text) if found["language"] == language]


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    """The ``[project]`` table of pyproject.toml."""
    return dict(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"])


@pytest.fixture(scope="module")
def installed() -> metadata.Distribution:
    """The installed distribution; a tree that is only on the path has none."""
    try:
        return metadata.distribution("quotekit-news")
    except metadata.PackageNotFoundError:
        pytest.skip("quotekit-news is not installed here")


# The version


def test_the_version_stands_in_one_place(project: dict[str, Any]) -> None:
    """Only `_version.py` holds the number; everything else asks it."""
    candidates = [
        *(ROOT / "src").rglob("*.py"),
        *(ROOT / "docs").glob("*.*"),
        *(ROOT / name for name in ("pyproject.toml", "README.md", "CITATION.cff", "CONTRIBUTING.md", ".ci/run")),
    ]
    holding = [path for path in candidates if f'"{quotekit.__version__}"' in path.read_text(encoding="utf-8")]

    assert ["version"] == project["dynamic"]
    assert [ROOT / "src" / "quotekit" / "_version.py"] == holding


def test_what_is_missed_can_be_installed(project: dict[str, Any]) -> None:
    """Whatever is loaded when it is asked for names an extra that there is, and the extra brings the package."""
    extras = project["optional-dependencies"]
    found = {
        (call.args[0].value, call.args[1].value)
        for path in (ROOT / "src").rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "extras.load"
        if isinstance(call.args[0], ast.Constant) and isinstance(call.args[1], ast.Constant)
    }
    brought_along = {"numpy": "pandas"}
    for module, extra in sorted(found):
        package = module.partition(".")[0]
        names = [re.split(r"[\[<>= ]", each)[0] for each in extras[extra]]
        assert brought_along.get(package, package) in names

    assert {"pandas", "polars", "arrow", "html", "spacy", "spark"} <= {extra for _, extra in found}


def test_the_changelog_knows_the_version() -> None:
    """The newest entry of the changelog is the version of the package, released or to be."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = changelog.split("\n## ")[1]

    assert quotekit.__version__ in newest


def test_the_installed_version_is_that_of_the_package(installed: metadata.Distribution) -> None:
    """What pip shows is what `quotekit.__version__` says."""
    assert quotekit.__version__ == installed.version


# The metadata


def test_the_metadata_says_what_is_needed(installed: metadata.Distribution, project: dict[str, Any]) -> None:
    """Name, licence, Python and exactly the three dependencies are in the installed metadata."""
    needed = [line for line in installed.requires or [] if "extra ==" not in line]

    assert "quotekit-news" == installed.metadata["Name"] == project["name"]
    assert "MIT" == installed.metadata["License-Expression"]
    assert ">=3.11" == installed.metadata["Requires-Python"]
    assert ["attrs", "python-dateutil", "regex"] == sorted(re.split(r"[<>=!~ ;]", line)[0] for line in needed)


def test_the_oldest_versions_are_those_of_the_metadata(project: dict[str, Any]) -> None:
    """What CI takes for the oldest versions are the lower bounds of the project, each exactly; there are no upper ones."""
    assert project["dependencies"] == [each.replace("==", ">=") for each in oldest()]
    assert all(re.fullmatch(r"[\w-]+==[\d.]+", each) for each in oldest())


def test_the_command_is_installed(installed: metadata.Distribution) -> None:
    """The distribution brings one command, and it is the one that the tests call."""
    assert [("quotekit", "quotekit.cli:main")] == [
        (script.name, script.value) for script in installed.entry_points if script.group == "console_scripts"
    ]


def test_the_package_says_that_it_is_typed() -> None:
    """The marker of PEP 561 lies in the package."""
    assert (Path(quotekit.__file__).parent / "py.typed").is_file()


# The README and the pages


def test_the_readme_shows_an_example() -> None:
    """The README parses a sentence and prints quotations, and tests/test_examples.py runs it."""
    [example] = _blocks(README, "python")

    assert "quotekit.parse(" in example


def test_the_readme_fits_a_screen() -> None:
    """The README stays short; what is longer has a page of its own."""
    assert len(README.read_text(encoding="utf-8").splitlines()) < README_LINES


def test_the_two_commands_are_those_of_ci() -> None:
    """The README's two commands stand in `.ci/run` word for word, so that CI runs what it promises."""
    [block] = _blocks(README, "sh")
    commands = block.splitlines()
    script = [line.strip() for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()]

    assert 2 == len(commands)
    assert commands == [line for line in script if line in commands]


def test_the_main_command_reads_an_article_that_is_there() -> None:
    """The article of the README's first command exists, and quotations are found in it."""
    main_job, _ = _blocks(README, "sh")[0].splitlines()
    article = main_job.split()[-1]
    done = subprocess.run(
        [sys.executable, "-m", "quotekit", "--format", "text", article],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONUTF8": "1"},
        check=True,
    )

    assert re.match(rf"{re.escape(article)}: [1-9]\d* quotes\n", done.stdout)


def test_ci_can_be_run() -> None:
    """`.ci/run` is a script of bash that stops at the first failure."""
    script = ROOT / ".ci" / "run"
    lines = script.read_text(encoding="utf-8").splitlines()

    assert "#!/usr/bin/env bash" == lines[0]
    assert "set -euo pipefail" in lines
    assert script.stat().st_mode & 0o111


@pytest.mark.parametrize("page", [*PAGES, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"], ids=lambda path: path.name)
def test_links_lead_somewhere(page: Path) -> None:
    """Every link of a page to a file of the repository finds it."""
    linked = [found["path"] for found in LINK.finditer(page.read_text(encoding="utf-8"))]

    made_with_the_pages = "generated/"  # by docs/generate.py, which Sphinx holds to its links

    assert [] == [
        path for path in linked if not (page.parent / path).exists() and not path.startswith(made_with_the_pages)
    ]
