"""Fixed expressions found: according to, in Kim's view, is said to, declined to comment.

::

    In Kimura's view, the treaty is dead.
    first──star──stop

A pattern of the lexicon is matched around the one word of it that is rarest
in news, so that most words of a text are looked up once and no more.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon.classes import ADV, AUX, DO, HAVE, MODAL, NEG, NOUN, POSS, PREP
from quotekit.lexicon.entries import Phrase
from quotekit.lexicon.phrases import VARYING
from quotekit.mentions import Phrase as NounPhrase
from quotekit.mentions import core_after, is_nobody
from quotekit.mentions_before import phrase_before
from quotekit.nominals import is_possessive, time_after

#: How many adverbs may stand unwritten behind an auxiliary: is *widely* expected to.
MAX_ADVERBS = 2


class FixedAt(NamedTuple):
    """A fixed expression in its place, as token indices."""

    row: Phrase
    first: int
    stop: int
    star: NounPhrase | None
    """What stands for * in the pattern."""


def find_fixed(doc: Document) -> tuple[FixedAt, ...]:
    """Return the fixed expressions of the text in its order; where several match at a word, the longest."""
    patterns = doc.lexicon.phrase_patterns
    found = []
    for i in [i for i, low in enumerate(doc.tokens.lows) if low in patterns]:
        sentence = doc.sentences[doc.sentence_of(i)]
        for row, words, anchor in patterns[doc.tokens.lows[i]]:
            match = _match(doc, row, words, anchor, i, sentence.first, sentence.stop)
            if match is not None:
                found.append(match)
                break
    return tuple(found)


def _match(
    doc: Document, row: Phrase, words: Sequence[str], anchor: int, i: int, floor: int, ceiling: int
) -> FixedAt | None:
    star: NounPhrase | None = None
    first = i
    for k in range(anchor - 1, -1, -1):
        if words[k] in ("*", "*'s"):
            star = _star_before(doc, first, floor, possessive=words[k] == "*'s")
            if star is None:
                return None
            first = star.first
        elif words[k] == "nobody":
            if not _nobody_before(doc, first, floor):
                return None
        else:
            first = _word_before(doc, first, words[k], floor)
            if first < 0:
                return None
            if words[k] == "not" and k > 0 and doc.tokens.tags[first] & DO:
                return _finish(doc, row, words, anchor, i, first, star, ceiling)  # didn't: "do" and "not" at once
    return _finish(doc, row, words, anchor, i, first, star, ceiling)


def _finish(
    doc: Document,
    row: Phrase,
    words: Sequence[str],
    anchor: int,
    i: int,
    first: int,
    star: NounPhrase | None,
    ceiling: int,
) -> FixedAt | None:
    stop = i + 1
    for k in range(anchor + 1, len(words)):
        if words[k] == "*":
            core = core_after(doc, stop, ceiling)
            if core < 0:
                return None
            star = NounPhrase(stop, core, stop, core)
            stop = core
            continue
        if words[k] == "that" and stop < ceiling and (time := time_after(doc, stop, ceiling)) > 0:
            stop = time  # it emerged on Friday that
        while (
            stop < ceiling
            and doc.tokens.tags[stop] & ADV
            and not doc.tokens.tags[stop] & (NOUN | PREP)
            and not _is_word(doc, stop, words[k])
        ):
            stop += 1
        if stop >= ceiling or not _is_word(doc, stop, words[k]):
            return None
        stop += 1
    return FixedAt(row, first, stop, star)


def _word_before(doc: Document, first: int, word: str, floor: int) -> int:
    """Return the place of *word* before token *first*, adverbs between them passed, or -1."""
    k = first - 1
    for _ in range(MAX_ADVERBS):
        if (
            k > floor
            and doc.tokens.tags[k] & (ADV | HAVE | MODAL)
            and not doc.tokens.tags[k] & NEG
            and not _is_word(doc, k, word)
        ):
            k -= 1
    return k if k >= floor and _is_word(doc, k, word) else -1


def _is_word(doc: Document, k: int, word: str) -> bool:
    low = doc.tokens.lows[k]
    if word == "not":
        return bool(doc.tokens.tags[k] & NEG)
    return low == word or low in VARYING.get(word, ())


def _nobody_before(doc: Document, first: int, floor: int) -> bool:
    """Tell whether the subject of the verb at *first* is that nobody does it: *neither firm* has responded."""
    tags = doc.tokens.tags
    while first > floor and tags[first - 1] & (ADV | AUX) and not tags[first - 1] & NOUN:
        first -= 1
    subject = phrase_before(doc, first, floor)
    return subject is not None and is_nobody(doc, subject)


def _star_before(doc: Document, stop: int, floor: int, *, possessive: bool) -> NounPhrase | None:
    """Return the noun phrase before token *stop*; a possessive one without its 's."""
    if not possessive:
        return phrase_before(doc, stop, floor)
    last = stop - 1
    if last >= floor and doc.tokens.tags[last] & POSS:
        return NounPhrase(last, stop, last, stop)
    if last <= floor or not is_possessive(doc, last):
        return None
    return phrase_before(doc, last, floor)
