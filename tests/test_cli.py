"""The command: what it prints, where, and with which exit status."""

from __future__ import annotations

import csv
import datetime
import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import quotekit
from quotekit import cli, many
from quotekit.cli import arguments, outputs
from quotekit.cli.outputs import as_json_lines, listing
from quotekit.cli.terminal import printable
from quotekit.model import Article, Diagnostic, Quote, QuoteKind, Speaker, SpeakerKind, Strength
from quotekit.serial import SURROGATE_PAIR
from quotekit.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent
TALKS = ROOT / "seeds" / "articles" / "salt-talks.txt"
TEXT = "“We will appeal,” Ann Wu said.\r\n"
COMMAND = [sys.executable, "-m", "quotekit"]

PATIENCE = 30.0
"""Seconds after which a command that should have answered is given up."""


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
    """Away from a terminal each article is one line: its dictionary, named by its path."""
    status = cli.main([str(article), str(TALKS)])
    out, err = capsys.readouterr()
    talks = TALKS.read_bytes().decode()

    assert (0, "") == (status, err)
    assert [
        quotekit.parse(TEXT, doc_id=str(article)).to_dict(),
        quotekit.parse(talks, doc_id=str(TALKS)).to_dict(),
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

    assert [str(article)] == [record["doc_id"] for record in _records(capsys.readouterr().out)]


def test_json_is_utf_8_and_not_escaped(article: Path) -> None:
    """The bytes are UTF-8 in every locale, with line feeds only, and quotation marks can be read in them."""
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run([*COMMAND, article], capture_output=True, check=True, env=env)

    assert "“We will appeal,”".encode() in done.stdout
    assert b"\r" not in done.stdout


@given(st.text(st.characters(), max_size=20))
def test_any_text_is_one_line_of_utf_8(text: str) -> None:
    """Whatever the text and the name hold, lone surrogates too, the record is one line that UTF-8 can hold."""
    assume(not SURROGATE_PAIR.search(text))
    [line] = as_json_lines([Article(text, doc_id=text)])

    assert line.index("\n") == len(line) - 1
    assert line.encode("utf-8").decode("utf-8") == line
    assert text == json.loads(line)["text"] == json.loads(line)["doc_id"]


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
    lines = list(listing(Article(text, quotes, diagnostics=(doubt,), doc_id="x"), 80))

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
    assert ["x: no quotes"] == list(listing(Article("It rained.\n", doc_id="x"), 80))


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
    assert shown == printable(text)


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
    assert os.fsdecode(path) == json.loads(record.stdout)["doc_id"]


# Standard input


@pytest.mark.parametrize("argv", [[], ["-"]])
def test_standard_input_is_read(
    argv: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With no file, or with ``-``, the article comes from standard input."""
    _feed(monkeypatch, TEXT.encode())
    status = cli.main(argv)
    [record] = _records(capsys.readouterr().out)

    assert (0, "-", TEXT) == (status, record["doc_id"], record["text"])


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


# Directories


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A directory with articles, and with what is none."""
    for name in ("b.txt", "a.TXT", "c/d.txt", "notes.md", ".hidden.txt", ".git/x.txt"):
        path = tmp_path / "news" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT, encoding="utf-8")
    return tmp_path / "news"


def test_a_directory_is_read_in_order(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a directory all text files that can be seen are read, also those further down, in the order of their names."""
    status = cli.main([str(news)])

    assert 0 == status
    assert [str(news / name) for name in ("a.TXT", "b.txt", "c/d.txt")] == [
        record["doc_id"] for record in _records(capsys.readouterr().out)
    ]


def test_a_directory_that_may_not_be_read_is_named(
    news: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A directory further down that is closed costs a line and the exit status, and the rest is read."""
    scandir = os.scandir

    def closed(path: str) -> object:
        if path == str(news / "c"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", closed)
    status = cli.main([str(news)])
    out, err = capsys.readouterr()

    assert (1, 2) == (status, len(_records(out)))
    assert f"quotekit: {news / 'c'}: Permission denied\n" == err


# JSON Lines in


def _lines(*records: object) -> bytes:
    return b"".join(json.dumps(record).encode() + b"\n" for record in records)


def test_json_lines_are_read_an_article_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each line is an article, with the name, day and source that it has, and else with its place for a name."""
    path = tmp_path / "all.jsonl"
    path.write_bytes(
        b"\xef\xbb\xbf"
        + _lines({"body": TEXT, "id": 7, "published": "2024-05-30T06:00:00Z", "source": "The Ledger", "x": [1]})
        + b"\n"
        + _lines({"body": "a\ud800"})
    )
    status = cli.main(["--input", "jsonl", "--text-field", "body", "--published", "2001-02-03", str(path)])
    first, second = _records(capsys.readouterr().out)

    assert 0 == status
    assert (TEXT, "7", "2024-05-30", "The Ledger") == tuple(
        first[key] for key in ("text", "doc_id", "published", "source")
    )
    assert ("a\ud800", f"{path}:3", "2001-02-03") == tuple(second[key] for key in ("text", "doc_id", "published"))


def test_what_was_written_can_be_read_again(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The output of the command is input for it, with names and days."""
    cli.main([str(article), "--published", "2024-05-30"])
    written = capsys.readouterr().out
    article.with_suffix(".jsonl").write_text(written, encoding="utf-8")
    cli.main(["--input", "jsonl", str(article.parent)])

    assert written == capsys.readouterr().out


def test_a_bad_line_is_named_and_the_rest_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line that is no article costs a line on standard error, and the exit status."""
    lines = [
        b"{no\n",
        b"\xff\n",
        *(_lines(each) for each in ([1], {"body": "x", "id": 1}, {}, {"text": 5, "id": "five"})),
        b"[" * 100_000 + b"\n",
        _lines({"text": "x", "published": "yesterday"}),
        _lines({"text": TEXT}),
    ]
    _feed(monkeypatch, b"".join(lines))
    status = cli.main(["--input", "jsonl"])
    out, err = capsys.readouterr()

    assert 1 == status
    assert ["standard input:9"] == [record["doc_id"] for record in _records(out)]
    for line, wanted in zip(
        err.splitlines(),
        [
            r"standard input:1: not JSON: .*",
            r"standard input:2: not JSON: .*",
            r"standard input:3: a line must be a JSON object, got list",
            r"standard input:4: there is no 'text' in it, but 'body', 'id'; see --text-field",
            r"standard input:5: there is no 'text' in it, but nothing; see --text-field",
            r"five: TypeError: text must be a str, got int",
            r"standard input:7: not JSON: .*",
            r"standard input:8: ValueError: Invalid isoformat string: 'yesterday'",
        ],
        strict=True,
    ):
        assert re.fullmatch(f"quotekit: {wanted}", line)


def test_a_stream_is_answered_line_by_line() -> None:
    """What comes in is answered before more comes, so that a stream without end can be read."""
    pipe = subprocess.PIPE
    with subprocess.Popen([*COMMAND, "--input", "jsonl"], stdin=pipe, stdout=pipe) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        timer = threading.Timer(PATIENCE, process.kill)
        timer.start()
        answers = []
        for n in range(3):
            process.stdin.write(_lines({"text": TEXT, "id": n}))
            process.stdin.flush()
            answers.append(json.loads(process.stdout.readline())["doc_id"])
        process.stdin.close()
        timer.cancel()

    assert ["0", "1", "2"] == answers


# CSV


def test_csv_has_a_row_for_each_quote(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The columns are those of the table of quotes; lists, days and truths are plain words, what is missing is empty."""
    told = "“We may, ‘if at all’, appeal,” the mayor, Ann Wu, told Reuters and the BBC on Monday.\n"
    article.write_text(told, encoding="utf-8")
    status = cli.main(["--format", "csv", "--published", "2024-05-30", str(article)])
    [row] = csv.DictReader(io.StringIO(capsys.readouterr().out))

    assert 0 == status
    assert [each.name for each in quotekit.tables.COLUMNS["quotes"]] == list(row)
    assert ("We may, ‘if at all’, appeal", "Ann Wu", "7", "asserts", "2024-05-27", "true", "may | if", "") == tuple(
        row[name]
        for name in (
            "quote_text",
            "speaker_name",
            "strength",
            "polarity",
            "said_on",
            "recipient_is_outlet",
            "hedges",
            "parent",
        )
    )


def test_csv_without_quotes_has_its_columns(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An article without quotes, and no article at all, leave the line of names."""
    article.write_text("It rained.", encoding="utf-8")
    cli.main(["--format", "csv", str(article)])
    one = capsys.readouterr().out
    cli.main(["--format", "csv", "no such file"])

    assert one == capsys.readouterr().out
    assert one.startswith("doc_id,quote_id,")
    assert 1 == one.count("\n")


@pytest.mark.parametrize("table", arguments.TABLES)
@pytest.mark.parametrize("form", arguments.OF_ROWS)
def test_every_table_can_be_written(form: str, table: str, article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--table`` chooses what the rows are of; with JSON Lines each row is an object with all columns."""
    told = "“We may appeal,” the mayor, Ann Wu, told Reuters on Monday. Two aides said the deal could fail.\n"
    article.write_text(told, encoding="utf-8")
    status = cli.main(["--format", form, "--table", table, "--published", "2024-05-30", str(article), str(article)])
    out = capsys.readouterr().out
    parsed = quotekit.parse(told, doc_id=str(article), published=datetime.date(2024, 5, 30))
    wanted = quotekit.tables.to_rows([parsed, parsed], table)

    assert 0 == status
    assert len(wanted) == 4
    if form == "csv":
        read = list(csv.DictReader(io.StringIO(out)))
        assert [row["speaker_name"] for row in wanted] == [row["speaker_name"] for row in read]
        assert list(wanted[0]) == list(read[0])
    else:
        assert [json.loads(json.dumps(row, default=str)) for row in wanted] == _records(out)


def test_a_table_without_rows(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of a table without rows CSV has the names of its columns, JSON Lines nothing."""
    article.write_text("It rained.", encoding="utf-8")
    cli.main(["--format", "csv", "--table", "hedges", str(article)])
    names = capsys.readouterr().out
    cli.main(["--format", "jsonl", "--table", "hedges", str(article)])

    assert ",".join(each.name for each in quotekit.tables.COLUMNS["hedges"]) + "\n" == names
    assert "" == capsys.readouterr().out


def test_rows_hold_whatever_stands_in_a_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A lone surrogate is escaped in a row as it is in an article."""
    _feed(monkeypatch, _lines({"text": '"a\ud800 ü," Ann Wu said.', "id": 1}))
    cli.main(["--input", "jsonl", "--format", "jsonl", "--table", "quotes"])
    out = capsys.readouterr().out

    assert out.isascii()
    assert ["a\ud800 ü"] == [row["quote_text"] for row in _records(out)]


def test_csv_is_utf_8_whatever_stands_in_it(article: Path) -> None:
    """Surrogates and quotation marks of CSV's own do no harm, and lines end with a line feed in every locale."""
    article.with_suffix(".jsonl").write_bytes(_lines({"text": '"a\ud800, ""b"" ü," Ann Wu said.'}))
    env = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    command = [*COMMAND, "--format", "csv", "--input", "jsonl", article.with_suffix(".jsonl")]
    done = subprocess.run(command, capture_output=True, check=True, env=env)
    rows = list(csv.reader(io.StringIO(done.stdout.decode("utf-8"), newline="")))

    assert b"\r" not in done.stdout
    assert {len(rows[0])} == {len(row) for row in rows}


# Processes and files


@pytest.mark.parametrize("form", ["jsonl", "csv", "text"])
def test_processes_change_nothing_but_the_time(form: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Several processes write the same bytes, in the same order, as one."""
    outputs = []
    for processes in ("1", "3"):
        status = cli.main(["--format", form, "--processes", processes, str(TALKS.parent), "no such file"])
        outputs.append((status, *capsysbinary.readouterr()))

    assert outputs[0] == outputs[1]
    assert 1 == outputs[0][0]


def test_output_goes_to_a_file(article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--output`` writes the file in UTF-8, in place of what it held, and leaves standard output alone."""
    path = tmp_path / "out.txt"
    path.write_text("old")
    status = cli.main(["--output", str(path), "--format", "text", str(article)])

    assert (0, ("", "")) == (status, capsys.readouterr())
    assert path.read_bytes().startswith(f"{article}: 1 quote\n".encode())


def test_output_that_cannot_be_written_is_named(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A directory in place of the file, and one that is not there, are plain complaints."""
    statuses = [
        cli.main(["--output", str(path), str(article)]) for path in (tmp_path, tmp_path / "no" / "file", "a\0b")
    ]
    lines = capsys.readouterr().err.splitlines()

    assert [1, 1, 1] == statuses
    assert [
        f"quotekit: {tmp_path}: Is a directory",
        f"quotekit: {tmp_path / 'no' / 'file'}: No such file or directory",
    ] == lines[:2]


def test_output_does_not_run_over_its_input(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is to be read is not written; one that is written is not read."""
    status = cli.main(["--output", os.path.relpath(article), str(article)])
    refused = capsys.readouterr().err
    written = article.with_name("all.txt")

    assert 2 == status
    assert "is also to be read" in refused
    assert TEXT == article.read_bytes().decode()
    assert 0 == cli.main(["--output", str(written), str(article.parent)])
    assert 1 == written.read_bytes().count(b"\n")


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
    """A missing file, an empty directory and an impossible name cost one line each, and the exit status."""
    missing, empty = tmp_path / "missing.txt", tmp_path / "empty"
    empty.mkdir()
    status = cli.main([str(missing), str(empty), "nul\0", str(article)])
    out, err = capsys.readouterr()

    assert 1 == status
    assert [str(article)] == [record["doc_id"] for record in _records(out)]
    assert [
        f"quotekit: {missing}: No such file or directory",
        f"quotekit: {empty}: no .txt files in this directory",
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


@pytest.mark.parametrize(
    "argv",
    [
        ["--format", "xml"],
        ["--nonsense"],
        ["--published"],
        ["--processes", "0"],
        ["--processes", "two"],
        ["--input", "pdf"],
        ["--out", "abbreviated"],
        ["--format", "csv", "--table", "verbs"],
        ["--format", "html", "--table", "quotes"],
        ["--table", "quotes"],
    ],
)
def test_wrong_usage_is_two(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """What the command does not know is wrong usage, told on standard error."""
    status = cli.main(argv)
    out, err = capsys.readouterr()

    assert (2, "") == (status, out)
    assert err.startswith("usage: quotekit ")


def test_every_format_that_can_be_asked_for_can_be_written() -> None:
    """The names that ``--format`` takes are those of the writers, which are loaded later."""
    assert list(arguments.FORMATS) == list(outputs.FORMATS)
    assert set(arguments.OF_ROWS) == set(outputs.TABLES)
    assert list(arguments.TABLES) == list(quotekit.tables.COLUMNS)


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


def test_long_work_shows_a_bar_in_a_terminal(
    article: Path,
    terminal: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A terminal on standard error shows how far it is, unless the list goes to that terminal too."""
    pytest.importorskip("tqdm")
    monkeypatch.setattr(many, "SHORT", 0)
    terminal("stderr")
    cli.main([str(article)] * 2)
    shown = capsys.readouterr().err
    terminal("stdout")
    cli.main([str(article)] * 2)

    assert "2 articles" in shown
    assert "" == capsys.readouterr().err


def test_no_progress_in_a_log(
    article: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A log of standard error gets no bar."""
    monkeypatch.setattr(many, "SHORT", 0)
    cli.main([str(article)] * 2)

    assert "" == capsys.readouterr().err


# Being ended


@pytest.fixture
def _interruptible() -> Iterator[None]:
    """Let what is started hear Ctrl-C, also where the tests run in the background and so ignore it themselves."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture
def running(article: Path, _interruptible: None) -> Iterator[subprocess.Popen[bytes]]:
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


@pytest.mark.skipif(sys.platform == "win32", reason="no process groups")
@pytest.mark.usefixtures("_interruptible")
@pytest.mark.parametrize(
    ("how", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, -signal.SIGTERM), (signal.SIGKILL, -signal.SIGKILL)]
)
def test_however_it_ends_no_process_stays(how: signal.Signals, status: int) -> None:
    """Ctrl-C, which reaches all processes, is quiet; however the command is ended, its processes end too."""
    pipe = subprocess.PIPE
    command = [*COMMAND, "--input", "jsonl", "--processes", "2"]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, start_new_session=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(_lines(*({"text": TEXT} for _ in range(20))))
        process.stdin.flush()
        process.stdout.readline()
        if how is signal.SIGINT:
            os.killpg(process.pid, how)
        else:
            process.send_signal(how)
        process.wait(timeout=PATIENCE)
        deadline = time.monotonic() + PATIENCE
        while _is_there(process.pid) and time.monotonic() < deadline:
            time.sleep(0.05)
        # Whoever stayed would keep this open.
        assert process.stderr is not None
        err = process.stderr.read()

    assert not _is_there(process.pid)
    assert (status, b"") == (process.returncode, err)


def _is_there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


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
