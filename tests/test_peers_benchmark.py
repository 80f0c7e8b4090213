"""The pure parts of benchmarks/peers.py: turns, answers, the baseline of marks, and what is counted."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parent.parent / "benchmarks" / "peers.py"
TEXT = "“It is safe,” Ada Moss said, “and new.” The pier is old, Ben Kerr said."
SAFE, NEW, ADA, SAID = (1, 12), (30, 38), (14, 22), (23, 27)
OLD, BEN = (40, 55), (57, 65)


@pytest.fixture
def peers(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(sys, "path", [*sys.path])  # the script adds its own folder
    spec = importlib.util.spec_from_file_location("peers", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_places_are_those_of_the_text() -> None:
    """The constants above point at what they say."""
    assert ["It is safe,", "and new.", "Ada Moss", "said", "The pier is old", "Ben Kerr"] == [
        TEXT[start:end] for start, end in (SAFE, NEW, ADA, SAID, OLD, BEN)
    ]


def test_everybody_goes_first_in_turn(peers: ModuleType) -> None:
    """Over as many turns as there are systems each is first once, and none is left out."""
    orders = [peers.turns(["a", "b", "c"], number) for number in range(3)]

    assert [["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]] == orders


def test_systems_answer_every_article_in_every_round(peers: ModuleType) -> None:
    """Seconds are summed by round, answers kept once, and the first to answer changes with article and round."""
    asked: list[tuple[str, str]] = []

    def ask(name: str, seconds: float) -> object:
        def answer(text: str) -> object:
            asked.append((name, text))
            return peers.Answer(seconds, 0, [])

        return answer

    runs = peers.take_turns({"one": ask("one", 1.0), "two": ask("two", 3.0)}, ["x", "y"], rounds=2)

    warm = [("one", "x"), ("two", "x")]
    first = [("one", "x"), ("two", "x"), ("two", "y"), ("one", "y")]
    second = [("two", "x"), ("one", "x"), ("one", "y"), ("two", "y")]
    assert [*warm, *first, *second] == asked
    assert {"one": ([2.0, 2.0], 2), "two": ([6.0, 6.0], 2)} == {
        name: (run.seconds, len(run.answers)) for name, run in runs.items()
    }
    assert (3.0, 3.0, 3.0) == peers.ratios(runs["two"], runs["one"])


def test_quotations_of_one_cue_are_joined(peers: ModuleType) -> None:
    """“A,” she said, “B.” is one attribution, whoever finds it in two."""
    row = {"content": [SAFE], "source": [ADA], "cue": [SAID]}
    other = {"content": [OLD], "source": [BEN], "cue": [(66, 70)]}

    answer = peers.read_answer({"seconds": 0.5, "raised": 1, "attributions": [row, row | {"content": [NEW]}, other]})

    assert (0.5, 1, [[SAFE, NEW], [OLD]]) == (answer.seconds, answer.raised, [each.content for each in answer.found])


@pytest.mark.parametrize(
    ("text", "content", "source"),
    [
        ("“It is safe,” Ada Moss said.", "It is safe,", "Ada Moss"),
        ("“It is safe,” said Ada Moss.", "It is safe,", "Ada Moss"),
        ('Ada Moss said: "It is safe."', "It is safe.", "Ada Moss"),
    ],
)
def test_the_baseline_reads_marks(peers: ModuleType, text: str, content: str, source: str) -> None:
    """A name and a "said" on either side of what stands in marks."""
    [found] = peers.ask_marks(text).found

    assert (content, source) == (text[slice(*found.content[0])], text[slice(*found.source[0])].strip())


def test_only_quotations_in_marks_are_counted_as_direct(peers: ModuleType) -> None:
    """Of two annotated one is direct; it is found, with somebody else as its source; what is indirect counts nowhere."""
    kind = peers.accuracy.Attribution
    gold = [kind([SAFE, NEW], [ADA], [SAID]), kind([OLD], [BEN], [])]
    found = [kind([SAFE, NEW], [BEN], [SAID]), kind([OLD], [BEN], [])]
    article = peers.accuracy.Article("pier", TEXT, gold)

    n = peers.count_direct([article], [peers.Answer(0.0, 0, found)])

    assert {"direct": (1, 1, 1), "direct+who": (0, 0, 0)} == peers.direct_figures(n)
    assert (1, 1) == (n["gold"], n["found"])


def test_the_table_tells_figures_and_times(peers: ModuleType) -> None:
    """A row each for what is found and for how long it takes."""
    gold = [peers.accuracy.Attribution([SAFE, NEW], [ADA], [SAID])]
    runs = {
        "quotekit": peers.Run([1.0, 2.0], [peers.Answer(1.0, 0, gold)]),
        "other": peers.Run([5.0, 12.0], [peers.Answer(5.0, 1, [])]),
    }

    lines = peers.table("pier", [peers.accuracy.Article("pier", TEXT, gold)], runs).splitlines()

    assert f"pier: 1 articles, {len(TEXT)} characters, 1 direct quotations annotated" == lines[0]
    assert "| quotekit | " + "1.000, 1.000, 1.000 | " * 4 + "0 |" in lines
    assert "| other | " + "0.000, 0.000, 0.000 | " * 4 + "1 |" in lines
    assert "| other | 0.1 | 5.5 (5 to 6) |" in lines


def test_what_is_not_there_is_told(
    peers: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """Without a corpus nothing is run, and the missing one is named."""
    monkeypatch.setattr(sys, "argv", ["peers.py", str(tmp_path / "none.jsonl")])

    assert 1 == peers.main()
    assert "none.jsonl: not there" in capsys.readouterr().err
