"""The readers and the measures of benchmarks/accuracy.py, on corpora of a sentence or two."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "benchmarks" / "accuracy.py"
TEXT = "Ada Moss said the pier was safe. “It is not,” Ben Kerr said."
PIER, SAYS_NO = (14, 31), (34, 43)


@pytest.fixture(scope="module")
def accuracy() -> ModuleType:
    spec = importlib.util.spec_from_file_location("accuracy", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["accuracy"] = module
    spec.loader.exec_module(module)
    return module


def test_polnear_is_read_from_standoff(accuracy: ModuleType, tmp_path: Path) -> None:
    """Spans that an event or relations tie together are one attribution; the first annotator is read."""
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "pier.txt").write_text(TEXT, encoding="utf-8")
    notes = (
        "T1\tSource 0 8\tAda Moss",
        "T2\tCue 9 13\tsaid",
        f"T3\tContent {PIER[0]} {PIER[1]}\tthe pier was safe",
        "E1\tCue:T2 Source:T1 Content:T3",
        f"T4\tContent {SAYS_NO[0]} {SAYS_NO[1]}\tIt is not",
        "T5\tSource 46 54\tBen Kerr",
        "R1\tAttribution Arg1:T4 Arg2:T5",
    )
    (tmp_path / "attributions" / "pier_a.ann").write_text("\n".join(notes), encoding="utf-8")
    (tmp_path / "attributions" / "pier_b.ann").write_text("T1\tContent 0 3\tAda\n", encoding="utf-8")

    [article] = accuracy.read(tmp_path)

    assert TEXT == article.text
    assert [([PIER], [(0, 8)]), ([SAYS_NO], [(46, 54)])] == [
        (each.content, each.source) for each in sorted(article.attributions)
    ]


def test_gum_is_read_from_its_trees(accuracy: ModuleType, tmp_path: Path) -> None:
    """What an attribution satellite hangs on is its content, with all that hangs on that."""
    (tmp_path / "pier.rs4").write_text(
        '<rst><body><segment id="1" parent="2" relname="attribution-positive">Ada Moss said</segment>'
        '<segment id="2" parent="4" relname="span">the pier was safe</segment>'
        '<segment id="3" parent="2" relname="causal-cause">because it was new.</segment>'
        '<group id="4" type="span"/></body></rst>',
        encoding="utf-8",
    )

    [article] = accuracy.read(tmp_path)

    assert "Ada Moss said the pier was safe because it was new." == article.text
    assert [([(14, 31), (32, 51)], [(0, 13)])] == [(each.content, each.source) for each in article.attributions]


def test_what_is_found_with_its_source_counts(accuracy: ModuleType) -> None:
    """Both attributions are found, one of them annotated with somebody else."""
    gold = [
        accuracy.Attribution([PIER], [(0, 8)], [(9, 13)]),
        accuracy.Attribution([SAYS_NO], [(0, 8)], [(55, 59)]),
    ]
    n, rules = accuracy.count([accuracy.Article("pier", TEXT, gold)])

    assert {"speech": (1, 1, 1), "speech+who": (0.5, 0.5, 0.5), "quoted": (0, 0, 0)}.items() <= accuracy.figures(
        n
    ).items()
    assert (1, 0) == (rules["trailing", "hit"], rules["trailing", "right"])


def test_a_corpus_that_is_not_there_is_told(accuracy: ModuleType, tmp_path: Path) -> None:
    """A folder that holds neither corpus ends with what was looked for."""
    with pytest.raises(SystemExit, match="neither PolNeAR"):
        accuracy.read(tmp_path)
