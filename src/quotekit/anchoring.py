"""Finding a selector again in a text that has changed since.

::

    selector   … Ann Wu said: “We will [appeal the ruling] soon,” and left …
    now        … Ms Wu said, “we will [appeal that ruling] soon.” She left …
                                       └ FUZZY, 2 errors ┘

First by its words in their context, then by its words and as much of the
context as is left, then with errors in the words. What stands at two places
alike, or is too far from what it was, is refused and never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any

import attrs

from quotekit.errors import QuotekitError
from quotekit.spans import Span
from quotekit.verifying.alignment import align
from quotekit.verifying.places import find_places
from quotekit.verifying.words import SourceText, read_words


class SelectorError(QuotekitError, ValueError):
    """A selector is not of a form that can be looked for; the message says what it lacks."""


class Tier(Enum):
    """How a selector was found, the surest first, or why it was not."""

    EXACT = "exact"
    """Its words in all of their context, once; or of several such places the one at its offsets."""
    CONTEXT = "context"
    """Its words, in enough of their context to tell this place from every other."""
    FUZZY = "fuzzy"
    """Most of its words, in a context that agrees."""
    AMBIGUOUS = "ambiguous"
    """Refused: two places are as good as each other."""
    LOST = "lost"
    """Refused: nothing is near enough."""


@attrs.frozen
class Anchor:
    """Where a selector was found, or that it was refused."""

    span: Span | None
    tier: Tier
    score: float = 0.0
    """From 0 to 1: how much of the words and their context is there; 1 is all."""
    errors: int = 0
    """How many characters of the words are changed, added or missing."""


#: Without a context that agrees, words of this many characters are enough if they stand once.
TELLING = 24
#: Least agreement of the context for shorter words, and for words with errors.
LEAST_CONTEXT = 0.5
#: How much better than the next place the best must be.
LEAD = 0.1
#: One error in so many characters is the most, if no number is given.
CHARACTERS_TO_AN_ERROR = 5
#: How many places of the same words are weighed by their context; more are ambiguous anyway.
MAX_PLACES = 1000
#: Above this many pairs of characters a change counts as of all of them.
MAX_CELLS = 250_000
#: How much around the words of a place is looked at, since a word may have been cut in two.
MARGIN = 24
#: Longer words are laid beside the text at their ends only.
EDGE = 160
TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


@attrs.frozen
class _Wanted:
    exact: str
    prefix: str
    suffix: str
    start: int | None


def anchor(
    selector: Mapping[str, Any] | Sequence[Mapping[str, Any]], text: str, *, errors: int | None = None
) -> Anchor:
    """Find *selector* in *text*, which may have changed since it was made.

    Args:
        selector: A ``TextQuoteSelector``, a list of selectors with one among
            them, or a target that holds them. A ``TextPositionSelector``
            beside it only chooses among places that are equally exact.
        text: The text of today.
        errors: How many characters of the words may be changed, added or
            missing; by default one in five.

    Raises:
        SelectorError: there is no ``TextQuoteSelector``, or a value in it is no string.
        TypeError: *text* is not a ``str``.
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, got {type(text).__name__}")
    wanted = _read(selector)
    most = len(wanted.exact) // CHARACTERS_TO_AN_ERROR if errors is None else errors
    return _in_context(wanted, text) or _by_its_words(wanted, text) or _with_errors(wanted, text, most)


def _read(selector: object) -> _Wanted:
    found: dict[str, Mapping[str, Any]] = {}
    for each in _flat(selector):
        found.setdefault(str(each.get("type")), each)
    quote = found.get("TextQuoteSelector")
    if quote is None:
        raise SelectorError("a TextQuoteSelector is needed: offsets alone say nothing about a text that has changed")
    exact, prefix, suffix = quote.get("exact"), quote.get("prefix", ""), quote.get("suffix", "")
    if not (isinstance(exact, str) and isinstance(prefix, str) and isinstance(suffix, str)) or not exact:
        raise SelectorError("'exact' must be a string that is not empty, 'prefix' and 'suffix' strings")
    start = found.get("TextPositionSelector", {}).get("start")
    return _Wanted(exact, prefix, suffix, start if isinstance(start, int) else None)


def _flat(selector: object) -> Iterator[Mapping[str, Any]]:
    """Yield the selectors in a target, a list or by themselves.

    Raises:
        SelectorError: *selector* is none of them.
    """
    if isinstance(selector, Mapping):
        if "selector" in selector:
            yield from _flat(selector["selector"])
        else:
            yield selector
    elif isinstance(selector, Sequence) and not isinstance(selector, str):
        for each in selector:
            yield from _flat(each)
    else:
        raise SelectorError(f"a selector is a mapping, not {type(selector).__name__}")


def _occurrences(words: str, text: str) -> list[int]:
    """Return where *words* stand; one more than `MAX_PLACES` at the most."""
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) <= MAX_PLACES:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _in_context(wanted: _Wanted, text: str) -> Anchor | None:
    whole = wanted.prefix + wanted.exact + wanted.suffix
    places = _occurrences(whole, text)
    if not places:
        return None
    if wanted.start is not None:
        at = wanted.start - len(wanted.prefix)
        places = [at] if at >= 0 and text.startswith(whole, at) else places
    if len(places) > 1:
        return Anchor(None, Tier.AMBIGUOUS, 1.0)
    start = places[0] + len(wanted.prefix)
    return Anchor(Span(start, start + len(wanted.exact)), Tier.EXACT, 1.0)


def _by_its_words(wanted: _Wanted, text: str) -> Anchor | None:
    """Return the place whose context agrees best; refuse if none agrees; None if the words stand nowhere."""
    places = _occurrences(wanted.exact, text)
    if not places:
        return None
    if len(places) > MAX_PLACES:
        return Anchor(None, Tier.AMBIGUOUS)
    spans = [Span(at, at + len(wanted.exact)) for at in places]
    agreements = {span: _agreement(wanted, text, span) for span in spans}
    spans.sort(key=lambda span: -agreements[span])
    score = (2 + agreements[spans[0]]) / 3
    if len(spans) > 1 and agreements[spans[0]] - agreements[spans[1]] < LEAD:
        return Anchor(None, Tier.AMBIGUOUS, score)
    is_telling = len(spans) == 1 and len(wanted.exact) >= TELLING
    if not is_telling and agreements[spans[0]] < LEAST_CONTEXT:
        return Anchor(None, Tier.LOST, score)
    return Anchor(spans[0], Tier.CONTEXT, score)


def _with_errors(wanted: _Wanted, text: str, most: int) -> Anchor:
    """Return the place at which most of the words stand; they are looked for as words, and errors counted as characters."""
    source = SourceText(text)
    found: dict[Span, tuple[float, int]] = {}
    forms = read_words(wanted.exact).forms
    for place in find_places(source, forms) if forms else ():
        span = _laid(wanted.exact, text, _window(source, place.first, place.stop))
        errors = _errors(wanted.exact, span.of(text))
        if errors <= most and span.start < span.end:
            agreement = _agreement(wanted, text, span)
            if agreement >= LEAST_CONTEXT:
                found[span] = ((2 * (1 - errors / len(wanted.exact)) + agreement) / 3, errors)
    ranked = sorted(found, key=lambda span: (-found[span][0], span))
    if not ranked:
        return Anchor(None, Tier.LOST)
    best = ranked[0]
    score, errors = found[best]
    if any(score - found[span][0] < LEAD for span in ranked[1:] if not span.touches(best)):
        return Anchor(None, Tier.AMBIGUOUS, score, errors)
    return Anchor(best, Tier.FUZZY, score, errors)


def _window(source: SourceText, first: int, stop: int) -> Span:
    """Return the place of the words from *first* up to *stop*, with some of what stands around them."""
    words = source.words
    start = words.ends[first - 1] if first else 0
    end = words.starts[stop] if stop < len(words.starts) else len(words.text)
    return Span(max(0, start - MARGIN), min(len(words.text), end + MARGIN))


def _laid(exact: str, text: str, window: Span) -> Span:
    """Return the part of *window* that is nearest to *exact*, of which only the ends are looked at if it is long."""
    there = window.of(text)
    if len(exact) <= EDGE:
        laid = align(exact, there)
        return Span(window.start + laid.first, window.start + laid.stop)
    near = 2 * (EDGE + MARGIN)
    start = window.start + align(exact[:EDGE], there[:near]).first
    end = max(window.end - near, window.start)
    end += align(exact[-EDGE:], text[end : window.end]).stop
    return Span(start, max(start, end))


def _errors(exact: str, there: str) -> int:
    """Return in how many characters the two differ; counted word for word if they are long."""
    if len(exact) * len(there) <= MAX_CELLS:
        return _distance(exact, there)
    mine, theirs = TOKEN.findall(exact), TOKEN.findall(there)
    errors = i = j = 0
    for pair in (*align(mine, theirs).pairs, (len(mine), len(theirs))):
        errors += _distance("".join(mine[i : pair[0]]), "".join(theirs[j : pair[1]]))
        i, j = pair[0] + 1, pair[1] + 1
    return errors


def _agreement(wanted: _Wanted, text: str, span: Span) -> float:
    """Return how much of the context stands around *span*, from 0 to 1; no context agrees with every place."""
    size = len(wanted.prefix) + len(wanted.suffix)
    if not size:
        return 1.0
    before = text[max(0, span.start - len(wanted.prefix)) : span.start]
    behind = text[span.end : span.end + len(wanted.suffix)]
    lost = min(_distance(wanted.prefix, before), len(wanted.prefix))
    lost += min(_distance(wanted.suffix, behind), len(wanted.suffix))
    return 1 - lost / size


def _distance(one: str, other: str) -> int:
    """Return in how many characters the two differ, by Levenshtein."""
    if one == other:
        return 0
    if not one or not other or len(one) * len(other) > MAX_CELLS:
        return max(len(one), len(other))
    row = list(range(len(other) + 1))
    for n, char in enumerate(one, start=1):
        above, row = row, [n]
        for m, there in enumerate(other):
            row.append(min(above[m] + (char != there), above[m + 1] + 1, row[m] + 1))
    return row[-1]
