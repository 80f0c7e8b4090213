"""Where an attribution may tell when: along the verb, before it, in front, in its document.

::

    On Tuesday, Kim, speaking in Reno, told staff on Monday that it failed, in a letter sent on Friday.
    └ FRONT ─┘     └─ SUBJECT ──────┘      └─ BEHIND ─────┘              └─ TAIL ──────────────────┘

A place is a range of tokens outside the content. They are read in the order
above from the verb outwards, and the first that tells a time is the answer.
How a place is read from word to word is for `quotekit.dates.reach`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from quotekit.clauses import Clause
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.findings import Found, Range
from quotekit.lexicon.classes import CAP, COORD, DOC, MEDIUM, PRON, TIME
from quotekit.mentions import Phrase
from quotekit.openings import Opening
from quotekit.subjects import Side


class Kind(Enum):
    """Where a place stands, which tells how it is read."""

    GROUP = "group"
    """The verb with its adverbs and auxiliaries: Kim *has in the past said*; it *emerged on Friday that*."""
    BEHIND = "behind"
    """Behind the verb: said *in Reno on Monday* that."""
    NOUN = "noun"
    """Behind the noun of the source: Kim *on Monday* said; the board *of elections in Reno on Monday* said."""
    SHARED = "shared"
    """The same, with the verb of an earlier clause in it: Kim *toured the dam on Friday and* said."""
    NAME = "name"
    """The name of a document: *Tuesday's report* said."""
    FRONT = "front"
    """Before the subject: *In a statement on Friday*, Kim said."""
    CLAUSE = "clause"
    """A dependent clause there: *When she resigned in May*, Kim said."""
    TAIL = "tail"
    """Behind the content: denied it, *telling the court on Monday* that."""
    OBJECT = "object"
    """Content that is a noun phrase, whose end may be the time of the verb: rejected *the offer on Tuesday*."""


class Place(NamedTuple):
    """A range of tokens that may tell when."""

    first: int
    stop: int
    kind: Kind
    document: bool = False
    """Whether it follows a document: a survey *published on Tuesday*."""
    office: bool = False
    """Whether it follows an office, to which a year belongs: the winner *in 2016* said."""


#: What finds the words of a range that make a place worth reading: hearts of time expressions, prepositions.
Sought = Callable[[Document, int, int], Iterable[int]]

#: An attribution with more words than this outside its content is no attribution that can be read.
MAX_OUTSIDE = 300
#: Prepositions before a gerund whose time is not that of the main clause: got help last week, *after* accusing them.
UNTIMED = frozenset(("after", "since", "without", "for", "from", "of", "despite", "against", "about", "to"))
DASHES = frozenset(("—", "–", "--", "-", ":", ";"))
#: What follows a comma where another clause begins.
LINKS = frozenset(("and", "but", "or", "while", "although", "though", "whereas", "so", "yet", "then"))
#: Words that open a clause in front whose time is that of the saying; so do participles of speaking.
WHEN = frozenset(("when", "as", "while", "after", "asked", "speaking", "testifying", "writing", "addressing"))
#: Words before "after" and "before" that leave the time what it is: *shortly* after news broke on Monday; not: *days* after.
SHORTLY = frozenset(("shortly", "hours", "minutes", "moments", "soon", "immediately", "just", "an", "right"))
#: How many tokens the title of a programme may have: Friday on CNN's "New Day," Kim said ...
MAX_TITLE = 8


def find_places(doc: Document, found: Found, sought: Sought, words: frozenset[str] | None = None) -> Iterator[Place]:
    """Yield the places of the attribution that hold a word that is *sought*, those nearest to the verb first.

    Where *words* are given, nothing is sought but where one of them stands.
    """
    if words is not None and words.isdisjoint(found.beside):
        return
    hearts = [heart for first, stop in found.outside for heart in sought(doc, first, stop)]
    if not hearts:
        return  # as mostly
    floor, ceiling = _bounds(doc, found)
    clause, source = found.clause, found.source
    begun, stop = _verb_group(found)
    if _holds(hearts, begun, stop):
        yield Place(begun, stop, Kind.GROUP)
    yield from _behind(doc, found, hearts, stop, ceiling)
    if source is not None and _holds(hearts, source.core_first, source.core_stop) and _is_document(doc, source):
        yield Place(source.core_first, source.core_stop, Kind.NAME)
    if begun > floor and doc.tokens.lows[begun - 1] in UNTIMED:
        return
    if source is not None and (not found.cue or source.core_stop < begun):
        until = begun if found.cue else _limit(found, source.core_stop, ceiling)
        if _holds(hearts, source.core_stop, until):
            shared = not found.cue or _is_shared(clause)
            yield _after(doc, source, until, Kind.SHARED if shared else Kind.NOUN)
    front = source.first if source is not None and source.first < begun else begun
    if _holds(hearts, floor, front) and not _is_parenthesis(doc, found):
        yield _front(doc, found, floor, front)
    first, end = found.content[-1]
    if first >= stop and _holds(hearts, end, ceiling):
        yield Place(end, ceiling, Kind.TAIL)


def object_place(doc: Document, found: Found) -> Iterator[Place]:
    """Yield the end of content that is a noun phrase, where a time may be that of the verb."""
    clause = found.clause
    first, end = found.content[-1]
    if clause is None or clause.opening is not Opening.OBJECT or not doc.tokens.tags[end - 1] & TIME:
        return
    begun, _ = _verb_group(found)
    if begun > clause.floor and doc.tokens.lows[begun - 1] in UNTIMED:
        return
    yield Place(first, end, Kind.OBJECT)


def _bounds(doc: Document, found: Found) -> tuple[int, int]:
    """Return the range of tokens that the attribution lies in: its sentence, or its quotation in it."""
    if found.clause is not None:
        return found.clause.floor, found.clause.ceiling
    sentence = doc.sentences[doc.sentence_of(_verb_group(found)[0])]
    return sentence.first, sentence.stop


def outside_content(doc: Document, found: Found) -> tuple[Range, ...]:
    """Return what of the bounds of *found* lies outside its content."""
    floor, ceiling = _bounds(doc, found)
    gaps = []
    k = floor
    for first, stop in found.content:
        if first >= ceiling:
            break
        if k < first:
            gaps.append((k, first))
        k = max(k, stop)
    if k < ceiling:
        gaps.append((k, ceiling))
    if sum(stop - first for first, stop in gaps) > MAX_OUTSIDE:
        return ()
    return tuple(gaps)


def _holds(hearts: Sequence[int], first: int, stop: int) -> bool:
    return any(first <= heart < stop for heart in hearts)


def _verb_group(found: Found) -> tuple[int, int]:
    """Return the range of the cue with its adverbs and auxiliaries; without a cue, where the source ends."""
    if not found.cue:
        at = found.source.core_stop if found.source is not None else found.content[0][0]
        return at, at
    begun = found.cue[0][0]
    if found.clause is not None:
        begun = min(begun, found.clause.cue.begun)
    return begun, max(stop for _, stop in found.cue)


def _behind(doc: Document, found: Found, hearts: Sequence[int], stop: int, ceiling: int) -> Iterator[Place]:
    """Yield the place behind the verb or, where it stands there, behind the source: said Kim on Monday."""
    clause, source = found.clause, found.source
    inverted = clause.subject if clause is not None and clause.side is Side.AFTER else source
    cited = clause is not None and clause.side is Side.BEFORE and bool(found.via)  # reported on Sunday, citing aides
    if inverted is None or inverted.first < stop or cited:
        inverted = None
    first = inverted.core_stop if inverted is not None else stop
    until = _limit(found, first, ceiling)
    if _holds(hearts, first, until):
        yield _after(doc, inverted, until, Kind.NOUN) if inverted is not None else Place(first, until, Kind.BEHIND)


def _limit(found: Found, k: int, ceiling: int) -> int:
    """Return where the content behind token *k* begins, *ceiling* if there is none."""
    return min((first for first, _ in found.content if first >= k), default=ceiling)


def _after(doc: Document, phrase: Phrase, stop: int, kind: Kind) -> Place:
    """Return the place behind the core of a noun phrase, with its relative clauses and asides."""
    document = _is_document(doc, phrase)
    office = not document and not doc.tokens.tags[phrase.core_stop - 1] & (CAP | PRON)
    return Place(phrase.core_stop, stop, kind, document, office)


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
    """Tell whether the attribution interrupts its content, to which what is in front belongs: In June, Kim said, ..."""
    clause = found.clause
    if clause is None or clause.opening is not Opening.NONE or clause.after >= clause.ceiling:
        return False
    return found.content[0][0] >= clause.after and doc.tokens.lows[clause.after] in (",", "—", "–")


def _front(doc: Document, found: Found, floor: int, stop: int) -> Place:
    """Return the place before subject and verb, back to where the clause begins."""
    tags, lows = doc.tokens.tags, doc.tokens.lows
    here = doc.inside[stop] if stop < len(lows) else -1
    first = max((end for _, end in found.content if end <= stop), default=floor)
    first = max(first, floor, stop - MAX_OUTSIDE)
    for k in range(stop - 1, first - 1, -1):
        if lows[k] in DASHES or (doc.inside[k] != here and not _is_title(doc, k)):
            first = k + 1
            break
        if lows[k] == "," and k + 1 < stop and lows[k + 1] in LINKS:
            first = k + 2
            break
    while first < stop and (lows[first] in (",", "(", "then", "however") or tags[first] & COORD):
        first += 1
    return Place(first, stop, Kind.CLAUSE if _opens_clause(doc, first, stop) else Kind.FRONT)


def _opens_clause(doc: Document, first: int, stop: int) -> bool:
    """Tell whether a clause in front gives its time to the saying: *When* ..., *shortly after* ..., *Asked* ..."""
    lows = doc.tokens.lows
    if first >= stop:
        return False
    if lows[first] in SHORTLY:
        return "after" in lows[first : min(stop, first + 4)] or "before" in lows[first : min(stop, first + 4)]
    return lows[first] in WHEN


def _is_title(doc: Document, k: int) -> bool:
    """Tell whether token *k* is in a quotation short enough for a title."""
    n = doc.inside[k]
    return n >= 0 and doc.last_tokens[n] - doc.first_tokens[n] <= MAX_TITLE
