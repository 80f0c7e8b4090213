"""What the command is asked for."""

from __future__ import annotations

import argparse
import datetime
import re
from pathlib import Path

from quotekit._version import __version__

STANDARD_INPUT = "-"
INPUTS = ("text", "html", "jsonl")
FORMATS = ("text", "jsonl", "csv", "html")
TABLES = ("quotes", "speakers", "hedges")
#: The formats that hold a table.
OF_ROWS = ("csv", "jsonl")

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

EPILOG = """\
In the list the sign after the cue is + asserts, - denies, 0 withholds, ? asks.
"quotekit show FILE" colours it; "quotekit verify QUOTE SOURCE" checks a quote.
Of a directory all *.txt are read, or what --input says; *.html is a page.
Exit status: 0 all was read, 1 something could not be read or written, 2 usage.
"""


def read_arguments(argv: list[str] | None) -> argparse.Namespace:
    """Return the options in *argv*, by default the arguments of this process.

    Raises:
        SystemExit: they are wrong, or ask for help or the version only.
    """
    parser = _arguments()
    options = parser.parse_args(argv)
    options.inputs = options.inputs or [STANDARD_INPUT]
    for path in options.inputs:
        if options.output is not None and _is_same_file(path, options.output):
            parser.error(f"argument --output: {options.output!r} is also to be read")
    if options.table is not None and options.format not in OF_ROWS:
        parser.error(f"argument --table: needs --format {' or '.join(OF_ROWS)}")
    return options


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quotekit",
        usage="quotekit [OPTION ...] [FILE|DIR|- ...]",
        description="Find the quotations in news articles, and who said them.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("inputs", nargs="*", metavar="FILE|DIR|-", help="UTF-8; by default standard input")
    parser.add_argument(
        "--format", choices=FORMATS, metavar="FORM", help="text (in a terminal), jsonl (elsewhere), csv or html"
    )
    parser.add_argument(
        "--table", choices=TABLES, metavar="TABLE", help="of csv or jsonl: quotes, speakers or hedges, in rows"
    )
    parser.add_argument(
        "--input", choices=INPUTS, default="text", metavar="FORM", help="text, html, or jsonl with one a line"
    )
    parser.add_argument("--text-field", default="text", metavar="NAME", help="of the objects in jsonl (%(default)s)")
    parser.add_argument("--published", type=read_day, metavar="YYYY-MM-DD", help="from which 'on Monday' is reckoned")
    parser.add_argument("--processes", type=_count, metavar="N", default=1, help="that share the work (%(default)s)")
    parser.add_argument("--output", metavar="FILE", help="instead of standard output")
    parser.add_argument("--version", action="version", version=f"quotekit {__version__}")
    return parser


def _is_same_file(path: str, other: str) -> bool:
    try:
        return path != STANDARD_INPUT and Path(path).samefile(other)
    except (OSError, ValueError):  # one is not there yet, or never can be
        return False


def read_day(written: str) -> datetime.date:
    """Read a day; `date.fromisoformat` alone would also take ``20240530`` and ``2024-W22-4``."""
    try:
        if DAY.fullmatch(written):
            return datetime.date.fromisoformat(written)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{written!r}: {error}") from error
    raise argparse.ArgumentTypeError(f"{written!r} is not a date of the form YYYY-MM-DD")


def _count(written: str) -> int:
    if not (written.isascii() and written.isdigit() and int(written)):
        raise argparse.ArgumentTypeError(f"{written!r} is not a number of processes")
    return int(written)
