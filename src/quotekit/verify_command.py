"""The command ``quotekit verify``: a quotation and a text in, a verdict out.

::

    $ quotekit verify "We will never raise taxes" speech.txt
    speech.txt:12:7: altered, 0.83
      changed    “raise” for “abolish”

    $ quotekit verify - speech.txt < quotation.txt     the quotation from a file

What reads files and writes to the terminal is the command's own and comes in
as functions.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator

from quotekit import serial
from quotekit._version import __version__
from quotekit.errors import QuotekitError
from quotekit.verifying import Change, Difference, Verdict, Verification, verify

STANDS = 0
STANDS_NOT = 1
TROUBLE = 2

EPILOG = """\
The quotation may have quotation marks around it, ellipses and [brackets] in it.
Exit status: 0 the words stand there (exact, whitespace, typography, case,
edited), 1 they do not (altered, absent), 2 something could not be read.
"""
#: What is longer is cut in the middle; an ellipsis may leave out pages.
LONGEST = 72


def run(
    argv: list[str], read: Callable[[str], str], write: Callable[[str], None], complain: Callable[[str], None]
) -> int:
    """Run the command on the arguments *argv* and return its exit status."""
    try:
        options = _arguments().parse_args(argv)
    except SystemExit as stop:  # argparse has said why; --help ends this way too
        return stop.code if isinstance(stop.code, int) else TROUBLE
    if options.quotation == "-" and options.source == "-":
        complain("only one of QUOTE and SOURCE can be standard input")
        return TROUBLE
    try:
        quotation = read("-") if options.quotation == "-" else options.quotation
        text = read(options.source)
    except QuotekitError as error:
        complain(str(error))
        return TROUBLE
    found = verify(quotation, text)
    if options.format == "json":
        write(json.dumps(serial.to_plain(found)) + "\n")
    else:
        write("\n".join(_lines(found, text, options.source)) + "\n")
    return STANDS_NOT if found.verdict in (Verdict.ALTERED, Verdict.ABSENT) else STANDS


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quotekit verify",
        description="Tell whether a quotation stands in a text, where, and what is not the same.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("quotation", metavar="QUOTE", help="the quotation itself; - reads it from standard input")
    parser.add_argument(
        "source", metavar="SOURCE", help="the file it should stand in, as plain text; - for standard input"
    )
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text: to read; json: an object")
    parser.add_argument("--version", action="version", version=f"quotekit {__version__}")
    return parser


def _lines(found: Verification, text: str, name: str) -> Iterator[str]:
    """Yield a line for each place, in the form that editors open, and one for each difference."""
    facts = [found.verdict.value]
    if found.verdict in (Verdict.ALTERED, Verdict.ABSENT):
        facts.append(f"{found.score:.2f}")
    if found.changes_meaning:
        facts.append("the meaning may be another")
    for n, span in enumerate(found.spans):
        place = f"{name}:{_line_and_column(text, span.start)}"
        yield f"{place}: {', '.join(facts)}" if n == 0 else f"{place}: goes on"
    if not found.spans:
        yield f"{name}: {', '.join(facts)}"
    for difference in found.differences:
        flags = "".join(f" ({flag.value})" for flag in difference.flags)
        yield f"  {difference.change.value:10} {_told(difference)}{flags}"


def _line_and_column(text: str, at: int) -> str:
    return f"{text.count(chr(10), 0, at) + 1}:{at - text.rfind(chr(10), 0, at)}"


def _told(difference: Difference) -> str:
    if difference.change is Change.WHITESPACE:
        return f"{difference.quoted!r} for {difference.source!r}"
    quoted, source = _shown(difference.quoted), _shown(difference.source)
    if difference.change is Change.ELLIPSIS:
        return f"leaves out {source}"
    if difference.change is Change.STITCHED:
        return f"put together over {source}" if difference.source else "in another order"
    if difference.change is Change.OMITTED:
        return f"lacks {source}"
    if not difference.source:
        return f"{quoted} is not there"
    return f"{quoted} for {source}"


def _shown(words: str) -> str:
    """Return *words* in marks and on one line."""
    line = " ".join(words.split())
    if len(line) > LONGEST:
        line = f"{line[: LONGEST // 2]} … {line[-LONGEST // 2 :]}"
    return f"“{line}”"
