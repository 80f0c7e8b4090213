"""Where an attribution may tell when: along the verb, before it, in front, in its document.

::

    On Tuesday, Kim, speaking in Reno, told staff on Monday that it failed, in a letter sent on Friday.
    └ front ─┘     └─ before verb ──┘       └─ along it ──┘               └─ behind the content ──┘

A place is a range of tokens outside the content. From its first word the
reading goes on to a time unless a word lies between that begins something
else: "told reporters *who* had resigned on Monday", "asked *about* the vote on
Monday". An aside between commas is passed if it is no adjunct of the saying.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quotekit.clauses import Clause
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.findings import Found
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
    SUB,
    TIME,
    VB,
    VBD,
    VBG,
    VBN,
    VERB,
)
from quotekit.lexicon.entries import Phrase as FixedPhrase
from quotekit.lexicon.entries import Shape
from quotekit.mentions import Phrase, core_after
from quotekit.nominals import is_possessive
from quotekit.openings import Opening
from quotekit.subjects import Side


class Place(NamedTuple):
    """A range of tokens that may tell when, and how it is read."""

    first: int
    stop: int
    free: bool = False
    """Whether every word of it belongs to the verb: *has in the past* said, *previously* said."""
    front: bool = False
    """Whether it stands before the subject: *In a statement on Friday*, Kim said ..."""
    verbs: bool = False
    """Whether the verb of an earlier clause may stand in it: Kim *toured the dam on Friday* and said ..."""
    document: bool = False
    """Whether it follows a document: a survey *published on Tuesday*."""
    office: bool = False
    """Whether it follows an office, to which a year belongs: the winner *in 2016* said."""
    noun: bool = False
    """Whether it follows a noun phrase, which "of" may go on with: the board *of elections on Monday* said."""
    tail: bool = False
    """Whether it follows the content: denied it, *telling the court on Monday* that ..."""
    core: bool = False
    """Whether it is the name of a document: *Tuesday's report* said."""
    whole: bool = False
    """Whether the time must reach its end: rejected the offer *on Tuesday*."""


DASHES = frozenset(("—", "–", "--", "-", ":", ";"))
#: Where what is about the saying ends: told staff in Reno *that*; told a man *whose* shop burned on Friday.
STOPS = frozenset(
    """that which whose whom where because if although though unless whether why how what than since until so ; : ) — – --"""
    .split()
)
WHO = frozenset(("who", "which", "that"))
#: What turns to the subject matter: asked *about* the raid on Monday.
ABOUT = frozenset(
    "about regarding concerning against despite toward towards amid citing including involving alleging like".split()
)
#: What a source does while speaking: *speaking* in Reno on Monday; workers who *came* on Monday.
SPEAKING = frozenset(
    """speaking testifying talking writing appearing addressing answering responding replying asked interviewed contacted
    reached quoted questioned briefing tweeting posting commenting pressed quizzed""".split()
)
PRESENT = frozenset(
    "came spoke testified appeared briefed addressed called wrote visiting attending touring".split()
)
#: How a document comes to be: filed on Friday, a study out Monday.
PUBLISHED = frozenset(
    """published released issued filed posted sent submitted unveiled presented made dated written signed lodged tabled aired
    broadcast uploaded shared circulated delivered read conducted carried held recorded printed announced launched
    streamed out""".split()
)
#: Prepositions of adjuncts of the saying: in a statement, at a rally, on X, after the match.
ADJUNCT = frozenset("in on at during after before via by through outside inside over late early earlier".split())
#: Words that open a clause in front whose time is that of the saying: *When* she resigned in May, Kim said ...
WHEN = frozenset(("when", "as", "while", "after"))
#: Words before "after" that leave the time what it is: *shortly* after news broke on Monday; not: *days* after.
SHORTLY = frozenset("shortly hours minutes moments soon immediately just hour right".split())
#: Dependent clauses in front begin a stretch of their own behind ", and", ", while".
LINKS = frozenset("and but or while although though whereas so yet then".split())


#: Prepositions before a gerund whose time is not that of the main clause.
UNTIMED = frozenset("after since without for from of despite against about to".split())
#: Nouns of prepositions that turn to the subject matter: in *addition* to the raid on Monday.
MATTERS = frozenset(
    """addition contrast relation reference reaction response regard wake aftermath spite view light face case connection
    memory support favour favor thanks""".split()
)


def bounds(doc: Document, found: Found) -> tuple[int, int]:
    """Return the range of tokens that the attribution lies in: its sentence, or its quotation in it."""
    if found.clause is not None:
        return found.clause.floor, found.clause.ceiling
    first, stop, _ = doc.sentences[doc.sentence_of(_begun(found))]
    return first, stop


def _begun(found: Found) -> int:
    if found.cue:
        return found.cue[0][0]
    return found.source.core_stop - 1 if found.source is not None else found.content[0][0]


def find_places(doc: Document, found: Found) -> Iterator[Place]:
    """Yield the places of the attribution, those nearest to the verb first."""
    clause, source = found.clause, found.source
    floor, ceiling = bounds(doc, found)
    begun, stop = _verb_group(found)
    yield Place(begun, stop, free=True)
    behind = _behind(doc, found, clause, source, stop, ceiling)
    if behind is not None:
        yield behind
    if source is not None and _is_document(doc, source):
        yield Place(source.core_first, source.core_stop, core=True)
    if begun > floor and doc.tokens.lows[begun - 1] in UNTIMED:
        return  # got support last week, after accusing them of theft
    if source is not None and source.core_stop < begun:
        yield _after_phrase(doc, source, begun)._replace(verbs=_is_shared(clause))
    elif source is not None and not found.cue:
        yield _after_phrase(doc, source, _limit(found, source.core_stop, ceiling))._replace(verbs=True)
    if not _is_parenthesis(doc, found):
        yield _front(doc, found, floor, source.first if source is not None and source.first < begun else begun)
    yield from _around_content(doc, found, stop, ceiling)


def _verb_group(found: Found) -> tuple[int, int]:
    """Return the range of the cue with its adverbs and auxiliaries."""
    if not found.cue:
        return _begun(found) + 1, _begun(found) + 1
    begun = found.cue[0][0]
    if found.clause is not None:
        begun = min(begun, found.clause.cue.begun)
    return begun, max(stop for _, stop in found.cue)


def _behind(
    doc: Document, found: Found, clause: Clause | None, source: Phrase | None, stop: int, ceiling: int
) -> Place | None:
    """Return the place behind the verb and, where it stands there, the source: said Kim on Monday."""
    k = stop
    if clause is not None and clause.side is Side.AFTER and clause.subject is not None:
        return _after_phrase(doc, clause.subject, _limit(found, clause.subject.core_stop, ceiling))
    if source is not None and source.first >= stop:
        return _after_phrase(doc, source, _limit(found, source.core_stop, ceiling))
    return Place(k, _limit(found, k, ceiling))


def _limit(found: Found, k: int, ceiling: int) -> int:
    """Return where the content behind token *k* begins, *ceiling* if there is none."""
    return min((first for first, _ in found.content if first >= k), default=ceiling)


def _after_phrase(doc: Document, phrase: Phrase, stop: int) -> Place:
    """Return the place behind the core of a noun phrase, with its relative clauses and asides."""
    document = _is_document(doc, phrase)
    office = not document and not doc.tokens.tags[phrase.core_stop - 1] & (CAP | PRON)
    return Place(phrase.core_stop, stop, noun=True, document=document, office=office)


def _is_document(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the head of the phrase is a document's: a report *Tuesday*, a campaign ad."""
    tags = doc.tokens.tags
    head = phrase.core_stop - 1
    while head > phrase.core_first and tags[head] & TIME:
        head -= 1
    return bool(tags[head] & (DOC | MEDIUM) and not tags[head] & CAP) or doc.tokens.lows[head] in ("ad", "ads", "spot")


def _is_shared(clause: Clause | None) -> bool:
    """Tell whether the subject is that of an earlier verb: Kim toured the dam and *said* ..."""
    return clause is not None and (clause.side is Side.SHARED or clause.cue.use in (Use.GERUND, Use.INFINITIVE))


def _is_parenthesis(doc: Document, found: Found) -> bool:
    """Tell whether the attribution interrupts its content, so that what is in front belongs to it: In June, Kim said, ..."""
    clause = found.clause
    if clause is None or clause.opening is not Opening.NONE or not found.content:
        return False
    return found.content[0][0] >= clause.after > 0 and doc.tokens.lows[min(clause.after, len(doc.tokens.lows) - 1)] in (
        ",",
        "—",
        "–",
    )


def _front(doc: Document, found: Found, floor: int, stop: int) -> Place:
    """Return the place before subject and verb, back to where the clause begins."""
    tags, lows, inside = doc.tokens.tags, doc.tokens.lows, doc.inside
    first = max((end for _, end in found.content if end <= stop), default=floor)
    first = max(first, floor)
    for k in range(stop - 1, first - 1, -1):
        if lows[k] in DASHES or inside[k] != inside[min(stop, len(inside) - 1)] and not _is_title(doc, k):
            first = k + 1
            break
        if lows[k] == "," and k + 1 < stop and lows[k + 1] in LINKS:
            first = k + 2
            break
    while first < stop and (lows[first] == "," or tags[first] & COORD or lows[first] in ("then", "however", "(")):
        first += 1
    begins = lows[first] if first < stop else ""
    if begins in SHORTLY or begins in ("an", "just"):
        begins = next((lows[k] for k in range(first, min(stop, first + 4)) if lows[k] in ("after", "before")), begins)
        begins = "when" if begins in ("after", "before") else begins
    return Place(first, stop, front=True, verbs=begins in WHEN or begins in SPEAKING)


def _is_title(doc: Document, k: int) -> bool:
    """Tell whether token *k* is in a quotation short enough for a title: Friday on CNN's "New Day," Kim said ..."""
    n = doc.inside[k]
    return n >= 0 and doc.last_tokens[n] - doc.first_tokens[n] <= MAX_TITLE


#: How many tokens the title of a programme may have.
MAX_TITLE = 8


def _around_content(doc: Document, found: Found, stop: int, ceiling: int) -> Iterator[Place]:
    """Yield the places behind the content, and at the end of content that is a noun phrase."""
    if not found.content or found.content[-1][0] < stop:
        return
    first, end = found.content[-1]
    if end < ceiling:
        yield Place(end, ceiling, tail=True)
    clause = found.clause
    if clause is not None and clause.opening is Opening.OBJECT and doc.inside[end - 1] == doc.inside[clause.cue.main]:
        yield Place(first, end, whole=True)


# ---- the way to a time


def reach(doc: Document, place: Place, k: int, at: int) -> int:
    """Return *at* if the words from *k* on lead to it, a later token where reading goes on, -1 where it ends."""
    if place.free or place.core:
        return at
    tags, lows, inside = doc.tokens.tags, doc.tokens.lows, doc.inside
    here = inside[place.first]
    verbs, reported = place.verbs, False
    while k < at:
        low, tag = lows[k], tags[k]
        if inside[k] != here:
            k = doc.last_tokens[inside[k]] + 1 if inside[k] >= 0 else k + 1  # on "Morning Desk" | on Monday
            continue
        if low == ",":
            if not _goes_on(doc, place, k + 1, at, verbs=verbs):
                k = _next_comma(doc, k + 1, place.stop)
                if k < 0:
                    return -1
                continue
        elif low == "(":
            k = next((j for j in range(k, at) if lows[j] == ")"), at - 1)
        elif low in WHO and k + 1 < place.stop and lows[k + 1] in PRESENT:
            k += 1  # workers who came on Monday
        elif low in STOPS:
            return -1
        elif tag & COORD and not verbs and _begins_another(doc, place, k):
            return -1
        elif low == "to" and reported and k + 1 < at and tags[k + 1] & (VB | NEG):
            return -1  # warned the Fed not | to act this year, noting
        elif _turns_away(doc, place, k):
            k = _turns_back(doc, place, k + 1)
            if k < 0:
                return -1
            continue
        elif _is_verb(doc, place, k):
            if not verbs:
                return -1
            verbs = False
            reported = low in doc.lexicon.verb_forms
            while k + 1 < at and tags[k + 1] & (VERB | AUX | ADV | NEG) and not tags[k + 1] & (PREP | TIME):
                k += 1
                reported |= lows[k] in doc.lexicon.verb_forms
        k += 1
    return k


def _turns_away(doc: Document, place: Place, k: int) -> bool:
    """Tell whether the preposition at *k* turns to the subject matter: asked *about* the raid, said *of* the raid."""
    low = doc.tokens.lows[k]
    if low in ("to", "of", "with"):
        away = low == "of" and k == place.first and not (place.noun or place.whole or place.tail)
        return away or (k > 0 and doc.tokens.lows[k - 1] in MATTERS)
    return low in ABOUT and (not place.verbs or low == "about")


def _turns_back(doc: Document, place: Place, k: int) -> int:
    """Return where the saying is taken up again: said of the move | during an interview; a comma; -1 if it is not."""
    tags, lows, inside = doc.tokens.tags, doc.tokens.lows, doc.inside
    here = inside[k - 1]
    for j in range(k, place.stop):
        if inside[j] == here and lows[j] == ",":
            return j
        if tags[j] & PREP and lows[j] in ("in", "on", "at", "during", "via"):
            core = core_after(doc, j + 1, place.stop)
            if core > 0 and tags[core - 1] & MEDIUM and not tags[core - 1] & CAP:
                return j
    return -1


def has_verb(doc: Document, place: Place, k: int) -> bool:
    """Tell whether a verb of a clause stands from token *k* to the end of the place, relative clauses left out."""
    for j in range(k, place.stop):
        if doc.tokens.lows[j] in STOPS and j > k and doc.tokens.lows[j] not in "();:":
            return False
        if doc.inside[j] == doc.inside[place.first] and _is_verb(doc, place, j):
            return True
    return False


def _goes_on(doc: Document, place: Place, k: int, at: int, *, verbs: bool) -> bool:
    """Tell whether what begins at *k*, behind a comma, is still about the saying."""
    if k >= place.stop:
        return False
    low, tag = doc.tokens.lows[k], doc.tokens.tags[k]
    if k == at or low in SPEAKING or low in ADJUNCT:
        return True
    if low in PUBLISHED and place.document:
        return True  # The lawsuit, filed on Friday,
    if tag & VBG and low in doc.lexicon.verb_forms:
        return not place.front  # denied it, telling a conference on Thursday that
    if low in WHO:
        return k + 1 < place.stop and doc.tokens.lows[k + 1] in PRESENT
    return place.front and not tag & COORD or verbs and _is_verb(doc, place, k)


def _begins_another(doc: Document, place: Place, k: int) -> bool:
    """Tell whether a new clause begins behind "and" at *k*: ... and on Tuesday the council met; not: staff and tenants."""
    if k == place.first and place.tail:
        return True
    tag = doc.tokens.tags[k + 1] if k + 1 < place.stop else PRON
    return bool(tag & (PREP | PRON | TIME)) or _is_verb(doc, place, k + 1)


def _next_comma(doc: Document, k: int, stop: int) -> int:
    lows, inside = doc.tokens.lows, doc.inside
    here = inside[k - 1]
    return next((j for j in range(k, stop) if lows[j] == "," and inside[j] == here), -1)


def _is_verb(doc: Document, place: Place, k: int) -> bool:
    """Tell whether token *k* is the verb of a clause, or a participle that hangs on something else."""
    tags, low = doc.tokens.tags, doc.tokens.lows[k]
    tag = tags[k]
    if tag & AUX:
        return not is_possessive(doc, k) and not tag & CAP
    if low in SPEAKING or low in PRESENT and place.first < k and doc.tokens.lows[k - 1] in WHO:
        return False
    if low in PUBLISHED and (place.document or _in_document(doc, place, k)):
        return False
    if tag & (VBD | VBN):
        attributive = tag & VBN and tags[k - 1] & (DET | POSS | ADJ | GEN | PREP | NUM)
        return not attributive and not tag & (CAP | PREP) and not (tag & (NOUN | ADJ) and not tag & VBD)
    return bool(tag & FINITE) and not tag & (NOUN | CAP | PREP | ADJ)


def _in_document(doc: Document, place: Place, k: int) -> bool:
    """Tell whether a participle hangs on the document that carries the words: in a statement *released* on Friday."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    carried = False
    for j in range(k - 1, max(place.first, k - 12) - 1, -1):
        if tags[j] & (DOC | MEDIUM) and not tags[j] & CAP:
            carried = True
        elif carried and tags[j] & PREP:
            return lows[j] in ("in", "via", "through", "by", "on", "at", "during")
    return False
