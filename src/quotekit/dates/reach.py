"""From the verb to a time: what may stand between, and what ends the reading.

::

    told reporters in Reno on Monday that ...        hearer and place are passed
    told reporters, who had come by bus, on Monday   so is an aside
    told reporters | who had resigned on Monday      a clause of its own ends it
    asked | about the raid on Monday                 so does the subject matter

Source: Quirk et al. 1985, 8.87, on adjuncts of time behind those of place.
"""

from __future__ import annotations

from quotekit.dates.places import Kind, Place
from quotekit.document import Document
from quotekit.lexicon.classes import (
    ADJ,
    ADV,
    AUX,
    CAP,
    COORD,
    DET,
    DOC,
    FINITE,
    GEN,
    MEDIUM,
    NEG,
    NOUN,
    NUM,
    POSS,
    PREP,
    PRON,
    TIME,
    VB,
    VBD,
    VBG,
    VBN,
    VERB,
)
from quotekit.mentions import core_after
from quotekit.nominals import is_possessive

#: Words behind which nothing is about the saying: told staff in Reno *that*; a man *whose* shop burned on Friday.
STOPS = frozenset(
    """
    that which who whose whom where because if although though unless whether why how what than since until so ; : )
    — – --
    """.split()
)
WHO = frozenset(("who", "which", "that"))
#: What turns to the subject matter: asked *about* the raid on Monday.
ABOUT = frozenset(
    """
    about regarding concerning against despite toward towards amid citing including involving alleging like
    """.split()
)
#: Nouns of prepositions that do: in *addition* to the raid on Monday, in *response* to the raid on Monday.
MATTERS = frozenset(
    """
    addition contrast relation reference reaction response regard wake aftermath spite view light face case
    connection memory support favour favor thanks
    """.split()
)
#: What a source does while speaking: *speaking* in Reno on Monday; workers who *came* on Monday.
SPEAKING = frozenset(
    """
    speaking testifying talking writing appearing addressing answering responding replying asked interviewed
    contacted reached quoted questioned briefing tweeting posting commenting pressed quizzed
    """.split()
)
PRESENT = frozenset("came spoke testified appeared briefed addressed called wrote".split())
#: How a document comes to be: filed on Friday, a study out Monday. To be unsealed or seized is not to be written.
PUBLISHED = frozenset(
    """
    published released issued filed posted sent submitted unveiled presented made dated written signed lodged tabled
    aired broadcast uploaded shared circulated delivered read conducted carried held recorded printed announced
    launched streamed out
    """.split()
)
#: Prepositions and adverbs of adjuncts of the saying behind a comma: in a statement, at a rally, after the match.
ADJUNCT = frozenset("in on at during after before via by through outside inside over late early earlier".split())
#: Prepositions of the vehicle of the words: *in* a letter published online on Monday.
CARRYING = frozenset(("in", "via", "through", "by", "on", "at", "during"))
#: How far before its participle a document may stand: in a letter to his colleagues in the Senate *released* on Monday.
MAX_BACK = 12


def reach(doc: Document, place: Place, k: int, at: int) -> int:
    """Return *at* if the words from token *k* on lead to it, a later token where reading goes on, -1 where it ends."""
    if place.kind in (Kind.GROUP, Kind.NAME):
        return at
    tags, lows, inside = doc.tokens.tags, doc.tokens.lows, doc.inside
    here = inside[place.first]
    verbs, reported = place.kind in (Kind.SHARED, Kind.CLAUSE), False
    while k < at:
        low, tag = lows[k], tags[k]
        if inside[k] != here:
            k = doc.last_tokens[inside[k]] if inside[k] >= 0 else k  # on "Morning Desk" | on Monday
        elif low == ",":
            if not _goes_on(doc, place, k + 1, at, verbs=verbs):
                k = _next_comma(doc, k + 1, place.stop) - 1
        elif low == "(":
            k = next((j for j in range(k, at) if lows[j] == ")"), at - 1)
        elif low in STOPS:
            if low not in WHO or lows[k + 1] not in PRESENT:
                return -1
            k += 1  # workers who came on Monday
        elif tag & COORD and not verbs and _begins_another(doc, place, k):
            return -1
        elif low == "to" and reported and tags[k + 1] & (VB | NEG):
            return -1  # warned the Fed not | to act this year, noting
        elif _turns_away(doc, place, k):
            k = _turns_back(doc, place, k + 1) - 1
        elif is_verb(doc, place, k):
            if not verbs:
                return -1
            verbs, reported = False, low in doc.lexicon.verb_forms
            while k + 1 < at and tags[k + 1] & (VERB | AUX | ADV | NEG) and not tags[k + 1] & (PREP | TIME):
                k += 1
                reported |= lows[k] in doc.lexicon.verb_forms
        if k < 0:
            return -1
        k += 1
    return k


def _goes_on(doc: Document, place: Place, k: int, at: int, *, verbs: bool) -> bool:
    """Tell whether what begins at *k*, behind a comma, is still about the saying."""
    low, tag = doc.tokens.lows[k], doc.tokens.tags[k]
    if k == at or low in SPEAKING or low in ADJUNCT:
        return True
    if low in PUBLISHED and place.document:
        return True  # The lawsuit, filed on Friday,
    in_front = place.kind in (Kind.FRONT, Kind.CLAUSE)
    if tag & VBG and low in doc.lexicon.verb_forms:
        return not in_front  # denied it, telling a conference on Thursday that
    if low in WHO:
        return doc.tokens.lows[k + 1] in PRESENT
    return (in_front and not tag & COORD) or (verbs and is_verb(doc, place, k))


def _begins_another(doc: Document, place: Place, k: int) -> bool:
    """Tell whether a clause begins behind "and" at *k*: ... and on Tuesday the council met; but: staff and tenants."""
    if k == place.first and place.kind is Kind.TAIL:
        return True
    return bool(doc.tokens.tags[k + 1] & (PREP | PRON | TIME)) or is_verb(doc, place, k + 1)


def _next_comma(doc: Document, k: int, stop: int) -> int:
    lows, inside = doc.tokens.lows, doc.inside
    here = inside[k - 1]
    return next((j for j in range(k, stop) if lows[j] == "," and inside[j] == here), -1)


def _turns_away(doc: Document, place: Place, k: int) -> bool:
    """Tell whether the preposition at *k* turns to the subject matter: asked *about* the raid, said *of* the raid."""
    low = doc.tokens.lows[k]
    if low in ("to", "of", "with"):
        bare = low == "of" and k == place.first and place.kind is Kind.BEHIND
        return bare or (k > 0 and doc.tokens.lows[k - 1] in MATTERS)
    return low in ABOUT and (place.kind is not Kind.SHARED or low == "about")


def _turns_back(doc: Document, place: Place, k: int) -> int:
    """Return where the saying is taken up again: said of the move | during an interview; a comma; -1 if it is not."""
    tags, lows, inside = doc.tokens.tags, doc.tokens.lows, doc.inside
    here = inside[k - 1]
    for j in range(k, place.stop):
        if inside[j] == here and lows[j] == ",":
            return j
        if tags[j] & PREP and lows[j] in CARRYING:
            core = core_after(doc, j + 1, place.stop)
            if core > 0 and tags[core - 1] & MEDIUM and not tags[core - 1] & CAP:
                return j
    return -1


def has_verb(doc: Document, place: Place, k: int) -> bool:
    """Tell whether the verb of a clause stands from token *k* to the end of the place, relative clauses left out."""
    for j in range(k, place.stop):
        if doc.tokens.lows[j] in STOPS and j > k and doc.tokens.lows[j].isalpha():
            return False
        if doc.inside[j] == doc.inside[place.first] and is_verb(doc, place, j):
            return True
    return False


def is_verb(doc: Document, place: Place, k: int) -> bool:
    """Tell whether token *k* is the verb of a clause, or a participle that hangs on something else."""
    tags, low = doc.tokens.tags, doc.tokens.lows[k]
    tag = tags[k]
    if tag & AUX:
        return not is_possessive(doc, k) and not tag & CAP
    if not tag & (FINITE | VBN) or low in SPEAKING:
        return False
    if low in PUBLISHED and (place.document or _is_of_document(doc, place, k)):
        return False
    if tag & (VBD | VBN):
        attributive = tag & VBN and tags[k - 1] & (DET | POSS | ADJ | GEN | PREP | NUM)
        return not attributive and not tag & (CAP | PREP) and not (tag & (NOUN | ADJ) and not tag & VBD)
    return not tag & (NOUN | CAP | PREP | ADJ)


def _is_of_document(doc: Document, place: Place, k: int) -> bool:
    """Tell whether a participle hangs on the document that carries the words: in a statement *released* on Friday."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    carried = False
    for j in range(k - 1, max(place.first, k - MAX_BACK) - 1, -1):
        if tags[j] & (DOC | MEDIUM) and not tags[j] & CAP:
            carried = True
        elif carried and tags[j] & PREP:
            return lows[j] in CARRYING
    return False
