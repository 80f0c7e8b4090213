"""The head of a source phrase, and how many there are.

::

    at least two of the   former jurors   who ...
    count 2, at least      head: jurors

"One of the climbers" is a climber, "a group of residents" are residents, and
"seven in ten drivers" are drivers: the head is behind the words that count.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon.bodies import DEMONYMS
from quotekit.lexicon.classes import ADV, BODY, CAP, COORD, DET, INDEF, NUM, ROLE
from quotekit.mentions import Phrase, core_after

NUMBERS = {
    word: n
    for n, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}
#: Quantities of at least so many.
AT_LEAST = {
    "several": 2,
    "multiple": 2,
    "dozens": 24,
    "dozen": 12,
    "hundreds": 200,
    "couple": 2,
    "both": 2,
    "numerous": 2,
    "handful": 2,
    "scores": 40,
    "thousands": 2000,
}
#: What a number before it counts: two *dozen*.
MANY = {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
#: Adjectives that are joined before one noun: *current and former* officials.
STATUS = frozenset("current former serving retired senior junior past present active incumbent".split())
#: What stands before "than" in a number: *more* than ten.
COMPARED = frozenset(("more", "fewer", "less"))
#: One of many: *one* of the climbers, *another* juror.
ONE_OF = frozenset(("one", "another", "either", "neither", "each"))
#: Nouns that count others: a *group* of residents. "Group" and the like do so only without "the".
COUNTING = frozenset(
    """
    number handful couple pair majority minority dozen dozens hundreds thousands scores percent per cent third quarter
    half lot host plenty bunch trio quartet rest most many some few all
    """.split()
)
GATHERING = frozenset("group team crowd string range series coalition gang army handful generation".split())
#: What may stand before a word that counts: *at least* two of, *a growing* number of.
BEFORE_COUNTING = frozenset("at least more than only just about around nearly almost some up to growing small".split())
#: How many words of counting stand before "of".
MAX_COUNTING = 5


class Head(NamedTuple):
    """The head noun with its own words, as token indices."""

    first: int
    stop: int
    at: int
    """The head noun itself."""
    number: int | None
    at_least: bool
    single: bool
    """Whether it is one of several, or one that nobody has spoken of: *one* of the climbers, *another* juror."""


def find_head(doc: Document, phrase: Phrase) -> Head:
    """Return the head of the phrase, and how many the phrase says there are."""
    lows = doc.tokens.lows
    first, stop = phrase.core_first, phrase.core_stop
    count, at_least = count_of(doc, first, stop)
    single = lows[first] in ONE_OF and (stop == first + 1 or lows[first] != "each")
    of = _counting_stop(doc, phrase)
    if of > 0:
        inner = core_after(doc, of + 1, phrase.stop)
        if inner > 0:
            first, stop = of + 1, _joined(doc, inner, phrase.stop)
            at = _last_noun(doc, first, stop)
            return Head(first, stop, at, 1 if single else count, at_least, single)
    if lows[stop - 1] in DEMONYMS and stop + 1 < phrase.stop and doc.tokens.tags[stop] & COORD:
        further = core_after(doc, stop + 1, phrase.stop)
        stop = further if further > 0 else stop  # the Russian and Syrian | defence ministries
    stop = _past_ministry(doc, _joined(doc, stop, phrase.stop), phrase.stop)
    count, at_least = count_of(doc, first, stop)
    share = stop if stop - first == 1 else first + 1
    if lows[first] in NUMBERS and share + 1 < phrase.stop and lows[share] == "in" and doc.tokens.tags[share + 1] & NUM:
        drivers = core_after(doc, share + 1, phrase.stop)
        if drivers > share + 2:
            return Head(share + 2, drivers, _last_noun(doc, share + 2, drivers), None, at_least, single=False)
        return Head(first, share + 2, share + 1, None, at_least, single=False)  # seven in ten said
    return Head(first, stop, _last_noun(doc, first, stop), 1 if single else count, at_least, single)


def _joined(doc: Document, stop: int, ceiling: int) -> int:
    """Return the end of the head's words behind "than" and joined adjectives: *past and present* aides, *more than* ten."""
    lows = doc.tokens.lows
    while stop + 1 < ceiling:
        compared = lows[stop] == "than" and lows[stop - 1] in COMPARED
        both = lows[stop] in ("and", "or") and lows[stop - 1] in STATUS and lows[stop + 1] in STATUS
        further = core_after(doc, stop + 1, ceiling) if compared or both else -1
        if further <= stop:
            break
        stop = further
    return stop


def _past_ministry(doc: Document, stop: int, ceiling: int) -> int:
    """Return the end of the head's words where a body's name with "of" stands before it: a Department for Education aide."""
    tags = doc.tokens.tags
    if stop + 1 >= ceiling or doc.tokens.lows[stop] not in ("of", "for") or not tags[stop - 1] & BODY:
        return stop
    if not tags[stop - 1] & CAP or not tags[stop + 1] & CAP:
        return stop
    further = core_after(doc, stop + 1, ceiling)
    return further if further > 0 and tags[further - 1] & ROLE and not tags[further - 1] & CAP else stop


def _counting_stop(doc: Document, phrase: Phrase) -> int:
    """Return the "of" behind words that only count, or -1: two *of* the jurors, a group *of* residents."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first = phrase.core_first
    for k in range(first + 1, min(first + 1 + MAX_COUNTING, phrase.stop - 1)):
        if lows[k] != "of":
            continue
        counted = lows[k - 1]
        counts = counted in COUNTING or bool(tags[k - 1] & (NUM | INDEF)) or counted in ONE_OF
        if counted in GATHERING and lows[first] != "the":
            counts = True
        plain = all(
            tags[j] & (DET | NUM | INDEF | ADV) or lows[j] in BEFORE_COUNTING or lows[j] in COUNTING
            for j in range(first, k - 1)
        )
        return k if counts and (plain or counted in GATHERING) else -1
    return -1


def _last_noun(doc: Document, first: int, stop: int) -> int:
    """Return the head: the last token that is neither a number behind the noun nor a closing mark: *Isaiah* 45:1."""
    words = doc.tokens.words
    at = stop - 1
    while at > first and (words[at].replace(":", "").isdecimal() or words[at] in ")'’"):
        at -= 1
    return at


def count_of(doc: Document, first: int, stop: int) -> tuple[int | None, bool]:
    """Return how many the phrase says there are, and whether that is a lower bound."""
    lows = doc.tokens.lows
    for k in range(first, min(stop, first + 4)):
        low = lows[k]
        bound = "least" in lows[first:k] or "than" in lows[first:k]
        if low == "half" and lows[k + 1 : k + 3] == ["a", "dozen"]:
            return 6, bound
        if low in NUMBERS:
            times = MANY.get(lows[k + 1], 1) if k + 1 < stop else 1
            return NUMBERS[low] * times, bound  # two dozen
        if low.isdecimal() and len(low) < 7:
            times = MANY.get(lows[k + 1], 1) if k + 1 < stop else 1
            return int(low) * times, bound  # 2 million
        if low in AT_LEAST:
            return AT_LEAST[low], low != "both"
    if lows[first] in ("a", "an", "another", "one"):
        return 1, False
    return None, False
