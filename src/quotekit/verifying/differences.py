"""Every difference between a piece of a quotation and the words it was found at.

::

    quotation   We’ll   pay  five  million.
    source      We'll\n pay  six   million!
                  └ TYPOGRAPHY, WHITESPACE
                             └ CHANGED (a number)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotekit.spans import Span
from quotekit.verifying.claims import Piece
from quotekit.verifying.meaning import flags_of
from quotekit.verifying.places import Place
from quotekit.verifying.values import Change, Difference, Flag
from quotekit.verifying.words import Words

SENTENCE_END = re.compile(r"[.!?]")
BRACKET = re.compile(r"[\[\]]")


def compare(piece: Piece, source: Words, place: Place) -> Iterator[Difference]:
    """Yield the differences between *piece* and the words of *source* at *place*, in order."""
    mine = piece.words
    yield from _edge(piece, source, place.pairs, at_start=True)
    before = (-1, place.first - 1)
    for pair in (*place.pairs, (len(mine.forms), place.stop)):
        i, j = before
        if (i, j) != (pair[0] - 1, pair[1] - 1):
            yield _words(piece, source, range(i + 1, pair[0]), range(j + 1, pair[1]))
        elif i >= 0 and pair[0] < len(mine.forms):
            yield from _gap(mine, i, source, j)
        if pair[0] < len(mine.forms):
            yield from _word(mine, pair[0], source, pair[1])
        before = pair
    yield from _edge(piece, source, place.pairs, at_start=False)


def span_of(source: Words, place: Place) -> Span:
    """Return the place in code points."""
    if place.first >= place.stop:
        return _point(source, place.first)
    return Span(source.starts[place.first], source.ends[place.stop - 1])


def _word(mine: Words, i: int, source: Words, j: int) -> Iterator[Difference]:
    quoted, printed = mine.raw(i), source.raw(j)
    if quoted == printed:
        return
    if BRACKET.search(quoted):
        change = Change.BRACKETS
    elif quoted.casefold() == printed.casefold():
        change = Change.CASE
    else:
        change = Change.TYPOGRAPHY
    yield _difference(change, mine, Span(mine.starts[i], mine.ends[i]), source, Span(source.starts[j], source.ends[j]))


def _gap(mine: Words, i: int, source: Words, j: int) -> Iterator[Difference]:
    """Compare what stands between two words that agree and the next two."""
    quoted, printed = mine.between(i, i + 1), source.between(j, j + 1)
    if quoted == printed:
        return
    if " ".join(quoted.split()) == " ".join(printed.split()):
        change = Change.WHITESPACE
    elif BRACKET.search(quoted) and not BRACKET.search(printed):
        change = Change.BRACKETS
    else:
        change = Change.TYPOGRAPHY
    mine_span = Span(mine.ends[i], mine.starts[i + 1])
    yield _difference(change, mine, mine_span, source, Span(source.ends[j], source.starts[j + 1]))


def _edge(piece: Piece, source: Words, pairs: Sequence[tuple[int, int]], *, at_start: bool) -> Iterator[Difference]:
    """Compare the punctuation that the piece has before its first word or behind its last, if it has any."""
    mine = piece.words
    if not pairs or pairs[0 if at_start else -1][0] != (0 if at_start else len(mine.forms) - 1):
        return
    if at_start:
        j = pairs[0][1]
        span = Span(piece.span.start, mine.starts[0])
        beside = Span(source.ends[j - 1] if j else 0, source.starts[j])
    else:
        j = pairs[-1][1]
        span = Span(mine.ends[-1], piece.span.end)
        end = source.starts[j + 1] if j + 1 < len(source.starts) else len(source.text)
        beside = Span(source.ends[j], end)
    quoted, printed = span.of(mine.text), beside.of(source.text)
    same = printed.endswith(quoted) if at_start else printed.startswith(quoted)
    if same:
        return
    change = Change.WHITESPACE if quoted.split() == printed.split() else Change.TYPOGRAPHY
    left, right = len(printed) - len(printed.lstrip()), len(printed.rstrip())
    stripped = Span(beside.start + left, beside.start + right) if left < right else Span(beside.start, beside.start)
    yield _difference(change, mine, span, source, stripped)


def _words(piece: Piece, source: Words, quoted: range, printed: range) -> Difference:
    """Return the difference of words that do not agree."""
    mine = piece.words
    change = _change(mine, quoted, source, printed)
    same_words = change in (Change.TYPOGRAPHY, Change.STITCHED)
    flags = () if same_words else flags_of(mine, quoted, source, printed)
    return _difference(change, mine, _range(mine, quoted), source, _range(source, printed), flags)


def _change(mine: Words, quoted: range, source: Words, printed: range) -> Change:
    if "".join(mine.forms[i] for i in quoted) == "".join(source.forms[j] for j in printed):
        return Change.TYPOGRAPHY  # co-operate, cooperate
    if not printed:
        return Change.ADDED
    if not quoted:
        at_sentence = 0 < quoted.start < len(mine.forms) and SENTENCE_END.search(
            mine.between(quoted.start - 1, quoted.start)
        )
        return Change.STITCHED if at_sentence else Change.OMITTED
    if len(quoted) == len(printed) == 1:
        stem, bracket, _ = mine.raw(quoted.start).partition("[")
        if stem and bracket and source.forms[printed.start].startswith(stem.casefold()):
            return Change.BRACKETS  # want[ed], wants
    return Change.CHANGED


def _range(words: Words, indices: range) -> Span:
    if not indices:
        return _point(words, indices.start)
    return Span(words.starts[indices.start], words.ends[indices.stop - 1])


def _point(words: Words, i: int) -> Span:
    """Return the empty place behind the word before *i*, where words are missing."""
    at = words.ends[i - 1] if 0 < i <= len(words.ends) else words.starts[0] if words.starts else 0
    return Span(at, at)


def _difference(
    change: Change, mine: Words, quoted: Span, source: Words, printed: Span, flags: tuple[Flag, ...] = ()
) -> Difference:
    return Difference(change, quoted.of(mine.text), quoted, printed.of(source.text), printed, flags)
