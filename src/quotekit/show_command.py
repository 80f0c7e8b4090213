"""The command ``quotekit show``: an article in the terminal, with its quotations in colour.

::

    $ quotekit show talks.txt
    talks.txt: 1 quote, 1 speaker

    “We will appeal,”●1 Ann Wu said.

Whether there are colours is for the reader to say: ``--color``, then
``NO_COLOR`` (https://no-color.org) and ``FORCE_COLOR``, and else whether it is
a terminal that shows them.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from quotekit._version import __version__
from quotekit.errors import QuotekitError
from quotekit.parser import parse
from quotekit.view.terminal import lines

if TYPE_CHECKING:
    from datetime import date

SHOWN = 0
FAILED = 1
USAGE = 2

EPILOG = """\
Each speaker has a colour, a shape and, behind each quote, its number in the
list below the text. Without colours, as in a pipe or with NO_COLOR set, quotes
stand in brackets. In a pager: quotekit show --color always FILE | less -R
Exit status: 0 all was shown, 1 something could not be read, 2 usage.
"""


def run(
    argv: list[str],
    read: Callable[[str], str],
    write: Callable[[str], None],
    complain: Callable[[str], None],
    *,
    day: Callable[[str], date],
    width: int,
    is_terminal: bool,
    environ: Mapping[str, str],
) -> int:
    """Run the command on the arguments *argv* and return its exit status; *day* reads a day as the other commands do."""
    try:
        options = _arguments(day).parse_args(argv)
    except SystemExit as stop:  # argparse has said why; --help ends this way too
        return stop.code if isinstance(stop.code, int) else USAGE
    coloured = has_colours(options.color, environ, is_terminal=is_terminal)
    status, gap = SHOWN, ""
    for name in options.files:
        try:
            text = read(name)
        except QuotekitError as error:
            complain(str(error))
            status = FAILED
            continue
        sheet = parse(text, doc_id=name, published=options.published).to_sheet()
        write(gap + "".join(f"{line}\n" for line in lines(sheet, width, coloured=coloured)))
        gap = "\n"
    return status


def has_colours(wish: str, environ: Mapping[str, str], *, is_terminal: bool) -> bool:
    """Tell whether there are to be colours."""
    if wish != "auto":
        return wish == "always"
    if environ.get("NO_COLOR"):
        return False
    return bool(environ.get("FORCE_COLOR")) or (is_terminal and environ.get("TERM") != "dumb")


def _arguments(day: Callable[[str], date]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="quotekit show",
        description="Show articles with their quotations marked, and who said them.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="*", default=["-"], metavar="FILE", help="UTF-8; by default standard input, -")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="by default as told below")
    parser.add_argument("--published", type=day, metavar="YYYY-MM-DD", help="from which 'on Monday' is reckoned")
    parser.add_argument("--version", action="version", version=f"quotekit {__version__}")
    return parser
