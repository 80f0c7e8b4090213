"""The command: what it is asked for, done, and its exit status."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from quotekit.cli import BROKEN_PIPE, FAILED, OK, USAGE
from quotekit.cli.arguments import read_arguments, read_day
from quotekit.cli.terminal import complain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from quotekit.errors import ItemError
    from quotekit.model import Article

STANDARD_OUTPUT = "standard output"


def execute(argv: list[str]) -> int:
    """Run the command on *argv* and return its exit status.

    Raises:
        KeyboardInterrupt: it was interrupted.
    """
    if argv and argv[0] in COMMANDS:  # a file of that name is ./verify
        return _guarded(partial(COMMANDS[argv[0]], argv[1:]), sys.stdout, STANDARD_OUTPUT)
    try:
        options = read_arguments(argv)
    except SystemExit as stop:  # argparse has said why; --help and --version end this way too
        return stop.code if isinstance(stop.code, int) else USAGE
    if options.output is None:
        return _guarded(partial(_run, options), sys.stdout, STANDARD_OUTPUT)
    try:
        with Path(options.output).open("w", encoding="utf-8", newline="") as out:
            return _guarded(partial(_run, options), out, options.output)
    except (OSError, ValueError) as error:
        complain(f"{options.output}: {getattr(error, 'strerror', None) or error}")
        return FAILED


def _guarded(work: Callable[[TextIO], int], out: TextIO | None, name: str) -> int:
    """Do *work*, and turn the ways in which writing can be ended into an exit status."""
    if out is None:  # closed, as by "quotekit >&-"
        complain(f"{name} is closed")
        return FAILED
    try:
        status = work(out)
        # What is still in the buffer must meet a closed pipe here, and not while Python shuts down.
        out.flush()
    except BrokenPipeError:
        _forget(out)
        return BROKEN_PIPE
    except OSError as error:  # a full disk; what goes wrong in reading is the error of an item
        _forget(out)
        complain(f"{name}: {error.strerror or error}")
        return FAILED
    return status


def _verify(argv: list[str], out: TextIO) -> int:
    from quotekit import verify_command
    from quotekit.cli.inputs import read_named
    from quotekit.cli.outputs import write

    return verify_command.run(argv, read_named, partial(write, out), complain)


def _show(argv: list[str], out: TextIO) -> int:
    from quotekit import show_command
    from quotekit.cli.inputs import read_named
    from quotekit.cli.outputs import write
    from quotekit.cli.terminal import prose_columns

    written = partial(write, out)
    return show_command.run(
        argv,
        read_named,
        written,
        complain,
        day=read_day,
        width=prose_columns(),
        is_terminal=out.isatty(),
        environ=os.environ,
    )


COMMANDS = {"show": _show, "verify": _verify}


def _run(options: argparse.Namespace, out: TextIO) -> int:
    # Here and not above, so that --help is quick, and Ctrl-C while the tables are loaded is as quiet as later.
    from quotekit.cli.inputs import tasks
    from quotekit.cli.outputs import format_of, write
    from quotekit.errors import ItemError
    from quotekit.many import run, with_bar

    status = OK

    def articles(parsed: Iterator[Article | ItemError]) -> Iterator[Article]:
        nonlocal status
        for each in parsed:
            if isinstance(each, ItemError):
                complain(f"{each.doc_id}: {each.reason}")
                status = FAILED
            else:
                yield each

    to_terminal = out.isatty()
    form = format_of(options.format or ("text" if to_terminal else "jsonl"), options.table)
    with closing(run(tasks(options), options.processes, published=options.published)) as parsed:
        for piece in form.pieces(articles(with_bar(parsed, False if to_terminal else None, None))):
            write(out, piece, form.encoding)
    return status


def _forget(stream: TextIO) -> None:
    """Point a broken *stream* at nothing, so that the last flush of the interpreter meets no closed pipe."""
    try:
        number = stream.fileno()
    except (OSError, ValueError):  # not a real file: nothing is flushed at the end
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, number)
    os.close(nothing)
