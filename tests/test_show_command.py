"""``quotekit show``: the article in a terminal, with colours and without."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from quotekit import cli
from quotekit.model import Article
from quotekit.show_command import has_colours
from quotekit.view.terminal import COLOURS, lines
from seedarticles import parsed_seeds

if TYPE_CHECKING:
    from collections.abc import Iterator

TALKS = Path(__file__).resolve().parent.parent / "seeds" / "articles" / "salt-talks.txt"
TEXT = "“We will\tappeal,” Ann Wu said, “and we may win.”\r\n\r\nTwo aides denied it.\n"
SGR = re.compile(r"\x1b\[[0-9;]+m")


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no wish for colours and no width of whoever runs the tests come in."""
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "60")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_bytes(TEXT.encode())
    return path


def _lines(text: str, width: int = 60, *, coloured: bool = False) -> list[str]:
    return list(lines(quotekit.parse(text, doc_id="x").to_sheet(), width, coloured=coloured))


def _painted(shown: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what stands in a style, with its numbers."""
    for found in re.finditer(r"\x1b\[([0-9;]+)m(.*?)\x1b\[0m", "\n".join(shown), flags=re.DOTALL):
        yield found[2], found[1]


def test_without_colours_quotes_stand_in_brackets() -> None:
    """Brackets and numbers tell what is quoted, and the list below who says it, how, how strong and why."""
    shown = _lines(TEXT)

    assert [
        "x: 2 quotes, 2 speakers",
        "",
        "“[1: We will appeal],” Ann Wu said, “[1: and we may win.]”",
        "",
        "Two aides denied [2: it].",
        "",
        "1 Ann Wu, asserts, direct, 7 of 7, NAMED_PERSON",
    ] == shown[:7]
    assert ["   “Ann Wu” is a named person: NAMED_PERSON. Hedged by", "   “may”."] == shown[7:9]


def test_colours_tell_speakers_and_kinds() -> None:
    """Each speaker has a colour and a shape, direct speech is bold and underlined; source, cue and hedge have styles."""
    shown = _lines(TEXT, coloured=True)
    painted = dict(_painted(shown[3:]))

    assert f"{COLOURS[0]};1;4" == painted["We will appeal"]
    assert (COLOURS[0], COLOURS[1]) == (painted["●1"], painted["■2"])
    assert COLOURS[1] == painted["it"]
    assert ("1", "3") == (painted["Ann Wu"], painted["said"])
    assert f"{COLOURS[0]};1;4;7" == painted["may"]
    assert "direct  mixed  indirect  source  cue  hedge" == SGR.sub("", shown[1]).rstrip()


def test_inner_and_outer_quotes_have_brackets_each() -> None:
    """What one quote says within another is told apart."""
    assert "[1: Ann Wu had warned that [2: the boat was old]]" in "\n".join(
        _lines("Two aides said Ann Wu had warned that the boat was old.", 80)
    )


def test_a_bracket_stays_with_its_word() -> None:
    """No line ends with the number of a quote that begins on the next, not even where two begin at once."""
    text = "Two aides said Ann Wu had warned that the boat was old, according to the Harbour Times.\n" * 3
    for width in range(40, 80):
        assert [] == [line for line in _lines(text, width) if re.search(r"\[[0-9]+:$", line)]


def test_lines_of_prose_are_not_too_long(
    article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a very wide terminal the text takes a hundred columns, as many as can be read with ease."""
    monkeypatch.setenv("COLUMNS", "200")
    article.write_text("It rained and rained. " * 30, encoding="utf-8")
    cli.main(["show", str(article)])
    shown = capsys.readouterr().out.splitlines()[1:]

    assert 90 < max(map(len, shown)) <= 100


@pytest.mark.parametrize("coloured", [False, True])
@pytest.mark.parametrize("width", [40, 80, 200])
def test_lines_keep_to_the_width(width: int, coloured: bool) -> None:
    """No line is wider than the terminal; what is written is the text, every character of it that is no space."""
    for _, article in parsed_seeds()[:25]:
        shown = [SGR.sub("", line) for line in lines(article.to_sheet(), width, coloured=coloured)]

        assert width >= max(map(len, shown))
        if not coloured:
            bare = re.compile(r"\[\d+:|[\s\[\]]")
            assert bare.sub("", article.text) in bare.sub("", " ".join(shown))


@given(st.text(st.sampled_from("ab 你\u0301\t\n\x1b\ud800\u202e"), max_size=60), st.integers(40, 50))
def test_a_terminal_is_never_steered_and_never_too_narrow(text: str, width: int) -> None:
    """Whatever the text holds, the only escape sequences are colours, and each line can be written."""
    for coloured in (False, True):
        for line in lines(Article(text, doc_id="x").to_sheet(), width, coloured=coloured):
            assert not re.search("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u202e]", SGR.sub("", line))
            assert sum(2 if char == "你" else char != "\u0301" for char in SGR.sub("", line)) <= width


def test_a_word_without_end_is_cut() -> None:
    """A word wider than the terminal is written over several lines, in no more than linear time."""
    shown = _lines("x" * 100_000, 50)

    assert "x" * 100_000 == "".join(shown[2:])
    assert 50 == max(map(len, shown))


@pytest.mark.parametrize(
    ("wish", "environ", "is_terminal", "wanted"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {}, True, False),
    ],
)
def test_who_wants_colours_gets_them(wish: str, environ: dict[str, str], is_terminal: bool, wanted: bool) -> None:
    """The option wins, then NO_COLOR, then FORCE_COLOR, then what the output is."""
    assert wanted == has_colours(wish, environ, is_terminal=is_terminal)


def test_the_command_shows_files(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Away from a terminal there are no colours; articles are parted by a line; the day can be told."""
    status = cli.main(["show", "--published", "2024-05-30", str(article), str(TALKS)])
    out, err = capsys.readouterr()

    assert (0, "") == (status, err)
    assert "\x1b" not in out
    assert re.search(r"\n\n.*salt-talks\.txt: \d+ quotes", out)


def test_a_terminal_gets_colours(
    article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In a terminal there are colours, unless NO_COLOR is set."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    cli.main(["show", str(article)])
    coloured = capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    cli.main(["show", str(article)])

    assert "\x1b[" in coloured
    assert "\x1b" not in capsys.readouterr().out


def test_what_cannot_be_read_is_named(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is not there costs a line and the exit status; the rest is shown."""
    status = cli.main(["show", "no such file", str(article)])
    out, err = capsys.readouterr()

    assert (1, True) == (status, "Ann Wu" in out)
    assert err.startswith("quotekit: no such file: ")
    assert 2 == cli.main(["show", "--published", "yesterday", str(article)])
    assert "'yesterday' is not a date of the form YYYY-MM-DD" in capsys.readouterr().err


def test_its_help_fits_a_screen(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``quotekit show --help`` fits a terminal of 80 by 24."""
    monkeypatch.setenv("COLUMNS", "80")
    status = cli.main(["show", "--help"])
    shown = capsys.readouterr().out.splitlines()

    assert 0 == status
    assert len(shown) <= 24
    assert max(map(len, shown)) <= 80


def test_a_closed_pipe_is_quiet(article: Path) -> None:
    """``quotekit show FILE | head -1`` ends without complaint."""
    command = [sys.executable, "-m", "quotekit", "show", article, TALKS]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as shown:
        assert shown.stdout is not None
        shown.stdout.close()
        assert shown.stderr is not None
        complaint = shown.stderr.read()

    assert (b"", cli.BROKEN_PIPE) == (complaint, shown.returncode)
