"""The name that a source phrase prints: as its head, behind a role, or behind a comma.

::

    Secretary of State  Mike Pompeo          His Labour shadow,  Fiona Garrick
    └ role ──────────┘  └ name ───┘          └ description ───┘  └ name ─────┘

A phrase may name somebody else as well ("a spokesman for Mike Pompeo"); that is
not whose phrase it is.
"""

from __future__ import annotations

import re

from quotekit.document import Document
from quotekit.lexicon.bodies import ORG_SUFFIXES
from quotekit.lexicon.classes import (
    ADJ,
    BODY,
    CAP,
    COORD,
    DET,
    INDEF,
    NAME,
    NOUN,
    NUM,
    PLACE,
    PLURAL,
    POSS,
    PRON,
    ROLE,
    TITLE,
    VERB,
)
from quotekit.lexicon.people import RELATIONS, SPOKESPEOPLE, SURNAME_PARTICLES
from quotekit.mentions import Phrase
from quotekit.names import GROUP, OUTLET, PERSON, UNKNOWN, Name, is_name_word, names_office, read_name

#: A party behind a name, with its seat: R., D-Vale.
PARTY = re.compile(r"[DRIdri](?:-\w|\.?$)")
#: A name has two words behind a role that may be a surname: Marlow Fisher Footwear, but *Author* Dana Coe.
MIN_FULL, MAX_FULL = 2, 4
#: What leads from an office to what it is of: secretary *of* state, adviser *on* security.
GOVERNING = frozenset(("of", "for", "in", "on", "to", "at"))
#: Who serve somebody whose name may follow: a lawyer for Zanele Thandi Khumalo.
SERVING = (
    frozenset("lawyer attorney solicitor barrister counsel aide agent publicist adviser advisor representative".split())
    | SPOKESPEOPLE
)
#: Classes of words that are no names of people of themselves.
COMMON = NOUN | ADJ | BODY | PLACE | ROLE | TITLE | COORD | VERB
#: Of the particles those that are words of English: reporters *in* Kim.
PLAIN_WORDS = frozenset("a as bar bat do in to st".split())


def name_in(doc: Document, phrase: Phrase) -> Name | None:
    """Return the name that the phrase prints as its head or beside it: a person's, or a body's that has a description."""
    tags, words = doc.tokens.tags, doc.tokens.words
    first, stop = phrase.core_first, phrase.core_stop
    run = trailing_name(doc, first, stop)
    if (
        run is not None
        and run.kind == PERSON
        and not _is_article_name(doc, run)
        and not _is_title_alone(doc, run, phrase)
    ):
        return run
    comma = next((k for k in range(stop, phrase.stop) if words[k] == ","), phrase.stop)
    head = tags[stop - 1]
    if stop < comma and (inner := _name_behind_role(doc, phrase, _behind_list(doc, comma, phrase.stop))) is not None:
        return inner
    described = not head & CAP or bool(head & (ROLE | TITLE | BODY)) or doc.tokens.lows[stop - 1] in RELATIONS
    return _appositive(doc, phrase, comma) if described and comma + 1 < phrase.stop else None


def _behind_list(doc: Document, comma: int, stop: int) -> int:
    """Return the end of what an office is of, where that is a list: Minister for Planning, *Works and Transport* Ana Dar."""
    tags = doc.tokens.tags
    lists = comma + 1 < stop and tags[comma + 1] & NOUN and tags[comma + 1] & CAP and not tags[comma + 1] & NAME
    if not lists or not any(tags[k] & COORD for k in range(comma + 2, min(comma + 4, stop))):
        return comma
    return next((k for k in range(comma + 1, stop) if doc.tokens.words[k] == ","), stop)


def _is_title_alone(doc: Document, name: Name, phrase: Phrase) -> bool:
    """Tell whether what looks like a name is an office: Inspector *General* of Police, the Chief *Medical Director*."""
    tags = [doc.tokens.tags[k] for k in range(name.first, name.stop)]
    if len(tags) > 1:
        return bool(tags[-1] & ROLE) and all(tag & (NOUN | ADJ) and not tag & NAME for tag in tags)
    goes_on = phrase.core_stop < phrase.stop and doc.tokens.lows[phrase.core_stop] in GOVERNING
    return names_office(doc, name.first) or (goes_on and bool(tags[0] & (ROLE | TITLE)))


def _is_article_name(doc: Document, name: Name) -> bool:
    """Tell whether an article stands right before the name, as it does before bodies: the *Junge SVP*."""
    return (
        name.title_first == name.first
        and name.first > 0
        and doc.tokens.lows[name.first - 1] in ("the", "a", "an")
        and bool(doc.tokens.tags[name.first - 1] & DET)
    )


def _name_behind_role(doc: Document, phrase: Phrase, comma: int) -> Name | None:
    """Return the person's name that stands behind a role of several words: Secretary of State | Mike Pompeo."""
    tags, stop = doc.tokens.tags, phrase.core_stop
    if (
        tags[stop] & COORD
        and tags[stop - 1] & NOUN
        and tags[stop - 1] & CAP
        and not tags[stop - 1] & (NAME | PLACE | BODY)
    ):
        # Law and Home Affairs Minister | K Shanmugam
        inner = trailing_name(doc, stop + 1, comma)
        if inner is not None and inner.kind == PERSON and inner.title_first < inner.first:
            return inner
    if not is_office(doc, stop - 1):
        return None
    if tags[stop] & COORD:
        # JPL scientist and study co-author | Michael Malaska
        inner = trailing_name(doc, stop + 1, comma)
        if inner is not None and inner.title_first < inner.first:
            return inner._replace(kind=PERSON)
    opens = tags[phrase.core_first]
    some = opens & (INDEF | NUM) or doc.tokens.lows[phrase.core_first] in ("a", "an")
    if (
        some
        or tags[stop - 1] & PLURAL
        or doc.tokens.lows[stop] not in GOVERNING
        or doc.tokens.lows[stop - 1] in RELATIONS
    ):
        return None
    theirs = doc.tokens.lows[stop - 1] in SERVING or doc.tokens.lows[stop] == "to"
    first, begun = _own_name(doc, stop + 1, comma, theirs=theirs)
    if begun < 0:
        return None
    front = begun
    while front > first and tags[front - 1] & TITLE:
        front -= 1
    if front == first:
        led = tags[first - 1] & NOUN and tags[begun] & NAME and front == begun
        if led and tags[first - 1] & ROLE:
            led = any(
                tags[k] & COORD for k in range(stop, first - 1)
            )  # leader of the house and party president | Ana Dar
        if not (led or doc.tokens.words[first - 1] == ")"):
            return None  # an aide to | Prime Minister Usman Dar; but: minister of health | Joe Dlamini
    elif theirs and tags[front] & ROLE:
        return None  # the lawyer for Easton | Mayor Wendy Platt
    return Name(begun, comma, PERSON, front)


def is_office(doc: Document, i: int) -> bool:
    """Tell whether token *i* ends the words for an office: *Secretary* of State, *Head* of News."""
    return bool(doc.tokens.tags[i] & (ROLE | TITLE)) or doc.tokens.lows[i] == "head"


def _own_name(doc: Document, floor: int, stop: int, *, theirs: bool) -> tuple[int, int]:
    """Return where the capitalised words begin that end before *stop*, and where of these a person's name does, or -1.

    Of *theirs* (a lawyer for ...) the first unknown word is the name's own; else it may be what the office is of: MP for
    Easton | Wendy Platt.
    """
    tags, lows = doc.tokens.tags, doc.tokens.lows
    first = stop
    while first > floor and (is_name_word(doc, first - 1) or (first < stop and lows[first - 1] in SURNAME_PARTICLES)):
        first -= 1
    begun = _before_named(doc, stop, first)
    if stop - first > 1 and begun == stop and tags[stop - 2] & NAME:
        begun = _before_named(doc, stop - 1, first)  # Council William | King
    if begun == first and not tags[first] & NAME and not theirs:
        begun = next((k for k in range(first + 1, stop - 1) if tags[k] & NAME), begun)
    titled = begun > first and tags[begun - 1] & TITLE
    return first, begun if (1 if titled else MIN_FULL) <= stop - begun <= MAX_FULL else -1


def _before_named(doc: Document, stop: int, floor: int) -> int:
    """Return *stop* moved before the words that end there and may be of a name."""
    tags = doc.tokens.tags
    while stop > floor and (tags[stop - 1] & NAME or not tags[stop - 1] & COMMON):
        stop -= 1
    return stop


def _appositive(doc: Document, phrase: Phrase, comma: int) -> Name | None:
    """Return the name that explains the phrase behind its comma: the coroner, *Sir Alaric Boon*."""
    tags, words = doc.tokens.tags, doc.tokens.words
    first, stop = comma + 1, next((k for k in range(comma + 1, phrase.stop) if words[k] in (",", "(")), phrase.stop)
    begun = first
    while begun < stop and tags[begun] & (TITLE | POSS) and not is_name_word(doc, begun):
        begun += 1  # His Honour Judge Ola Quist
    if begun >= stop or not is_name_word(doc, begun) or PARTY.match(words[begun]):
        return None
    end = stop
    for k in range(begun, stop):
        if tags[k] & (COORD | PRON) or doc.tokens.lows[k] in ("who", "whose", "which", "of", "at", "in"):
            end = k
            break
    name = trailing_name(doc, first, end)
    if name is None or not all(tags[k] & CAP for k in range(first, name.title_first)):
        return None  # but: his rival, Vale County | Clerk Ola Quist
    head = tags[phrase.core_stop - 1]
    if name.kind in (GROUP, OUTLET) or doc.tokens.lows[name.stop - 1] in ORG_SUFFIXES:
        return name._replace(kind=OUTLET if name.kind == OUTLET else GROUP)
    if head & BODY and not head & ROLE:
        return name._replace(kind=GROUP)  # the group that owns her music, Big Machine
    personal = bool(head & (ROLE | TITLE)) or (doc.tokens.lows[phrase.core_stop - 1] in RELATIONS)
    if personal and name.kind in (PERSON, UNKNOWN):
        return name._replace(kind=PERSON)
    if name.kind == PERSON and name.stop - name.first > 1 and end == stop:
        return name  # his Labour shadow, Fiona Garrick
    return None


def trailing_name(doc: Document, first: int, stop: int) -> Name | None:
    """Return the name with which the tokens end; titles and roles before it are left out."""
    tags, lows, words = doc.tokens.tags, doc.tokens.lows, doc.tokens.words
    while stop > first and (words[stop - 1] in "()\"“”‘’'" or words[stop - 1].isdecimal()):
        stop -= 1
    k = stop
    while k > first:
        if is_name_word(doc, k - 1):
            k -= 1
            continue
        n = doc.inside[k - 1]
        if k < stop and n >= 0 and doc.last_tokens[n] == k - 1 and first < doc.first_tokens[n]:
            k = doc.first_tokens[n]  # Eugene "Sticky" | Barlow
            continue
        j = k
        while j > first and k < stop and tags[k] & CAP and lows[j - 1] in SURNAME_PARTICLES - PLAIN_WORDS:
            j -= 1
        if j == k or (k - j > 1 and not (j > first and is_name_word(doc, j - 1))):
            break
        k = j  # P. J. | de la | Cruz
    if k == stop and k > first and tags[k - 1] & CAP and not tags[k - 1] & (ROLE | PLURAL | INDEF | PRON | DET):
        k -= 1  # Cook said: a common word that leads its sentence, and yet the subject
    if k == stop:
        return None
    begun = k
    for j in range(k, stop - 1):
        role = tags[j] & ROLE and not tags[j] & NAME and (stop - j > MIN_FULL or tags[j + 1] & NAME)
        if tags[j] & TITLE or role:
            begun = j + 1  # NASA Administrator | Jim Bridenstine
    whole = read_name(doc, k, stop)
    if whole.kind in (GROUP, OUTLET) and whole.first == k:
        return whole
    return read_name(doc, begun, stop)


def names_several(doc: Document, phrase: Phrase, name: Name) -> bool:
    """Tell whether the phrase joins the person of that *name* to others: Ellison and Juan Ortega."""
    tags = doc.tokens.tags
    behind = range(max(phrase.core_stop, name.stop), phrase.stop - 1)
    return any(tags[k] & COORD and tags[k + 1] & CAP for k in behind) and not any(
        doc.tokens.words[k] == "," or tags[k] & ROLE for k in range(phrase.core_stop, phrase.stop)
    )
