"""Proper names in the text: who is a person, and what stands before the name.

::

    Former Treasury secretary Sen. J. R. van der Berg Jr., 61, ...
    └── title and role ─────────┘ └──── name ────────┘

A name is a run of capitalised words. Its kind rests on words printed with it
(a title, an age, "Inc.") or on tables of outlets, places and bodies; given
names tell a person from a body and nothing else.
"""

from __future__ import annotations

from typing import NamedTuple

from quotekit.document import Document
from quotekit.lexicon.bodies import (
    CAPITALS_AND_METONYMS,
    COUNTRIES,
    DEMONYMS,
    ORG_SUFFIXES,
    OUTLET_WORDS,
    OUTLETS,
    PARTIES_AND_MOVEMENTS,
    PLACES,
)
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    BODY,
    CAP,
    COORD,
    DET,
    DOC,
    INDEF,
    MONTH,
    NAME,
    NOUN,
    NUM,
    OBJ,
    PLACE,
    POSS,
    PREP,
    PRON,
    PUNCT,
    ROLE,
    SUB,
    TIME,
    TITLE,
    VERB,
    WEEKDAY,
    WH,
)
from quotekit.lexicon.people import SURNAME_PARTICLES
from quotekit.nominals import leads

#: Capitalised only because they lead a sentence.
FUNCTION = DET | PRON | OBJ | POSS | PREP | COORD | SUB | WH | AUX | ADV | INDEF


class Name(NamedTuple):
    """A run of capitalised words as token indices, half-open."""

    first: int
    stop: int
    kind: str
    """"person", "body", "outlet", "place", "movement" or "unknown"."""
    title_first: int
    """Where the titles and roles before the name begin."""


def find_names(doc: Document) -> tuple[Name, ...]:
    """Return the proper names of the text in its order."""
    tags, words, lows = doc.tokens.tags, doc.tokens.words, doc.tokens.lows
    found = []
    stop = 0
    for i in [i for i, tag in enumerate(tags) if tag & CAP]:
        if i < stop:
            continue
        first, stop = _run(doc, i)
        if first < stop:
            name = read_name(doc, first, stop)
            if name is not None:
                found.append(name)
        stop = max(stop, i + 1)
    return tuple(found)


def _run(doc: Document, i: int) -> tuple[int, int]:
    """Return the run of name words that begins at the capitalised token *i*."""
    tags, words, lows = doc.tokens.tags, doc.tokens.words, doc.tokens.lows
    tag = tags[i]
    if not is_name_word(doc, i):
        return i, i
    j = i + 1
    n = len(words)
    while j < n:
        if is_name_word(doc, j) and doc.inside[j] == doc.inside[i]:
            j += 1
        elif lows[j] in SURNAME_PARTICLES and j + 1 < n and tags[j + 1] & CAP:
            j += 1
        elif lows[j] in SURNAME_PARTICLES and j + 2 < n and lows[j + 1] in SURNAME_PARTICLES and tags[j + 2] & CAP:
            j += 2
        elif words[j] == "&" and j + 1 < n and tags[j + 1] & CAP:
            j += 1
        elif (
            lows[j] in ("of", "for", "and")
            and tags[j - 1] & BODY
            and j + 1 < n
            and tags[j + 1] & CAP
            and lows[j] != "and"
        ):
            j += 1
        elif lows[j] == "of" and j + 2 < n and lows[j + 1] == "the" and tags[j + 2] & CAP and tags[j - 1] & BODY:
            j += 2
        else:
            break
    return i, j


def is_name_word(doc: Document, i: int) -> bool:
    """Tell whether the capitalised token *i* can be part of a name."""
    tag = doc.tokens.tags[i]
    if not tag & CAP or tag & (WEEKDAY | OBJ) or (tag & PRON):
        return False
    if tag & MONTH and not tag & NAME:
        return False
    if tag & FUNCTION and not tag & (NAME | PLACE | TITLE | BODY | ROLE):
        return False
    if leads(doc, i):
        known = tag & (NOUN | VERB | ADJ | ADV | TIME | NUM | FUNCTION)
        if known and not tag & (NAME | PLACE | TITLE | BODY):
            # a common word that leads a sentence: a name only if more of a name follows
            return (
                i + 1 < len(doc.tokens.tags)
                and bool(doc.tokens.tags[i + 1] & CAP)
                and not tag & (FUNCTION | TIME)
                and not doc.tokens.tags[i] & ROLE
                and bool(tag & (NOUN | ADJ))
                and doc.tokens.ends[i] + 1 == doc.tokens.starts[i + 1]
            )
    return True


def read_name(doc: Document, first: int, stop: int) -> Name | None:
    """Return the name in the tokens from *first* to *stop*: titles apart, its kind told."""
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    begun = first
    while (
        first < stop - 1
        and (tags[first] & TITLE or tags[first] & ROLE)
        and not (tags[first] & NAME and not tags[first] & TITLE)
    ):
        first += 1
    title_first = begun
    while title_first > 0 and tags[title_first - 1] & (ROLE | TITLE) and not tags[title_first - 1] & PUNCT:
        title_first -= 1
    kind = name_kind(doc, first, stop, titled=title_first < first)
    return Name(first, stop, kind, title_first)


def name_kind(doc: Document, first: int, stop: int, *, titled: bool) -> str:
    """Return what the name is, by its own words and those beside it."""
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    joined = " ".join(lows[first:stop])
    bare = joined.removeprefix("the ")
    if bare in OUTLETS or joined in OUTLETS:
        return "outlet"
    if bare in COUNTRIES or bare in CAPITALS_AND_METONYMS:
        return "place"
    if bare in PARTIES_AND_MOVEMENTS:
        return "movement"
    last = lows[stop - 1]
    if last in ORG_SUFFIXES or any(tags[k] & BODY and not tags[k] & NAME for k in range(first, stop)):
        if not (titled and stop - first <= 2 and not tags[stop - 1] & BODY):
            return "body"
    if stop - first >= 2 and last in OUTLET_WORDS and not tags[first] & NAME:
        return "outlet"
    if titled:
        return "person"
    if bare in PLACES and not (stop - first == 1 and tags[first] & NAME):
        return "place"
    if bare in DEMONYMS:
        return "unknown"
    length = stop - first
    if stop < len(words) - 1 and words[stop] == "," and words[stop + 1].isdecimal() and len(words[stop + 1]) <= 2:
        return "person"
    if tags[first] & NAME and (length >= 2):
        return "person"
    if (
        2 <= length <= 4
        and all(_is_name_shape(words[k]) for k in range(first, stop))
        and not any(tags[k] & (NOUN | ADJ | BODY | DOC) and not tags[k] & (NAME) for k in range(first, stop))
    ):
        return "person"
    if length == 1 and words[first].isupper() and len(words[first]) > 1:
        return "body"
    return "unknown"


def _is_name_shape(word: str) -> bool:
    return not (word.isupper() and len(word) > 3) and not any(letter.isdigit() for letter in word)
