"""Noun phrases that can be sources, read from their last word back.

::

    After the talks, people familiar with the matter in Cairo | said ...
                     └────────── phrase_before ─────────────┘

The subject of a verb ends right before it, so this is how subjects are found:
first the core, then link by link what it hangs on, until a word that begins
the clause.
"""

from __future__ import annotations

from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    BODY,
    CAP,
    COORD,
    DET,
    DOC,
    FINITE,
    INDEF,
    MONTH,
    NAME,
    NEG,
    NOUN,
    NUM,
    OBJ,
    PLURAL,
    POSS,
    POSTADJ,
    PREP,
    PRON,
    PUNCT,
    REL,
    ROLE,
    SUB,
    TITLE,
    VB,
    VBG,
    VBN,
    VERB,
    WEEKDAY,
)
from quotekit.mentions import ATTACHING, MAX_ASIDE, PREDETERMINERS, TELLING, Phrase
from quotekit.nominals import NOMINAL, RELATIVES, is_boundary, is_nominal, is_possessive, is_year, joins, leads

#: Of adverbs those that may open a phrase: *Only* residents, *Early* voters.
OPENING = DET | POSS | ADJ | NOUN | NAME | PREP | TITLE | NUM | INDEF | PRON
#: What belongs to the verb before it: police carrying *out* the raid.
PARTICLES = frozenset("out up off down away over".split())
#: How many tokens a relative clause without commas is searched back for its "who".
MAX_RELATIVE = 25


def phrase_before(doc: Document, stop: int, floor: int) -> Phrase | None:
    """Return the noun phrase whose last token is right before *stop*, not reaching before *floor*."""
    end = _before_asides(doc, stop, floor)
    end = _before_place(doc, end, floor)
    first = core_before(doc, end, floor)
    if first < 0:
        # those whose laws have been invalidated | say; filings made | revealed
        link = _relative_before(doc, end - 1, floor) if end - 1 > floor else -1
        link = _participle_before(doc, end - 1, floor) if link < 0 else link
        first = core_before(doc, link, floor) if link > floor else -1
        if first < 0:
            return None
        end = link
    found = Phrase(first, stop, first, end)
    if doc.tokens.tags[first] & PRON and first + 1 == end and not _hangs(doc, first, floor):
        return found
    saved = None
    while found.first > floor:
        link = _link_before(doc, found.first, floor)
        if link < 0:
            break
        if doc.tokens.tags[found.first - 1] & COORD or doc.tokens.lows[found.first - 1] == ",":
            saved = saved or found
        host = core_before(doc, link, floor)
        if host < 0 or _is_date(doc, host, link) or _is_infinitive(doc, host, link):
            break
        found = Phrase(host, stop, host, link)
    if _is_object(doc, found.core_stop - 1):
        return None  # told him | said
    if saved and found.first > floor and (_is_verbal(doc, found.first - 1) or _is_named(doc, found.first - 1)):
        return saved  # "... hit the wall and Kim said": the wall is the object of another clause
    return found


def _is_date(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the tokens are a day, a month or a year, on which nothing hangs: *Wednesday* that since neither side."""
    tags = doc.tokens.tags
    return all((tags[k] & (WEEKDAY | MONTH) and tags[k] & CAP) or is_year(doc, k) for k in range(first, stop))


def _before_place(doc: Document, stop: int, floor: int) -> int:
    """Return *stop* before a participle with its adverb: residents | living nearby."""
    tags = doc.tokens.tags
    if stop - 3 < floor or not tags[stop - 1] & ADV or tags[stop - 1] & CAP:
        return stop
    hangs = tags[stop - 2] & VBG and tags[stop - 3] & PLURAL and is_nominal(doc, stop - 3)
    return stop - 2 if hangs else stop


def _hangs(doc: Document, i: int, floor: int) -> bool:
    """Tell whether the pronoun at *i* belongs to a participle: the letter filed with *it* | says."""
    return (
        i - 3 >= floor
        and doc.tokens.lows[i] == "it"
        and doc.tokens.lows[i - 1] in ATTACHING
        and bool(doc.tokens.tags[i - 2] & VBN)
        and is_nominal(doc, i - 3)
    )


def _is_object(doc: Document, i: int) -> bool:
    """Tell whether token *i* is a pronoun that can be no subject: him, them."""
    return bool(doc.tokens.tags[i] & OBJ) and not doc.tokens.tags[i] & PRON


def _is_infinitive(doc: Document, first: int, stop: int) -> bool:
    """Tell whether the phrase is the verb of an infinitive, no noun: have to *report* to a judge, and the agency | said."""
    tag = doc.tokens.tags[first]
    verbal = first + 1 == stop and tag & VB and not tag & (CAP | BODY | ROLE)
    return bool(verbal and first > 0 and doc.tokens.lows[first - 1] == "to")


def _participle_before(doc: Document, i: int, floor: int) -> int:
    """Return the participle at *i* that hangs on the noun before it (filings *made* on Sunday), or -1."""
    tags = doc.tokens.tags
    hangs = tags[i] & VBN and not tags[i] & (AUX | NOUN | ADJ) and doc.tokens.lows[i] not in TELLING
    if not hangs or i <= floor:
        return -1
    return i if doc.tokens.lows[i - 1] == "those" or (tags[i - 1] & NOUN and is_nominal(doc, i - 1)) else -1


def _before_asides(doc: Document, stop: int, floor: int) -> int:
    """Return *stop* or, where brackets or a short quotation stand right before it, where those begin."""
    tokens = doc.tokens
    while stop > floor:
        last = stop - 1
        if tokens.words[last] == ")":
            opened = next(
                (k for k in range(last - 1, max(floor, last - MAX_ASIDE) - 1, -1) if tokens.words[k] == "("), -1
            )
            if opened <= floor:
                return stop
            stop = opened
        elif (n := _aside_ending(doc, last)) >= 0 and doc.first_tokens[n] > floor:
            stop = doc.first_tokens[n]
        else:
            return stop
    return stop


def _aside_ending(doc: Document, last: int) -> int:
    """Return the short outermost quotation whose closing mark is token *last*, or -1."""
    n = doc.inside[last]
    if n < 0 or doc.last_tokens[n] != last or last - doc.first_tokens[n] > MAX_ASIDE:
        return -1
    return n if doc.tokens.words[last - 1] not in (",", ".", "!", "?") else -1


def core_before(doc: Document, stop: int, floor: int) -> int:
    """Return the first token of the noun phrase core that ends right before *stop*, or -1."""
    if stop <= floor:
        return -1
    tokens, tags = doc.tokens, doc.tokens.tags
    last = stop - 1
    if tags[last] & ADV and not tags[last] & (NOMINAL & ~CAP) and last > floor:
        last -= 1  # officials *here*
    if tags[last] & (PRON | INDEF | OBJ) and not tags[last] & REL:
        pointed = tokens.lows[last] == "one" and last > floor and tags[last - 1] & DET
        counted = last > floor and tags[last] & INDEF and tags[last - 1] & NUM  # two others
        return last - 1 if pointed or counted else last
    if tokens.lows[last] in ("this", "that", "these", "those"):
        return last
    if not is_nominal(doc, last):
        return -1
    i = last
    while i >= floor:
        tag = tags[i]
        if tokens.lows[i] in ("which", "what") and i < last:
            break  # which | officials said was late
        if tokens.lows[i] == "that" and (tags[last] & PLURAL or not _is_determiner(doc, i, floor)):
            break
        if tag & (DET | POSS) and not (tag & CAP and tag & NAME):
            i -= 1
            while i >= floor and tokens.lows[i] in PREDETERMINERS and tokens.lows[i] != "about":
                i -= 1
            break
        if i < last and is_boundary(doc, i):
            break
        if is_nominal(doc, i) or tokens.lows[i] == "one":
            i -= 1
        elif is_possessive(doc, i) and i > floor:
            i -= 1
            if tokens.lows[i] == "here" or not (is_nominal(doc, i) or tags[i] & INDEF):
                i += 1  # that's | Kim telling them; here's | Kim
                break
            i -= 1
        elif (
            _is_premodifier(doc, i, floor)
            or (i > floor and i < last and joins(doc, i) and is_nominal(doc, i - 1))
            or (
                tokens.words[i] == ","
                and i > floor
                and tags[i - 1] & ADJ
                and tags[i + 1] & ADJ
                and not tags[i + 1] & CAP
            )
        ):
            i -= 1
        elif i < last and (begun := _before_asides(doc, i + 1, floor)) <= i:
            i = begun - 1
        else:
            break
    if i >= floor and tokens.lows[i] == "at" and tokens.lows[i + 1] in ("least", "most"):
        i -= 1  # at least four nurses
    first = i + 1
    if first < last and tags[first] & ADV and tags[first] & CAP and not tags[first] & OPENING and leads(doc, first):
        first += 1  # However | residents nearby complained
    return _without_fronted(doc, first, last + 1, floor)


def _is_determiner(doc: Document, i: int, floor: int) -> bool:
    """Tell whether "that" at *i* points (that official said) rather than opens a clause (said that officials had)."""
    return i == floor or bool(doc.tokens.tags[i - 1] & (COORD | SUB)) or doc.tokens.words[i - 1] == ","


def _is_premodifier(doc: Document, i: int, floor: int) -> bool:
    """Tell whether token *i* modifies the noun behind it: the *accused* man, a *very* senior aide."""
    tags = doc.tokens.tags
    before = tags[i - 1] if i > floor else 0
    if doc.tokens.lows[i] in ("inside", "outside"):
        return bool(before & DET)
    if tags[i] & (VBN | VBG) and not tags[i] & AUX:
        return i == floor or bool(before & (DET | POSS | ADJ | NUM | ADV)) or doc.tokens.words[i - 1] in "'’"
    return bool(
        tags[i] & ADV and tags[i + 1] & (ADJ | VBN | NUM) and (i == floor or before & (DET | POSS | INDEF | ADJ))
    )


def _without_fronted(doc: Document, first: int, stop: int, floor: int) -> int:
    """Return where the phrase really begins, if a fronted adverbial runs into it: After *the meeting* | Ellison."""
    tags = doc.tokens.tags
    if first == floor or not tags[first - 1] & (PREP | SUB):
        return first
    if first - 2 > floor and tags[first - 2] & ROLE and not tags[first - 2] & PLURAL:
        return first  # an associate professor in | politics Lara Greaves
    for i in range(stop - 1, first, -1):
        before = tags[i - 1]
        if tags[i] & CAP and before & NOUN and not before & (CAP | ROLE | TITLE | ADJ | BODY | DOC):
            return i
    return first


def _link_before(doc: Document, first: int, floor: int) -> int:
    """Return where the words begin that hang the phrase at *first* on a noun before them, or -1."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    i = first - 1
    tag = tags[i]
    if lows[i] in RELATIVES:
        return -1  # told friends that | prices had risen; the report which | Ellison said
    if lows[i] in ATTACHING and i > floor:
        if lows[i - 1] in ATTACHING and i - 1 > floor:
            i -= 1  # out of, from within
        if tags[i - 1] & POSTADJ and not is_possessive(doc, i - 1):
            return i - 1 if i - 1 > floor and not tags[i - 2] & (DET | POSS) else i
        if tags[i - 1] & (VBN | VBG) and not tags[i - 1] & AUX and i - 1 > floor:
            k = i - 1
            while k > floor and tags[k - 1] & ADV and not tags[k - 1] & NOUN:
                k -= 1
            if k > floor and (is_nominal(doc, k - 1) or tags[k - 1] & INDEF):
                return k
            return _relative_before(doc, k, floor) if tags[k - 1] & AUX else -1  # nurses who were seen by | police
        if is_nominal(doc, i - 1) or tags[i - 1] & INDEF or lows[i - 1] == ")":
            return i
        return _relative_before(doc, i, floor)  # officials who spoke with | the Post
    if lows[i] == "," and i - 3 >= floor and lows[i - 2] in ("of", "for") and tags[i - 3] & (ROLE | TITLE):
        charge = tags[i - 1] & NOUN and not tags[i - 1] & NAME and tags[i + 1] & NOUN and not tags[i + 1] & NAME
        return (
            i if charge and tags[i - 1] & tags[i + 1] & CAP else -1
        )  # Minister for Planning, | Works and Transport Kim
    if tag & COORD and lows[i] in ("and", "or", "nor", "&") and i > floor:
        if lows[i - 1] == ",":
            i -= 1
        joined = i > floor and (is_nominal(doc, i - 1) or lows[i - 1] in ("he", "she", "they", "we", "i"))
        return i if joined else -1
    if tag & VBG and i - 2 > floor and tags[i - 1] & PREP and tags[i - 2] & VBN and not tags[i - 2] & AUX:
        return i - 2 if is_nominal(doc, i - 3) else -1  # the man accused of killing | the clerk
    if tag & (VBN | VBG) and not tag & (AUX | NOUN) and lows[i] not in TELLING and i > floor and is_nominal(doc, i - 1):
        return i
    if lows[i] in PARTICLES and tags[i - 1] & VBG and i - 2 >= floor and is_nominal(doc, i - 2):
        return i - 1  # police carrying out | the raid
    if tag & (VERB | AUX | ADV | NEG) or lows[i] in RELATIVES or tag & PREP:
        return _relative_before(doc, i, floor)
    return -1


def _relative_before(doc: Document, i: int, floor: int) -> int:
    """Return where the relative clause begins that token *i* is in, or -1."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    for k in range(i, max(floor, i - MAX_RELATIVE), -1):
        if doc.inside[k] != doc.inside[i]:
            continue  # “... somebody who will,” he said when | asked
        if lows[k] in RELATIVES and lows[k] != "where":
            if is_nominal(doc, k - 1) or tags[k - 1] & INDEF:
                return k
            if lows[k - 1] == "," and k - 1 > floor and lows[k] != "that" and is_nominal(doc, k - 2):
                return k - 1
        if tags[k] & PUNCT and lows[k] not in ("'", "’", "-", "%", "$") and doc.inside[k] < 0:
            return -1
    return -1


def _is_named(doc: Document, i: int) -> bool:
    """Tell whether token *i* is the object of a verb, its complement behind it: called *it* | a farce."""
    return bool(i > 0 and doc.tokens.tags[i] & (OBJ | PRON) and doc.tokens.tags[i - 1] & VERB)


def _is_verbal(doc: Document, i: int) -> bool:
    tag = doc.tokens.tags[i]
    return (bool(tag & (FINITE | VERB)) and not tag & (NOUN | ADJ | CAP)) or bool(
        tag & PREP and doc.tokens.lows[i] != "of"
    )
