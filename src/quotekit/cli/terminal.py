"""What people see: complaints, and text that a terminal may be given."""

from __future__ import annotations

import shutil
import sys
import unicodedata

#: The narrowest list that can still be read; a terminal that says it has no columns gets this.
NARROWEST = 40
#: Longer lines of prose are hard to read.
WIDEST_PROSE = 100
REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def complain(message: str) -> None:
    """Print *message* on standard error, if there is one."""
    if sys.stderr is not None:
        print(f"quotekit: {printable(message)}", file=sys.stderr, flush=True)


def printable(text: str) -> str:
    """Return *text* on one line, without what a terminal would obey or cannot show.

    An article may hold an escape sequence that would recolour the terminal, or a lone surrogate.
    """
    return "".join(
        REPLACEMENT if unicodedata.category(char) in ("Cc", "Cs") else char for char in " ".join(text.split())
    )


def prose_columns() -> int:
    """Return how wide a line of prose may be."""
    return min(WIDEST_PROSE, columns())


def columns() -> int:
    """Return how wide a line may be."""
    return max(NARROWEST, shutil.get_terminal_size().columns)
