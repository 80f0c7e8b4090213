"""Text of an article as a page or a terminal may be given it.

::

    a <b> & NUL      a &lt;b&gt; &amp; �

An article may hold what a reader would obey and not show: markup, the escape
sequences of a terminal, half a surrogate pair, which no file can hold, or the
marks that turn the order of the characters around, by which a page can be
made to read other than it was parsed. One character stands for one, so that
places stay right.
"""

from __future__ import annotations

import html
import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
#: Classes of the bidirectional algorithm: embeddings, overrides and isolates, with their ends.
TURNING = frozenset("LRE RLE LRO RLO PDF LRI RLI FSI PDI".split())
SPACES = "\t\n\r"
ELLIPSIS = "…"


def visible(text: str) -> str:
    """Return *text* with U+FFFD for what would be obeyed or cannot be shown; tabs and line ends stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if char in SPACES or _is_harmless(char) else REPLACEMENT for char in text)


def _is_harmless(char: str) -> bool:
    return unicodedata.category(char) not in ("Cc", "Cs") and unicodedata.bidirectional(char) not in TURNING


def escaped(text: str) -> str:
    """Return *text* as HTML shows it, in an element or in the quotes of an attribute."""
    return html.escape(visible(text), quote=True)


def one_line(text: str, longest: int | None = None) -> str:
    """Return *text* on one line, cut to at most *longest* characters."""
    line = " ".join(visible(text).split())
    return line if longest is None or len(line) <= longest else line[: longest - 1].rstrip() + ELLIPSIS
