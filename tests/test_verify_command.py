"""The command ``quotekit verify``: what it prints and with which exit status."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from quotekit import cli, serial, verify

if TYPE_CHECKING:
    from pathlib import Path

SPEECH = "Thank you.\nWe will never abolish taxes\non the rich.\n"


@pytest.fixture
def speech(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a file in the working directory that holds the speech."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "speech.txt").write_bytes(SPEECH.encode())
    return "speech.txt"


@pytest.mark.parametrize(
    ("quotation", "status", "printed"),
    [
        ("We will never abolish taxes", 0, "speech.txt:2:1: exact\n"),
        (
            "taxes on the rich",
            0,
            "speech.txt:2:23: whitespace\n  whitespace ' ' for '\\n'\n",
        ),
        (
            "We will … abolish taxes",
            0,
            (
                "speech.txt:2:1: edited, the meaning may be another\n"
                "speech.txt:2:15: goes on\n"
                "  ellipsis   leaves out “never” (negation)\n"
            ),
        ),
        (
            "Thank you. We will raise taxes",
            1,
            (
                "speech.txt:1:1: altered, 0.79, the meaning may be another\n"
                "  whitespace '. ' for '.\\n'\n"
                "  changed    “raise” for “never abolish” (negation)\n"
            ),
        ),
        ("There is nothing of the sort", 1, "speech.txt: absent, 0.00\n"),
    ],
)
def test_the_verdict_is_printed(
    speech: str, capsys: pytest.CaptureFixture[str], quotation: str, status: int, printed: str
) -> None:
    """A line for each place that an editor can open, one for each difference, and a status that a script can use."""
    assert (status, printed) == (cli.main(["verify", quotation, speech]), capsys.readouterr().out)


def test_json_holds_all_of_it(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``--format json`` prints the verification as an object on a line."""
    cli.main(["verify", "--format", "json", "We will raise taxes", speech])

    assert serial.to_plain(verify("We will raise taxes", SPEECH)) == json.loads(capsys.readouterr().out)


def test_the_quotation_may_come_by_standard_input(
    speech: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``-`` stands for standard input, once."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("“never abolish”\n".encode())))

    assert 0 == cli.main(["verify", "-", speech])
    assert "speech.txt:2:9: exact\n" == capsys.readouterr().out
    assert 2 == cli.main(["verify", "-", "-"])
    assert "only one of QUOTE and SOURCE" in capsys.readouterr().err


def test_what_cannot_be_read_is_told(speech: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file is a line on standard error and status 2, which no verdict has."""
    assert 2 == cli.main(["verify", "anything", f"no-{speech}"])
    assert "quotekit: no-speech.txt: No such file or directory\n" == capsys.readouterr().err


def test_long_differences_are_cut(speech: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """What an ellipsis leaves out may be pages; the beginning and the end of it are enough."""
    (tmp_path / speech).write_text(f"We began. {'Much was said of it. ' * 50}We ended well.", encoding="utf-8")
    cli.main(["verify", "We began … We ended well", speech])

    assert all(len(line) < 120 for line in capsys.readouterr().out.splitlines())


def test_the_command_has_its_own_help(capsys: pytest.CaptureFixture[str]) -> None:
    """``quotekit verify --help`` tells of the two arguments, and ``quotekit --help`` of the command."""
    assert 0 == cli.main(["verify", "--help"])
    assert "usage: quotekit verify" in capsys.readouterr().out
    assert 0 == cli.main(["--help"])
    assert "quotekit verify QUOTE SOURCE" in capsys.readouterr().out
    assert 2 == cli.main(["verify", "only one"])
