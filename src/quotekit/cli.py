"""The command ``quotekit``: articles in, quotations out.

::

    $ quotekit talks.txt                           $ quotekit talks.txt | head -c 60
    talks.txt: 1 quote                             {"path": "talks.txt", "schema": 1, "text": ...
     1  Ann Wu | NAMED_PERSON | said + | direct
        We will appeal.

A list to read in a terminal, one line of JSON per article anywhere else. What
was found goes to standard output; progress and complaints go to standard
error. A file that cannot be read is named there and the rest are read all the
same.
"""

from __future__ import annotations

import argparse
import codecs
import datetime
import functools
import json
import os
import re
import shutil
import sys
import textwrap
import unicodedata
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from quotekit import verify_command
from quotekit._version import __version__
from quotekit.errors import QuotekitError
from quotekit.parser import parse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quotekit.model import Article, Diagnostic, Quote

OK = 0
FAILED = 1
USAGE = 2
#: What a shell reports for a command ended by SIGINT and by SIGPIPE: 128 and the signal's number.
INTERRUPTED = 130
BROKEN_PIPE = 141

STANDARD_INPUT = "-"
#: The width of the quote's number and the space after it.
INDENT = "    "
#: The narrowest list that can still be read; a terminal that says it has no columns gets this.
NARROWEST = 40
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

EPILOG = """\
In the list the sign after the cue is + asserts, - denies, 0 withholds, ? asks.
With no FILE, or where FILE is -, standard input is read. Files are UTF-8.
"quotekit verify QUOTE SOURCE" checks a quotation against a text.
Exit status: 0 all was read, 1 something could not be read or written, 2 usage.
"""


def main(argv: list[str] | None = None) -> int:
    """Run the command on *argv*, by default the arguments of this process, and return its exit status."""
    out = sys.stdout
    if out is None:  # closed, as by "quotekit >&-"
        _complain("standard output is closed")
        return FAILED
    try:
        status = _run(argv, out)
        # What is still in the buffer must meet a closed pipe here, and not while Python shuts down.
        out.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget(out)
        return BROKEN_PIPE
    except OSError as error:  # a full disk; what goes wrong in reading is an InputError
        _forget(out)
        _complain(f"standard output: {error.strerror or error}")
        return FAILED
    return status


def _run(argv: list[str] | None, out: TextIO) -> int:
    argv = sys.argv[1:] if argv is None else argv
    if argv[:1] == ["verify"]:  # a file of that name is ./verify
        return verify_command.run(argv[1:], read_text, functools.partial(_write, out), _complain)
    try:
        options = _arguments().parse_args(argv)
    except SystemExit as stop:  # argparse has said why; --help and --version end this way too
        return stop.code if isinstance(stop.code, int) else USAGE
    paths: list[str] = options.files or [STANDARD_INPUT]
    as_text = options.format == "text" or (options.format is None and out.isatty())
    status = OK
    gap = ""
    for n, path in enumerate(paths, start=1):
        try:
            with _progress(f"{n}/{len(paths)} {path}", shown=len(paths) > 1):
                article = parse(read_text(path), published=options.published)
        except InputError as error:
            _complain(str(error))
            status = FAILED
            continue
        if as_text:
            _write(out, gap + "\n".join(listing(path, article, _columns())) + "\n")
            gap = "\n"
        else:
            _write(out, json_line(path, article) + "\n", encoding="utf-8")
    return status


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quotekit",
        description="Find the quotations in news articles, and who said them.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="an article as plain text")
    parser.add_argument(
        "--format",
        choices=("text", "jsonl"),
        help="text: a list to read, the default in a terminal; jsonl: an article a line, the default elsewhere",
    )
    parser.add_argument(
        "--published",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day of publication, from which 'on Monday' is reckoned",
    )
    parser.add_argument("--version", action="version", version=f"quotekit {__version__}")
    return parser


def _day(written: str) -> datetime.date:
    """Read a day; `date.fromisoformat` alone would also take ``20240530`` and ``2024-W22-4``."""
    try:
        if DAY.fullmatch(written):
            return datetime.date.fromisoformat(written)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{written!r}: {error}") from error
    raise argparse.ArgumentTypeError(f"{written!r} is not a date of the form YYYY-MM-DD")


# Reading


class InputError(QuotekitError):
    """An input could not be read as text; the message names the input and says why."""


def read_text(path: str) -> str:
    """Return the text of the file at *path*, or of standard input for ``-``, line ends and all.

    Raises:
        InputError: there is no such file, it may not be read, or it is not UTF-8.
    """
    name = "standard input" if path == STANDARD_INPUT else path
    try:
        data = _standard_input() if path == STANDARD_INPUT else Path(path).read_bytes()
    except OSError as error:
        raise InputError(f"{name}: {error.strerror or error}") from error
    except ValueError as error:  # a NUL in a path
        raise InputError(f"{name}: {error}") from error
    return decode(data, name)


def _standard_input() -> bytes:
    if sys.stdin is None:  # closed, as by "quotekit <&-"
        return b""
    if sys.stdin.isatty():
        _complain("reading standard input; end it with Ctrl-D")
    return sys.stdin.buffer.read()


def decode(data: bytes, name: str) -> str:
    """Return *data* as text, a byte order mark left out; *name* stands in the message.

    Raises:
        InputError: *data* is not UTF-8; the message tells the first bad byte and where it is.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InputError(f"{name}: UTF-16, but UTF-8 is needed")
    start = len(codecs.BOM_UTF8) if data.startswith(codecs.BOM_UTF8) else 0
    try:
        return data[start:].decode("utf-8")
    except UnicodeDecodeError as error:
        at = start + error.start
        line = data.count(b"\n", 0, at) + 1
        raise InputError(f"{name}: not UTF-8: byte 0x{data[at]:02x} at offset {at} (line {line})") from error


# Writing


def json_line(path: str, article: Article) -> str:
    """Return *article* as one line of JSON that UTF-8 can hold; *path* comes first.

    Lone surrogates, which UTF-8 cannot hold, are escaped, and with them all that is not ASCII.
    """
    data = {"path": path, **article.to_dict()}
    line = json.dumps(data, ensure_ascii=False)
    try:
        line.encode("utf-8")
    except UnicodeEncodeError:
        return json.dumps(data)
    return line


def listing(path: str, article: Article, columns: int) -> Iterator[str]:
    """Yield the lines of the list of *article*, none wider than *columns* where it can be helped."""
    count = len(article.quotes)
    found = "no quotes" if not count else "1 quote" if count == 1 else f"{count} quotes"
    yield printable(f"{path}: {found}")
    for n, quote in enumerate(article.quotes, start=1):
        yield from _wrapped(" | ".join(_facts(quote)), columns, f"{n:2}  ", INDENT)
        yield from _wrapped(quote.text, columns, INDENT, INDENT)
    for diagnostic in article.diagnostics:
        yield from _wrapped(_note(diagnostic, article.text), columns, "", INDENT)


def _facts(quote: Quote) -> Iterator[str]:
    yield quote.speaker.name if quote.speaker else "no speaker"
    yield str(quote.strength)
    yield f"{quote.cue.text if quote.cue else 'no cue'} {quote.polarity.value}"
    yield quote.kind.value
    if quote.recipient:
        yield f"to {quote.recipient.text}"
    if quote.parent is not None:
        yield f"in {quote.parent + 1}"


def _note(diagnostic: Diagnostic, text: str) -> str:
    line = text.count("\n", 0, diagnostic.span.start) + 1
    return f"note, line {line}: {diagnostic.message} ({diagnostic.code})"


def _wrapped(text: str, columns: int, first: str, rest: str) -> list[str]:
    return textwrap.wrap(
        printable(text), columns, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False
    ) or [first]


def printable(text: str) -> str:
    """Return *text* on one line, without what a terminal would obey or cannot show.

    An article may hold an escape sequence that would recolour the terminal, or a lone surrogate.
    """
    return "".join(
        REPLACEMENT if unicodedata.category(char) in ("Cc", "Cs") else char for char in " ".join(text.split())
    )


def _complain(message: str) -> None:
    if sys.stderr is not None:
        print(f"quotekit: {printable(message)}", file=sys.stderr, flush=True)


def _columns() -> int:
    return max(NARROWEST, shutil.get_terminal_size().columns)


def _write(out: TextIO, text: str, encoding: str | None = None) -> None:
    """Write *text* in *encoding*, by default that of *out*; what it cannot hold becomes a question mark.

    Lines end with a bare line feed on every system, and leave as soon as they are written.
    """
    data = text.encode(encoding or out.encoding or "utf-8", "replace")
    if hasattr(out, "buffer"):
        out.flush()
        out.buffer.write(data)
    else:  # a StringIO that somebody put in its place
        out.write(data.decode(encoding or out.encoding or "utf-8"))
    out.flush()


@contextmanager
def _progress(line: str, *, shown: bool) -> Iterator[None]:
    """Show *line* on a terminal's standard error while the block runs, and wipe it afterwards."""
    err = sys.stderr
    if not (shown and err is not None and err.isatty()):
        yield
        return
    line = printable(line)[: _columns() - 1]
    err.write(line)
    err.flush()
    try:
        yield
    finally:
        err.write("\r" + " " * len(line) + "\r")
        err.flush()


def _forget(stream: TextIO) -> None:
    """Point a broken *stream* at nothing, so that the last flush of the interpreter meets no closed pipe."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):  # not a real file: nothing is flushed at the end
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, number)
    os.close(nothing)
