"""The command ``quotekit``: articles in, quotations out.

::

    $ quotekit talks.txt                           $ quotekit talks.txt | head -c 60
    talks.txt: 1 quote                             {"schema": 1, "text": "“We will appeal,” Ann Wu
     1  Ann Wu | NAMED_PERSON | said + | direct
        We will appeal.

    arguments, exit status                   command    what is done, whichever way it ends
    files, directories, standard input       inputs     what is to be read, named
                                             many       each parsed, or its error, in order
    list, JSON Lines, CSV, HTML              outputs    the bytes of a format, article by article

What was found goes to standard output or a file; progress and complaints go
to standard error. What cannot be read is named there and the rest is read all
the same. Everything is a stream: an article is written before the next but
few is read.
"""

from __future__ import annotations

import sys

OK = 0
FAILED = 1
USAGE = 2
#: What a shell reports for a command ended by SIGINT and by SIGPIPE: 128 and the signal's number.
INTERRUPTED = 130
BROKEN_PIPE = 141


def main(argv: list[str] | None = None) -> int:
    """Run the command on *argv*, by default the arguments of this process, and return its exit status."""
    try:
        # Here and not above, so that Ctrl-C is quiet while this is loaded, too.
        from quotekit.cli.command import execute

        return execute(sys.argv[1:] if argv is None else argv)
    except KeyboardInterrupt:
        return INTERRUPTED
