"""What a quotation claims: pieces that are said to be verbatim, and how they are joined.

::

    “We will … [cut] taxes.  We always have.”
     └piece┘ └ellipsis, brackets┘
                     └── piece ─────────┘
"""

from __future__ import annotations

import re
from enum import Enum

import attrs

from quotekit.model import Quote, QuoteKind
from quotekit.spans import Span
from quotekit.verifying.words import Words, read_words

#: … and its typed forms, alone or in brackets of either kind.
ELLIPSIS = re.compile(r"[\[(]\s*(?:…|\.(?:\s?\.){2,3})\s*[\])]|…|\.(?:\s?\.){2,3}")
#: [Smith], but not the brackets within a word: [T]axes, want[ed].
INSERTION = re.compile(r"(?<!\w)\[[^\[\]]{1,200}\](?!\w)")
EDIT = re.compile(f"(?:{ELLIPSIS.pattern})|(?:{INSERTION.pattern})")

#: Marks that may stand around a quotation as somebody hands it over.
OUTER_MARKS = (("“", "”"), ('"', '"'), ("‘", "’"), ("'", "'"), ("«", "»"), ("„", "“"), ("„", "”"), ("``", "''"))


class Joint(Enum):
    """What stands between a piece and the one before it."""

    ELLIPSIS = "ellipsis"
    BRACKETS = "brackets"
    BREAK = "break"
    """Nothing: the pieces should follow on each other in the source."""
    APART = "apart"
    """Words of the article: the pieces claim nothing about each other."""


@attrs.frozen
class Piece:
    """A stretch of the quotation that is claimed to stand in the source as it is."""

    span: Span
    words: Words
    joint: Joint | None = None
    """How it is joined to the piece before it."""


@attrs.frozen
class Stretch:
    """A part of the quotation that the article prints in one piece, its ellipses and brackets included."""

    whole: Piece
    """What it would be if the source had its ellipses and brackets too."""
    pieces: tuple[Piece, ...]
    edits: tuple[Span, ...]
    """The brackets before its first piece and behind its last."""


@attrs.frozen
class Claim:
    """A quotation as `verify` looks for it."""

    text: str
    stretches: tuple[Stretch, ...]
    joint: Joint
    """How the stretches are joined."""


def read_claim(quotation: str | Quote) -> Claim:
    """Return what *quotation* claims.

    Of a quote with marks it is what stands in the marks; of an indirect one, for
    want of anything verbatim, its content.
    """
    if isinstance(quotation, str):
        return _claim(quotation, (without_outer_marks(quotation),), Joint.BREAK)
    if quotation.kind is QuoteKind.MIXED and quotation.quoted:
        return _claim(quotation.text, _quoted(quotation), Joint.APART)
    return _claim(quotation.text, _contents(quotation), Joint.BREAK)


def _claim(text: str, spans: tuple[Span, ...], joint: Joint) -> Claim:
    return Claim(text, tuple(_stretch(text, span, joint if n else None) for n, span in enumerate(spans)), joint)


def _stretch(text: str, span: Span, joint: Joint | None) -> Stretch:
    """Cut the stretch at its ellipses and brackets; *joint* is what is before it."""
    pieces: list[Piece] = []
    edits: list[Span] = []
    whole = Piece(span, read_words(text, span.start, span.end), joint)
    pending: list[Span] = []
    at = span.start
    for edit in EDIT.finditer(text, span.start, span.end):
        joint, pending = _add(pieces, edits, text, Span(at, edit.start()), joint, pending)
        is_ellipsis = ELLIPSIS.fullmatch(edit.group()) is not None
        if not is_ellipsis:
            pending.append(Span(*edit.span()))
        if pieces:
            joint = Joint.ELLIPSIS if is_ellipsis or joint is Joint.ELLIPSIS else Joint.BRACKETS
        at = edit.end()
    _, pending = _add(pieces, edits, text, Span(at, span.end), joint, pending)
    return Stretch(whole, tuple(pieces), (*edits, *pending))


def _add(
    pieces: list[Piece], edits: list[Span], text: str, span: Span, joint: Joint | None, pending: list[Span]
) -> tuple[Joint | None, list[Span]]:
    """Add what *span* covers as a piece if there are words in it; return what is still to be used.

    The *pending* brackets belong to the joint of two pieces; before the first they are edits at the edge.
    """
    words = read_words(text, span.start, span.end)
    if not words.starts:
        return joint, pending
    if not pieces:
        edits.extend(pending)
    stripped = span.of(text).strip()
    start = span.start + span.of(text).index(stripped)
    pieces.append(Piece(Span(start, start + len(stripped)), words, joint))
    return None, []


def without_outer_marks(text: str) -> Span:
    """Return *text* without white space and one pair of quotation marks around it."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    if start >= end:
        return Span(0, 0)
    for opening, closing in OUTER_MARKS:
        inner = Span(start + len(opening), max(end - len(closing), start + len(opening)))
        if text.startswith(opening, start) and text.endswith(closing, inner.start, end):
            return inner
    return Span(start, end)


def _contents(quote: Quote) -> tuple[Span, ...]:
    """Return the places in `Quote.text` of its content, whose pieces are joined by one space."""
    spans, at = [], 0
    for span in quote.content:
        spans.append(Span(at, at + span.end - span.start))
        at = spans[-1].end + 1
    return tuple(spans)


def _quoted(quote: Quote) -> tuple[Span, ...]:
    """Return the places in `Quote.text` of its verbatim stretches."""
    found = []
    for content, place in zip(quote.content, _contents(quote), strict=True):
        for span in quote.quoted:
            start, end = max(span.start, content.start), min(span.end, content.end)
            if start < end:
                shift = place.start - content.start
                found.append(Span(start + shift, end + shift))
    return tuple(found)
