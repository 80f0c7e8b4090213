"""Proper names in the text: what they name, and what stands before them.

::

    Former Treasury secretary Sen. J. R. van der Berg Jr., 61, ...
    └── title and role ─────────┘ └──── name ────────┘

A name is a run of capitalised words. What it names rests on words printed with
it (a title, an age, "Inc.") or on tables of outlets, places and bodies; given
names tell a person from a body and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from quotekit import hints
from quotekit.document import Document
from quotekit.lexicon.bodies import (
    CAPITALS_AND_METONYMS,
    COUNTRIES,
    DEMONYMS,
    EPONYMOUS_BODIES,
    NAMED_BODIES,
    ORG_SUFFIXES,
    OUTLET_WORDS,
    OUTLETS,
    PARTIES_AND_MOVEMENTS,
    PLACES,
    PLATFORMS,
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
    ROLE,
    SUB,
    TITLE,
    VERB,
    WEEKDAY,
    WH,
)
from quotekit.lexicon.people import (
    FEMININE_ROLES,
    FEMININE_TITLES,
    INITIALISM_DEGREES,
    INITIALISM_TITLES,
    MASCULINE_ROLES,
    MASCULINE_TITLES,
    PARTISANS,
    SURNAME_PARTICLES,
    TITLE_PARTS,
)
from quotekit.nominals import is_title_case, leads

PERSON, GROUP, LOCATION = hints.PERSON, hints.GROUP, hints.LOCATION
OUTLET, UNKNOWN = "outlet", "unknown"
#: Capitalised only because they lead a sentence.
FUNCTION = DET | PRON | OBJ | POSS | PREP | COORD | SUB | WH | AUX | ADV | INDEF
#: Most words a personal name has: Maria del Carmen de la Cruz.
MAX_PERSON = 6
#: What ends the name of a road or a building.
ROADS = frozenset(
    "road avenue boulevard highway motorway expressway street bridge tower towers mosque airport stadium mall".split()
)
#: How many letters the initials of a body have at most.
MAX_INITIALS = 4
#: How many tokens a nickname has at most, with its opening mark.
MAX_NICKNAME = 3
#: What an office is called behind the word that tells which one: the Prime *Minister*, the Chief *Justice*.
OFFICES = frozenset("minister secretary executive officer justice commissioner".split())
#: Endings of a trade, by which *Goatherd* Pavlos Rizos is no first name where it leads its sentence.
TRADES = ("er", "or", "man", "woman", "herd", "ist", "smith", "wright", "ian", "eer", "ess")


#: Endings of the name of a site that is not known as a firm's.
SITES = (".com", ".info", ".net", ".org", ".news", ".co.uk", ".in", ".co", ".tv", ".ie", ".au", ".ca")
#: Legal forms, which leave no doubt: Vaibhav Infra *Pvt Ltd*.
LEGAL_FORMS = frozenset("inc inc. ltd ltd. llc llp plc corp corp. gmbh ag sarl srl spa lda pte pty bhd nv bv".split())
#: A compound that is a name in part only: *Lisbon-based*.
COMPOUND = re.compile("[-‐‑][a-z]")


class Name(NamedTuple):
    """A run of capitalised words as token indices, half-open."""

    first: int
    stop: int
    kind: str
    title_first: int
    """Where the titles and roles before the name begin."""


def find_names(doc: Document) -> Iterator[Name]:
    """Yield the proper names outside quotations, in the order of the text."""
    stop = 0
    lines = _lines_in_capitals(doc)
    for i in [i for i, tag in enumerate(doc.tokens.tags) if tag & CAP]:
        if i < stop or doc.inside[i] >= 0 or not is_name_word(doc, i):
            continue
        in_line = bool(lines) and doc.sentence_of(i) in lines
        if in_line and not _is_told(doc, i):
            continue
        stop = _run_stop(doc, i)
        if in_line:
            stop = next((k for k in range(i + 1, stop) if not _is_told(doc, k)), stop)
        name = read_name(doc, i, stop)
        if not (name.first == stop - 1 and names_office(doc, name.first)):  # the Chief Minister
            yield name


def _lines_in_capitals(doc: Document) -> frozenset[int]:
    """Return the sentences that are headlines with a capital on each word, where it tells nothing."""
    found = []
    for s, (first, stop, paragraph) in enumerate(doc.sentences):
        alone = doc.tokens.starts[first] == doc.paragraphs[paragraph][0] and doc.tokens.words[stop - 1] not in ".!?:"
        if alone and is_title_case(doc, first, stop):
            found.append(s)
    return frozenset(found)


def _is_told(doc: Document, i: int) -> bool:
    """Tell whether a table has the word for part of a name, or no table has it: Kenya, Ellison; not *Arrests*."""
    tag = doc.tokens.tags[i]
    return bool(tag & (NAME | PLACE | BODY | TITLE | ROLE)) or not tag & (NOUN | VERB | ADJ)


def is_name_word(doc: Document, i: int) -> bool:
    """Tell whether the capitalised token *i* can be part of a name."""
    tag = doc.tokens.tags[i]
    if not tag & CAP or tag & (WEEKDAY | OBJ | PRON) or (tag & NUM and not tag & NAME and leads(doc, i)):
        return False
    if i in doc.hints.tokens:
        return True
    word = doc.tokens.words[i]
    if not word.isalpha() and COMPOUND.search(word) and doc.tokens.lows[i].partition("-")[0] not in SURNAME_PARTICLES:
        return False  # Eleven-year-old Theo, Lisbon-based Solforno
    if tag & MONTH and not tag & NAME:
        return False
    if doc.tokens.lows[i] in ("said", "says") and i > 0 and doc.inside[i - 1] >= 0 and doc.inside[i] < 0:
        return False  # “It is late.” Said Kim.
    known_name = tag & (NAME | PLACE | TITLE | BODY)
    if tag & FUNCTION and not known_name and not tag & ROLE:
        return False
    if not known_name and tag & (NOUN | VERB | ADJ) and leads(doc, i):
        # a common word that leads a sentence is a name only if more of a name follows: Wells Fargo, but Police said
        after = i + 1
        if doc.tokens.lows[i].endswith("ing"):
            return False  # Hosting Cook
        return after < len(doc.tokens.tags) and bool(doc.tokens.tags[after] & CAP) and not tag & ROLE
    return True


def _run_stop(doc: Document, i: int) -> int:
    """Return behind the run of name words that begins at token *i*, particles and inner "of" included.

    It ends with its sentence: By Wendy Strand ¶ Victor Okafor denied it.
    """
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    n = doc.sentences[doc.sentence_of(i)].stop
    j = i + 1
    while j < n:
        if (tags[j] & CAP and is_name_word(doc, j)) or (
            j + 1 < n and tags[j + 1] & CAP and (lows[j] in SURNAME_PARTICLES or words[j] == "&")
        ):
            j += 1
        elif j + 2 < n and lows[j] in SURNAME_PARTICLES and lows[j + 1] in SURNAME_PARTICLES and tags[j + 2] & CAP:
            j += 2
        elif (behind := _behind_nickname(doc, j, n)) > j:
            j = behind
        elif j + 1 < n and lows[j] in ("of", "for") and tags[j - 1] & BODY and tags[j + 1] & CAP:
            j += 1
        elif j + 2 < n and lows[j] == "of" and lows[j + 1] == "the" and tags[j + 2] & CAP and tags[j - 1] & BODY:
            j += 2
        else:
            break
    return j


def _behind_nickname(doc: Document, j: int, stop: int) -> int:
    """Return behind a nickname in marks that opens at token *j* within a name, or *j*: Ronald “Bato” | dela Rosa."""
    n = doc.inside[j]
    if n < 0 or doc.first_tokens[n] != j or doc.last_tokens[n] - j > MAX_NICKNAME or doc.last_tokens[n] + 1 >= stop:
        return j
    behind = doc.last_tokens[n] + 1
    named = doc.tokens.tags[j + 1] & CAP and (
        doc.tokens.tags[behind] & CAP or doc.tokens.lows[behind] in SURNAME_PARTICLES
    )
    return behind if named and doc.tokens.words[behind - 2] not in (",", ".", "!", "?") else j


def read_name(doc: Document, first: int, stop: int) -> Name:
    """Return the name in the tokens from *first* to *stop*: titles and degrees apart, its kind told."""
    tags = doc.tokens.tags
    begun = first
    if doc.tokens.lows[stop - 1] in LEGAL_FORMS and stop - first > 1:
        return Name(first, stop, GROUP, first)
    stop = _without_degrees(doc, first, stop)
    titled = first if _hinted(doc, first, stop) == GROUP else _behind_titles(doc, first, stop)
    known = known_kind(doc, titled, stop)
    if titled == first and known in (GROUP, OUTLET):
        return Name(first, stop, known, first)
    first = titled
    title_first = begun
    if begun > 0 and tags[begun - 1] & (ROLE | TITLE):
        floor = doc.sentences[doc.sentence_of(begun)].first
        while (
            title_first > floor and tags[title_first - 1] & (ROLE | TITLE) and not tags[title_first - 1] & (POSS | DET)
        ):
            title_first -= 1
    return Name(first, stop, _kind(doc, first, stop, known, titled=title_first < first), title_first)


def names_office(doc: Document, i: int) -> bool:
    """Tell whether token *i* is an office with the word that tells which one, and no surname: the Chief *Minister*."""
    return i > 0 and doc.tokens.lows[i] in OFFICES and bool(doc.tokens.tags[i - 1] & ADJ)


def _without_degrees(doc: Document, first: int, stop: int) -> int:
    """Return the end of the name without the degrees and orders printed behind it: Nadine Oyelaran | KC."""
    words, lows = doc.tokens.words, doc.tokens.lows
    while stop - first > 2 and lows[stop - 1] in INITIALISM_DEGREES and words[stop - 1][:2].isupper():
        stop -= 1
    return stop


def _behind_titles(doc: Document, first: int, stop: int) -> int:
    """Return where the personal name begins behind titles, however the run opens: Indiana House Speaker | Brian Bosma."""
    tags = doc.tokens.tags
    k = first
    while k < stop - 1 and _is_title(doc, k, stop):
        k += 1
    if k > first and (not tags[k] & BODY or _hinted(doc, k, stop) == PERSON):
        return k
    for k in range(stop - 1, first, -1):
        if tags[k] & (BODY | DOC) and not tags[k] & NAME:
            break
        # Marc Fisher Footwear: a surname that is a trade
        personal = stop - k > 1 or tags[k - 1] & TITLE or tags[k] & NAME
        fits = bool(personal) and stop - k <= MAX_PERSON // 2
        if fits and _is_title(doc, k - 1, stop) and known_kind(doc, first, stop) != OUTLET:
            return k
    if _opens_with_trade(doc, first, stop) or _opens_with_camp(doc, first, stop):
        return first + 1
    return _behind_seat(doc, first, stop)


def _opens_with_trade(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the run opens with a trade that has its capital from the sentence: *Porter* Eddie Slack."""
    tags = doc.tokens.tags
    if stop - first <= 2 or not tags[first + 1] & NAME or not leads(doc, first):
        return False
    return bool(tags[first] & ROLE) or (doc.tokens.lows[first].endswith(TRADES) and not tags[first] & (NAME | PLACE))


def _opens_with_camp(doc: Document, first: int, stop: int) -> bool:
    """Tell whether a party or nation stands before a full name: *Republican* Dana Coe, *American* Kevin Orr."""
    low = doc.tokens.lows[first]
    return stop - first > 2 and (low in PARTISANS or low in DEMONYMS) and bool(doc.tokens.tags[first + 1] & NAME)


def _behind_seat(doc: Document, first: int, stop: int) -> int:
    """Return where a full name begins behind what its office is of: MP for Easton Vale | Wendy Platt; else *first*."""
    tags = doc.tokens.tags
    if first < 2 or doc.tokens.lows[first - 1] not in ("of", "for", "in") or not tags[first - 2] & (ROLE | TITLE):
        return first
    given = next((k for k in range(first, stop) if tags[k] & NAME), first)
    return given if stop - given >= 2 else first


def _is_title(doc: Document, i: int, stop: int) -> bool:
    """Tell whether token *i* is a title before a name: *Sen.* Doe, *Vice* President Doe; not *Dean* Smith."""
    tag, words = doc.tokens.tags[i], doc.tokens.words
    if words[i] in INITIALISM_TITLES:
        # DC Anjali Raghunath, but DC Comics
        return i + 2 < stop or words[i].endswith(".") or words[i] in ("PM", "CM", "FM", "MP", "DCI")
    if tag & TITLE or (tag & ROLE and not tag & NAME):
        return True
    return doc.tokens.lows[i] in TITLE_PARTS and i + 2 < stop and bool(doc.tokens.tags[i + 1] & (TITLE | ROLE))


def _hinted(doc: Document, first: int, stop: int) -> str | None:
    """Return what the caller says the name is, if anything."""
    return doc.hints.kinds.get(" ".join(doc.tokens.lows[first:stop])) if doc.hints.kinds else None


def known_kind(doc: Document, first: int, stop: int) -> str:
    """Return what the caller or the tables say the name is, "unknown" where they do not.

    An outlet stays one: others know it for a body only.
    """
    known = _in_tables(doc, first, stop)
    return known if known == OUTLET else _hinted(doc, first, stop) or known


def _in_tables(doc: Document, first: int, stop: int) -> str:
    tags, lows = doc.tokens.tags, doc.tokens.lows
    joined = " ".join(lows[first:stop])
    bare = joined.removeprefix("the ")
    if (kind := known_names().get(bare)) is not None:
        return kind
    last = stop - 1
    if stop - first == 1:
        if "." in joined and joined.endswith(SITES):
            return OUTLET  # Polygraph.info
        return GROUP if joined in ORG_SUFFIXES else UNKNOWN
    if lows[last] in ROADS and not (stop - first == 2 and tags[first] & NAME and not tags[first - 1] & TITLE):
        return LOCATION  # Sheikh Zayed Road
    if lows[last] in ORG_SUFFIXES or (tags[last] & BODY and not tags[last] & NAME):
        return GROUP
    if any(tags[k] & BODY and not tags[k] & (NAME | ROLE | TITLE) for k in range(first, last)):
        return GROUP
    if lows[last] in OUTLET_WORDS and not tags[first] & NAME:
        return OUTLET
    return UNKNOWN


@cache
def known_names() -> dict[str, str]:
    """Return the kinds of the names that the tables have, each without "the"."""
    kinds = dict.fromkeys((*COUNTRIES, *CAPITALS_AND_METONYMS), LOCATION)
    kinds |= dict.fromkeys((*PARTIES_AND_MOVEMENTS, *NAMED_BODIES, *EPONYMOUS_BODIES), GROUP)
    kinds |= dict.fromkeys(PLATFORMS, LOCATION)
    return kinds | {name.removeprefix("the "): OUTLET for name in OUTLETS}


def _kind(doc: Document, first: int, stop: int, kind: str, *, titled: bool) -> str:
    """Return what the name is, by the tables (*kind*), its own words and those beside it."""
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    length = stop - first
    if kind in (GROUP, OUTLET, PERSON):
        return kind
    if length == 1 and not tags[first] & NAME and words[first].isupper() and 1 < len(words[first]) <= MAX_INITIALS:
        return GROUP  # the speaker NA
    if titled and not (kind == LOCATION and lows[stop - 1] in ROADS):
        return PERSON
    if kind == LOCATION:
        return LOCATION
    bare = " ".join(lows[first:stop]).removeprefix("the ")
    if bare in PLACES and not (length == 1 and tags[first] & NAME):
        return LOCATION
    if bare in DEMONYMS or length > MAX_PERSON:
        return UNKNOWN
    if stop + 1 < len(words) and words[stop] == "," and words[stop + 1].isdecimal() and len(words[stop + 1]) <= 2:
        return PERSON  # Nora Kim, 43
    if length >= 2 and tags[first] & NAME:
        return PERSON
    if length == 1:
        return GROUP if words[first].isupper() and len(words[first]) > 1 else UNKNOWN
    particles = any(lows[k] in SURNAME_PARTICLES for k in range(first, stop))
    placed = first > 0 and lows[first - 1] in ("at", "in", "from", "near")
    if length > (MAX_PERSON if particles else 4) or placed:
        return UNKNOWN
    return PERSON if all(_is_plain(doc, k, first) for k in range(first, stop)) else UNKNOWN


def _is_plain(doc: Document, k: int, first: int) -> bool:
    """Tell whether token *k* can be a word of a person's name that no table knows."""
    word, tag = doc.tokens.words[k], doc.tokens.tags[k]
    if k > first and doc.tokens.lows[k] in SURNAME_PARTICLES:
        return True  # P. J. *de la* Cruz, Dao *Van* Tu
    initial = word.rstrip(".").isupper() and len(word.rstrip(".")) == 1
    return (initial or not tag & (NOUN | ADJ | BODY | DOC | PLACE)) and _is_name_shape(word)


def _is_name_shape(word: str) -> bool:
    """Tell whether a word looks like part of a person's name: Kim, J.R., JD; not NATO, 3M, @kim."""
    if word.isupper() and len(word) > 2 and "." not in word:
        return False
    return word.isalpha() or not any(map(str.isdigit, word))


def gender_of(low: str) -> str:
    """Return the pronoun that a title or role calls for, "" if either would do."""
    low = low.rstrip(".").partition("-of-")[0]
    if low in MASCULINE_TITLES or low in MASCULINE_ROLES:
        return "he"
    return "she" if low in FEMININE_TITLES or low in FEMININE_ROLES else ""
