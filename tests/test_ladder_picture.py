"""The picture of the ladder has every module of the list, and fits."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

DOCS = Path(__file__).resolve().parent.parent / "docs"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def ladder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("ladder", DOCS / "ladder.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_step_is_drawn_once(ladder: ModuleType) -> None:
    """All names of the list in docs/design.md stand in the picture, with what they are, the lowest at the bottom."""
    page = ladder.PAGE.read_text(encoding="utf-8")
    steps = ladder.read_steps(page)
    drawn = ElementTree.fromstring(ladder.draw(page))  # noqa: S314 - our own
    boxes = {str(group.findtext(f"{SVG}text")): group for group in drawn.iter(f"{SVG}g")}

    def top(name: str) -> float:
        return float(str(boxes[name].find(f"{SVG}rect").attrib["y"]))  # type: ignore[union-attr]

    assert [step.name for step in steps] == list(boxes)
    assert [step.tells for step in steps] == [group.findtext(f"{SVG}title") for group in boxes.values()]
    assert top("spans") > top("tokens") > top("parser") > top("cli/") >= 0


def test_no_box_leaves_the_picture(ladder: ModuleType) -> None:
    """A rung that is full goes on in a row above."""
    steps = [ladder.Step("a_rather_long_name", "")] * 20

    rows = ladder.into_rows(steps)

    assert 1 < len(rows)
    assert 20 == sum(map(len, rows))
    assert all(
        ladder.LEFT <= at and at + ladder._width(step) <= ladder.WIDTH - ladder.EDGE for row in rows for at, step in row
    )


def test_a_rung_that_lost_its_beginning_is_told(ladder: ModuleType) -> None:
    """Where a step that begins a rung is renamed, the pages do not build."""
    with pytest.raises(ValueError, match="do not agree"):
        ladder.into_rungs([ladder.Step("_version", ""), ladder.Step("modell", "")])
