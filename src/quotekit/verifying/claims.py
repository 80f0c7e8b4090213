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
class Claim:
    """A quotation as `verify` looks for it."""

    text: str
    whole: tuple[Span, ...]
    """What would be the quotation if the source had its ellipses and brackets too."""
    pieces: tuple[Piece, ...]
    edits: tuple[Span, ...]
    """The brackets before the first piece and behind the last."""
    joint: Joint | None = None
    """How the stretches of *whole* are joined."""


def read_claim(quotation: str | Quote) -> Claim:
    """Return what *quotation* claims.

    Of a quote with marks it is what stands in the marks; of an indirect one, for
    want of anything verbatim, its content.
    """
    if isinstance(quotation, str):
        return _claim(quotation, (without_outer_marks(quotation),), None)
    if quotation.kind is QuoteKind.MIXED and quotation.quoted:
        return _claim(quotation.text, _quoted(quotation), Joint.APART)
    return _claim(quotation.text, _contents(quotation), Joint.BREAK)


def _claim(text: str, whole: tuple[Span, ...], joint: Joint | None) -> Claim:
    pieces: list[Piece] = []
    edits: list[Span] = []
    for stretch in whole:
        following = joint if pieces else None
        at = stretch.start
        for edit in EDIT.finditer(text, stretch.start, stretch.end):
            following = _add(pieces, text, at, edit.start(), following)
            is_ellipsis = ELLIPSIS.fullmatch(edit.group()) is not None
            if pieces:
                following = Joint.ELLIPSIS if is_ellipsis or following is Joint.ELLIPSIS else Joint.BRACKETS
            elif not is_ellipsis:
                edits.append(Span(*edit.span()))
            at = edit.end()
        left = _add(pieces, text, at, stretch.end, following)
        if left is Joint.BRACKETS:  # behind the last words of the stretch
            edits.extend(Span(*each.span()) for each in INSERTION.finditer(text, pieces[-1].span.end, stretch.end))
    return Claim(text, whole, tuple(pieces), tuple(edits), joint)


def _add(pieces: list[Piece], text: str, start: int, end: int, joint: Joint | None) -> Joint | None:
    """Add [start, end) as a piece if there are words in it, and return the joint that is still to be used."""
    words = read_words(text, start, end)
    if not words.starts:
        return joint
    stripped = text[start:end].strip()
    start += text[start:end].index(stripped)
    pieces.append(Piece(Span(start, start + len(stripped)), words, joint))
    return None


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
