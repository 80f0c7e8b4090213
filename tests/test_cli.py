"""The command: what it prints, where, and with which exit status."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quotekit
from quotekit import cli
from quotekit.model import Article, Diagnostic, Quote, QuoteKind, Speaker, SpeakerKind, Strength
from quotekit.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
TALKS = ROOT / "seeds" / "articles" / "salt-talks.txt"
TEXT = "“We will appeal,” Ann Wu said.\r\n"
COMMAND = [sys.executable, "-m", "quotekit"]

PATIENCE = 30.0
"""Seconds after which a command that should have answered is given up."""

CURSOR_HOME = "\r"


@pytest.fixture(autouse=True)
def _columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Return what makes ``stdin``, ``stdout`` or ``stderr`` say that it is a terminal."""

    def pretend(name: str) -> None:
        monkeypatch.setattr(getattr(sys, name), "isatty", lambda: True)

    return pretend


def _feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def _records(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.split("\n") if line]


# JSON Lines


def test_a_pipe_gets_one_line_of_json_per_article(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Away from a terminal each article is one line: its dictionary and its path."""
    status = cli.main([str(article), str(TALKS)])
    out, err = capsys.readouterr()
    talks = TALKS.read_bytes().decode()

    assert (0, "") == (status, err)
    assert [
        {"path": str(article), **quotekit.parse(TEXT).to_dict()},
        {"path": str(TALKS), **quotekit.parse(talks).to_dict()},
    ] == _records(out)


def test_a_line_of_json_reads_back(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`Article.from_dict` reads what the command wrote, with the line ends of the file and its offsets."""
    cli.main([str(article), "--published", "2024-05-30"])
    [record] = _records(capsys.readouterr().out)
    read = Article.from_dict(record)

    assert TEXT == read.text
    assert "2024-05-30" == record["published"]
    assert ["We will appeal"] == [span.of(read.text) for span in read.quotes[0].content]


def test_any_process_writes_the_same_bytes() -> None:
    """Hash order, locale and time zone leave the output as it is."""
    articles = sorted(TALKS.parent.glob("*.txt"))
    outputs = {
        subprocess.run(
            [*COMMAND, *articles],
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone},
        ).stdout
        for seed, locale, zone in (("0", "C", "UTC"), ("1", "C.UTF-8", "Pacific/Kiritimati"), ("42", "tr_TR", "UTC"))
    }

    assert 1 == len(outputs)


def test_json_lines_can_be_asked_for_in_a_terminal(
    article: Path, terminal: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """``--format jsonl`` wins over the terminal."""
    terminal("stdout")
    cli.main([str(article), "--format", "jsonl"])

    assert [str(article)] == [record["path"] for record in _records(capsys.readouterr().out)]


def test_json_is_utf_8_and_not_escaped(article: Path) -> None:
    """The bytes are UTF-8 in every locale, with line feeds only, and quotation marks can be read in them."""
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run([*COMMAND, article], capture_output=True, check=True, env=env)

    assert "“We will appeal,”".encode() in done.stdout
    assert b"\r" not in done.stdout


@given(st.text(st.characters(), max_size=20))
def test_any_text_is_one_line_of_utf_8(text: str) -> None:
    """Whatever the text and the path hold, lone surrogates too, the record is one line that UTF-8 can hold."""
    line = cli.json_line(text, Article(text))

    assert "\n" not in line
    assert line.encode("utf-8").decode("utf-8") == line
    assert json.loads(json.dumps(text)) == json.loads(line)["text"] == json.loads(line)["path"]


# The list


def test_a_terminal_gets_a_list(
    article: Path, terminal: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """In a terminal each quote is listed with speaker, strength, cue and polarity, kind, and its words."""
    terminal("stdout")
    cli.main([str(article)])

    assert [
        f"{article}: 1 quote",
        " 1  Ann Wu | NAMED_PERSON | said + | direct",
        "    We will appeal",
    ] == capsys.readouterr().out.splitlines()


def test_articles_in_a_list_are_parted_by_a_line(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A blank line parts two articles; none stands before the first or after the last."""
    cli.main(["--format", "text", "no such file", str(article), str(article)])
    out = capsys.readouterr().out
    one = f"{article}: 1 quote\n 1  Ann Wu | NAMED_PERSON | said + | direct\n    We will appeal\n"

    assert one + "\n" + one == out


@pytest.mark.parametrize("columns", [40, 60, 100])
def test_the_list_keeps_to_the_terminal(
    columns: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No line is wider than the terminal, and every word of the content is there."""
    monkeypatch.setenv("COLUMNS", str(columns))
    cli.main(["--format", "text", os.path.relpath(TALKS)])
    out = capsys.readouterr().out
    quotes = quotekit.parse(TALKS.read_bytes().decode()).quotes

    assert columns >= max(map(len, out.splitlines()[1:]))
    assert [] == [quote.text for quote in quotes if " ".join(quote.text.split()) not in " ".join(out.split())]


def test_a_list_tells_what_is_missing_nested_or_doubtful() -> None:
    """No speaker, no cue, the outer quote and the diagnostics are all said."""
    text = "one\n“two"
    quotes = (
        Quote("two", QuoteKind.INDIRECT, (Span(5, 8),)),
        Quote(
            "tw",
            QuoteKind.DIRECT,
            (Span(5, 7),),
            parent=0,
            speaker=Speaker("Ann Wu", SpeakerKind.PERSON),
            strength=Strength.NAMED_PERSON,
        ),
    )
    doubt = Diagnostic("unclosed-mark", "a quotation mark is never closed", Span(4, 5))
    lines = list(cli.listing("x", Article(text, quotes, diagnostics=(doubt,)), 80))

    assert [
        "x: 2 quotes",
        " 1  no speaker | UNATTRIBUTED | no cue + | indirect",
        "    two",
        " 2  Ann Wu | NAMED_PERSON | no cue + | direct | in 1",
        "    tw",
        "note, line 2: a quotation mark is never closed (unclosed-mark)",
    ] == lines


def test_no_quotes_is_said() -> None:
    """An article without quotations is listed too."""
    assert ["x: no quotes"] == list(cli.listing("x", Article("It rained.\n"), 80))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\ud800b", "a�b"),
        ("a\x1b[31mb\x00", "a�[31mb�"),
        ("a\n\tb  c", "a b c"),
        ("", ""),
    ],
)
def test_a_terminal_is_never_steered_by_an_article(text: str, shown: str) -> None:
    """Control characters and lone surrogates are replaced, white space is one space."""
    assert shown == cli.printable(text)


def test_a_terminal_that_cannot_show_a_character_gets_a_question_mark(article: Path) -> None:
    """In a locale of ASCII the list is printed all the same."""
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONIOENCODING": "ascii"}
    article.write_text("“Das Café,” Ann Wu said.", encoding="utf-8")
    done = subprocess.run([*COMMAND, "--format", "text", article], capture_output=True, check=True, env=env)

    assert b"    Das Caf?\n" in done.stdout
    assert b"" == done.stderr


def test_a_path_that_is_not_text_is_listed(tmp_path: Path) -> None:
    """A file name with bytes that are not UTF-8 neither stops the list nor the JSON."""
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(path)).write_bytes(TEXT.encode())
    except OSError:
        pytest.skip("this file system takes no such name")
    listed = subprocess.run([*COMMAND, "--format", "text", path], capture_output=True, check=True)
    record = subprocess.run([*COMMAND, path], capture_output=True, check=True)

    assert listed.stdout.splitlines()[0].endswith("caf�.txt: 1 quote".encode())
    assert os.fsdecode(path) == json.loads(record.stdout)["path"]


# Standard input


@pytest.mark.parametrize("argv", [[], ["-"]])
def test_standard_input_is_read(
    argv: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With no file, or with ``-``, the article comes from standard input."""
    _feed(monkeypatch, TEXT.encode())
    status = cli.main(argv)
    [record] = _records(capsys.readouterr().out)

    assert (0, "-", TEXT) == (status, record["path"], record["text"])


def test_waiting_for_a_person_is_said(
    terminal: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Who starts the command and wonders why nothing happens is told."""
    _feed(monkeypatch, b"")
    terminal("stdin")
    cli.main([])

    assert "quotekit: reading standard input; end it with Ctrl-D\n" == capsys.readouterr().err


def test_closed_standard_input_is_empty(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``quotekit <&-`` reads an empty article."""
    monkeypatch.setattr(sys, "stdin", None)
    status = cli.main([])

    assert (0, "") == (status, _records(capsys.readouterr().out)[0]["text"])


# Complaints


def test_a_byte_order_mark_is_no_text(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A UTF-8 byte order mark is left out, so that offsets count from the first letter."""
    article.write_bytes(b"\xef\xbb\xbf" + TEXT.encode())
    status = cli.main([str(article)])

    assert (0, TEXT) == (status, _records(capsys.readouterr().out)[0]["text"])


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (b"caf\xe9 noir", "not UTF-8: byte 0xe9 at offset 3 (line 1)"),
        (b"one\ntwo\n\xff", "not UTF-8: byte 0xff at offset 8 (line 3)"),
        (b"\xef\xbb\xbfcaf\xe9", "not UTF-8: byte 0xe9 at offset 6 (line 1)"),
        (b"cut short \xe2\x80", "not UTF-8: byte 0xe2 at offset 10 (line 1)"),
        ("“No.”".encode("utf-16"), "UTF-16, but UTF-8 is needed"),
    ],
)
def test_bytes_that_are_no_text_are_named(
    data: bytes, complaint: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first byte that is not UTF-8 is told with its place; nothing is guessed."""
    article.write_bytes(data)
    status = cli.main([str(article)])

    assert (1, "", f"quotekit: {article}: {complaint}\n") == (status, *capsys.readouterr())


def test_bad_standard_input_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A complaint about standard input calls it so."""
    _feed(monkeypatch, b"\xff")
    status = cli.main([])

    assert (1, "quotekit: standard input: not UTF-8: byte 0xff at offset 0 (line 1)\n") == (
        status,
        capsys.readouterr().err,
    )


def test_what_cannot_be_read_is_named_and_the_rest_is_read(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A missing file, a directory and an impossible name cost one line each, and the exit status."""
    missing = tmp_path / "missing.txt"
    status = cli.main([str(missing), str(tmp_path), "nul\0", str(article)])
    out, err = capsys.readouterr()

    assert 1 == status
    assert [str(article)] == [record["path"] for record in _records(out)]
    assert [
        f"quotekit: {missing}: No such file or directory",
        f"quotekit: {tmp_path}: Is a directory",
        "quotekit: nul�: embedded null byte",
    ] == err.splitlines()


@pytest.mark.parametrize(
    "day", ["yesterday", "2024-02-30", "20240530", "2024-W22-4", "2024-5-3", "2024-05-30T10:00", "٢٠٢٤-٠٥-٣٠", ""]
)
def test_a_bad_day_is_wrong_usage(day: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``--published`` takes a day of the calendar as YYYY-MM-DD and nothing else."""
    status = cli.main(["--published", day, str(TALKS)])
    out, err = capsys.readouterr()

    assert (2, "") == (status, out)
    assert f"argument --published: {day!r}" in err


@pytest.mark.parametrize("argv", [["--format", "xml"], ["--nonsense"], ["--published"]])
def test_wrong_usage_is_two(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What the command does not know is wrong usage, told on standard error."""
    status = cli.main(argv)
    out, err = capsys.readouterr()

    assert (2, "") == (status, out)
    assert err.startswith("usage: quotekit ")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """``--version`` prints the version that the package has."""
    status = cli.main(["--version"])

    assert (0, f"quotekit {quotekit.__version__}\n") == (status, capsys.readouterr().out)


def test_help_fits_a_screen(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``--help`` fits a terminal of 80 by 24."""
    monkeypatch.setenv("COLUMNS", "80")
    status = cli.main(["--help"])
    lines = capsys.readouterr().out.splitlines()

    assert 0 == status
    assert len(lines) < 24
    assert max(map(len, lines)) <= 80


def test_the_module_is_the_command() -> None:
    """``python -m quotekit`` is called quotekit and passes the exit status on."""
    done = subprocess.run([*COMMAND, "--nonsense"], capture_output=True, text=True, check=False)

    assert 2 == done.returncode
    assert done.stderr.startswith("usage: quotekit ")


# Progress


def test_several_files_show_progress_in_a_terminal(
    article: Path, terminal: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """A terminal on standard error shows which file is read, on one line that is wiped."""
    terminal("stderr")
    cli.main([str(article), "no such file"])
    err = capsys.readouterr().err
    first, second = f"1/2 {article}"[:59], "2/2 no such file"
    wipes = [CURSOR_HOME + " " * len(line) + CURSOR_HOME for line in (first, second)]

    assert first + wipes[0] + second + wipes[1] + "quotekit: no such file: No such file or directory\n" == err


@pytest.mark.parametrize("several", [False, True])
def test_no_progress_for_one_file_or_in_a_log(
    several: bool, article: Path, terminal: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """One file needs no progress, and a log of standard error gets none."""
    if not several:
        terminal("stderr")
    cli.main([str(article)] * (2 if several else 1))

    assert "" == capsys.readouterr().err


# Being ended


@pytest.fixture
def running(article: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start the command, which has written one article and now waits for another on standard input."""
    pipe = subprocess.PIPE
    # Unbuffered, as some containers set it, there would be nothing left for a closed pipe to meet at the end.
    env = {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}
    with subprocess.Popen([*COMMAND, article, "-"], stdin=pipe, stdout=pipe, stderr=pipe, env=env) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        timer = threading.Timer(PATIENCE, process.kill)
        timer.start()
        process.stdout.readline()
        yield process
        timer.cancel()
        process.kill()


def test_an_article_is_written_as_soon_as_it_is_read(running: subprocess.Popen[bytes]) -> None:
    """A line is there before the next article is, so the command lives when it has been read."""
    assert running.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_ctrl_c_is_quiet(running: subprocess.Popen[bytes]) -> None:
    """Ctrl-C ends the command with 130 and without a traceback."""
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=PATIENCE)

    assert (130, b"") == (running.returncode, err)


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes")
def test_a_reader_that_leaves_is_no_error(running: subprocess.Popen[bytes]) -> None:
    """When the reader of its output has gone, the command ends with 141 and without a traceback."""
    assert running.stdin is not None
    assert running.stdout is not None
    assert running.stderr is not None
    running.stdout.close()
    running.stdin.write(TEXT.encode())
    running.stdin.close()
    err = running.stderr.read()

    assert (141, b"") == (running.wait(timeout=PATIENCE), err)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_told(article: Path) -> None:
    """Output that cannot be written is a plain complaint and exit status 1."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*COMMAND, article], stdout=full, stderr=subprocess.PIPE, check=False)

    assert (1, b"quotekit: standard output: No space left on device\n") == (done.returncode, done.stderr)


def test_closed_standard_output_is_told(
    article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``quotekit >&-`` says so rather than working for nothing."""
    monkeypatch.setattr(sys, "stdout", None)
    status = cli.main([str(article)])

    assert (1, "quotekit: standard output is closed\n") == (status, capsys.readouterr().err)


def test_a_stand_in_for_standard_output_will_do(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A StringIO in place of standard output, as notebooks put there, gets the text."""
    stand_in = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stand_in)
    cli.main([str(article)])

    assert [TEXT] == [record["text"] for record in _records(stand_in.getvalue())]
