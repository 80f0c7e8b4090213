"""Words that weaken or strengthen what is said, and whose they are.

::

    He may yet tell the court that the fund is probably empty.
       └┬┘                                     └──┬───┘
     reporter                                  speaker

Inside the content a hedge is the speaker's, or, where somebody else's words
are reported within it, that person's (nested). On the attribution it is the
reporter's, unless the cue is itself a thought of the speaker ("Kim *believes*").

Source: Prince et al. 1982, on plausibility and attribution shields; Sauri &
Pustejovsky 2009, on whose commitment a word of a reported clause tells of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from quotekit.describe import chosen_row
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.hedging.context import is_figure, is_person, is_subject, low_at, subject_of, tag_at
from quotekit.hedging.words import Hit, find_words
from quotekit.lexicon.classes import ADJ, DET, INDEF, NUM, PLURAL, PUNCT, VBD
from quotekit.lexicon.entries import Noun, Phrase
from quotekit.lexicon.hedges import (
    APPROXIMATOR,
    BOOSTER,
    DISOWNING,
    DISTANCING,
    EVIDENTIAL,
    HEARSAY_NOUNS,
    HEDGING_NOUNS,
    HEDGING_PHRASES,
    HEDGING_VERBS,
    NO_HEDGE_OBJECTS,
    REPORTATIVE,
    STANCE_NOUNS,
    WEASEL,
    WEASEL_NOUNS,
    WEASEL_PRONOUNS,
    WEASEL_WORK,
    Check,
    HedgingCue,
    Place,
    Whose,
)
from quotekit.mentions import Phrase as NounPhrase
from quotekit.model import Hedge, HedgeCategory, HedgeHolder, Sense

SPEAKER, REPORTER, NESTED = HedgeHolder.SPEAKER, HedgeHolder.REPORTER, HedgeHolder.NESTED


class At(NamedTuple):
    """A hedge as token indices."""

    first: int
    stop: int
    category: HedgeCategory
    holder: HedgeHolder
    certainty: int


def find_hedges(doc: Document, found: Found, inner: Sequence[Found]) -> tuple[Hedge, ...]:
    """Return the hedges of *found*; *inner* are the findings whose cue stands within its content."""
    others = [each for each in inner if not _is_own(doc, found, each)]
    taken: list[At] = []
    held: set[int] = set()
    for at in _all(doc, found, inner, others):
        if held.isdisjoint(range(at.first, at.stop)):
            taken.append(at)
            held.update(range(at.first, at.stop))
    taken.sort(key=lambda at: at.first)
    return tuple(_hedge(doc, at) for at in taken)


def _hedge(doc: Document, at: At) -> Hedge:
    span = doc.span(at.first, at.stop)
    return Hedge(span.of(doc.text), span, at.category, at.holder, at.certainty, doc.inside[at.first] >= 0)


def _all(doc: Document, found: Found, inner: Sequence[Found], others: Sequence[Found]) -> Iterator[At]:
    """Yield the hedges, the surer reading first where two overlap."""
    cue = _of_cue(doc, found)
    if cue is not None:
        yield cue
    source = _of_source(doc, found)
    if source is not None:
        yield source
    yield from _around(doc, found)
    for each in inner:
        yield from _of_inner(doc, each, others)
    for piece in found.content:
        yield from _within(doc, found, others, *piece)
    yield from _behind(doc, found)


def _at(hit: Hit, holder: HedgeHolder) -> At:
    return At(hit.first, hit.stop, hit.row.category, holder, hit.row.certainty)


def _within(doc: Document, found: Found, others: Sequence[Found], first: int, stop: int) -> Iterator[At]:
    """Yield the hedges of a piece of the content; what depends on somebody else's thought is that person's, too."""
    asked = _sense(doc, found) is Sense.ASK
    nested_until = first
    for hit in find_words(doc, first, stop, Place.CONTENT):
        if asked and hit.row.check is Check.ABILITY and doc.inside[hit.first] < 0:
            continue  # asked whether they could leave
        holder = _holder(doc, found, hit, others)
        if holder is SPEAKER and hit.first < nested_until:
            holder = NESTED  # many of us think life likely began there
        if holder is NESTED and hit.row.check is Check.THOUGHT and hit.stop > nested_until:
            lows = doc.tokens.lows
            nested_until = next((k for k in range(hit.stop, stop) if lows[k] in TURNS), stop)
        yield _at(hit, holder)


#: Where what somebody else thinks is over: people think so, *but* it may be wrong.
TURNS = frozenset([".", ";", "!", "?", "but", "while", "whereas", "although", "though", "”", '"'])


def _sense(doc: Document, found: Found) -> Sense | None:
    """Return the kind of act that the verb of the clause names."""
    verb = chosen_row(doc, found)
    return verb.sense if verb is not None else None


# --- Whose it is ------------------------------------------------------------------------------------------------------


def _holder(doc: Document, found: Found, hit: Hit, others: Sequence[Found]) -> HedgeHolder:
    """Return whose a hedge within the content is."""
    whose = hit.row.whose
    if whose is Whose.ARTICLE and doc.inside[hit.first] < 0:
        return REPORTER  # officers reportedly found a gun, Kim said
    if whose is Whose.OTHER or _is_governed(hit.first, others):
        return NESTED
    if whose is Whose.SUBJECT and not doc.tokens.tags[hit.first - 1] & (ADJ | DET):
        subject = subject_of(doc, hit.first)
        tag = tag_at(doc, subject)
        if is_subject(tag) and not tag & ADJ and not _is_self(doc, found, subject):
            return NESTED  # the label thought; but: serious fears that
    return SPEAKER


def _is_governed(i: int, others: Sequence[Found]) -> bool:
    """Tell whether token *i* is in what somebody else said."""
    return any(first <= i < stop for each in others for first, stop in each.content)


def _is_own(doc: Document, found: Found, inner: Found) -> bool:
    """Tell whether what is reported within the content is the speaker's own: Kim said she believed it."""
    source = inner.source
    if source is None or source == found.source:
        return True
    if inner.clause is not None and (inner.clause.cue.modal or inner.clause.cue.negated):
        return True  # cats can tell when they are bored: nobody said so
    return _is_self(doc, found, source.core_first)


def _is_self(doc: Document, found: Found, i: int) -> bool:
    """Tell whether the pronoun at *i*, within the content, is the speaker: I; in indirect speech he, first of all."""
    low = doc.tokens.lows[i]
    if low in ("i", "we"):
        return True
    if low not in THIRD or doc.inside[i] >= 0:
        return False
    speaker = " ".join(doc.tokens.lows[found.source.first : found.source.stop]) if found.source is not None else ""
    return low == speaker if speaker in THIRD else i == found.content[0][0]  # he said in May she thought so


#: Pronouns that may be the speaker's own in indirect speech.
THIRD = frozenset(("he", "she", "they", "it"))

# --- The cue ----------------------------------------------------------------------------------------------------------


CUE_VERBS: Mapping[str, HedgingCue] = {row.lemma: row for row in HEDGING_VERBS}
CUE_NOUNS: Mapping[str, HedgingCue] = {row.lemma: row for row in HEDGING_NOUNS}
CUE_PHRASES: Mapping[str, HedgingCue] = {row.lemma: row for row in HEDGING_PHRASES}


def _of_cue(doc: Document, found: Found) -> At | None:
    """Return the hedge that the reporting expression itself is: Kim *believes* that, *it is said* that."""
    if isinstance(found.row, (Phrase, Noun)):
        row = CUE_NOUNS.get(found.row.lemma) if isinstance(found.row, Noun) else CUE_PHRASES.get(found.row.words)
        if row is None:
            return None
        first, stop = found.cue[0]
        if doc.tokens.lows[first] == "words":
            return None  # two words that he would not say
        if doc.tokens.lows[stop - 1] == "that":
            stop -= 1
        return At(first, stop, row.category, row.holder, row.certainty)
    if found.clause is None:
        return None
    cue, verb = found.clause.cue, chosen_row(doc, found)
    row = CUE_VERBS.get(verb.lemma) if verb is not None else None
    if row is None or cue.withheld:
        return None
    if cue.negated and row.lemma == "estimate":
        return None  # did not estimate how many
    if row.inferred and (found.source is None or is_person(doc, found.source.core_stop - 1)):
        return None  # Kim suggested that the vote be held
    start = found.content[0][0]
    if row.category is DISTANCING and start >= cue.stop and doc.tokens.lows[start] in NO_HEDGE_OBJECTS:
        return None  # claimed responsibility
    if row.lemma == "estimate" and is_figure(doc, cue.stop):
        return At(cue.main, cue.stop, APPROXIMATOR, SPEAKER, 4)  # estimated 300 guests
    return At(cue.main, cue.stop, row.category, row.holder, row.certainty)


def _of_inner(doc: Document, inner: Found, others: Sequence[Found]) -> Iterator[At]:
    """Yield the hedges that an attribution within the content is: Kim said *some people thought* so."""
    governed = any(_is_governed(first, others) for first, _ in inner.cue)
    cue = _of_cue(doc, inner)
    if cue is not None and inner in others:
        inferred = cue.category is EVIDENTIAL and not governed
        yield cue._replace(holder=SPEAKER if inferred else NESTED)
    source = _of_source(doc, inner)
    if source is not None:
        yield source._replace(holder=NESTED if governed else SPEAKER)


# --- The source -------------------------------------------------------------------------------------------------------


def _of_source(doc: Document, found: Found) -> At | None:
    """Return the hedge that the source is: *critics* say, *unconfirmed* reports said, *according to legend*."""
    lows = doc.tokens.lows
    for first, _ in found.cue[:1]:
        if lows[first] == "according" and low_at(doc, first + 2) in HEARSAY_NOUNS:
            return At(first, first + 3, REPORTATIVE, REPORTER, 1)
    if found.source is None:
        return None
    first, stop = found.source.core_first, found.source.core_stop
    if lows[first] in DISOWNING:
        return At(first, first + 1, REPORTATIVE, REPORTER, 1)
    return At(first, stop, WEASEL, REPORTER, 1) if _is_weasel(doc, found, found.source) else None


def _is_weasel(doc: Document, found: Found, source: NounPhrase) -> bool:
    """Tell whether the source is a class of people at large, or work that nobody signed."""
    lows = doc.tokens.lows
    first, stop = source.core_first, source.core_stop
    head, bare = lows[stop - 1], source.stop == stop
    if tag_at(doc, first - 1) & NUM:
        return False  # two others
    quantified = stop - first == 2 and lows[first] in WEASEL_PRONOUNS
    if head in WEASEL_NOUNS:
        return (stop - first == 1 or quantified) and (bare or (head in STANCE_NOUNS and lows[stop] == "of"))
    if not bare:
        return False
    if quantified and head == "people":
        return True
    if _is_past(doc, found):
        return False  # some said they were tired: some of those before
    if stop - first == 1:
        return head in WEASEL_WORK or (head in WEASEL_PRONOUNS and _is_general(doc, found, stop))
    return lows[first] == "most" and bool(doc.tokens.tags[stop - 1] & PLURAL)


def _is_general(doc: Document, found: Found, stop: int) -> bool:
    """Tell whether a pronoun is the subject right before its verb: many believe; not: how many could be heard saying."""
    if found.clause is None:
        return isinstance(found.row, Phrase) and found.row.words == "according to"
    if low_at(doc, stop - 2) == "how" or found.clause.cue.modal:
        return False
    begun = found.clause.cue.begun
    return begun - stop in (0, 1) and doc.tokens.tags[begun - 1] & (PUNCT | INDEF) != 0


def _is_past(doc: Document, found: Found) -> bool:
    """Tell whether the cue is a simple past, which tells of one event."""
    if found.clause is None:
        return False
    cue = found.clause.cue
    return cue.first == cue.main and bool(doc.tokens.tags[cue.main] & VBD)


# --- The clause -------------------------------------------------------------------------------------------------------

#: Acts that an adverb of force only colours: strongly urged, firmly criticised.
COLOURED = frozenset((Sense.ORDER, Sense.EVALUATE, Sense.ASK, Sense.PROMISE, Sense.DESCRIBE))
#: What may still be a hedge of the attribution behind its verb: denied it *flatly*, claimed *without evidence*.
TRAILING = frozenset((DISTANCING, BOOSTER, REPORTATIVE))
#: How far behind cue and source it may stand, in tokens.
MAX_BEHIND = 8
#: How far before the verb group "all but" and the like may begin.
MAX_BEFORE = 3


def _around(doc: Document, found: Found) -> Iterator[At]:
    """Yield the reporter's hedges on the attribution: *may* yet tell, *flatly* denied, said *without evidence*."""
    clause, lows = found.clause, doc.tokens.lows
    if clause is None:
        return
    cue, source = clause.cue, found.source
    first = cue.begun
    if source is not None and source.stop <= first <= source.stop + MAX_BEFORE:
        first = source.stop
    sense = _sense(doc, found)
    for hit in find_words(doc, first, cue.main, Place.AROUND):
        if hit.row.check is not Check.NO_ORDER or sense not in COLOURED:
            yield _at(hit, REPORTER)
    begun = min(first, source.first) if source is not None else first
    if lows[begun - 2 : begun] == ["or", "so"]:
        yield At(begun - 2, begun, DISTANCING, REPORTER, 2)  # or so the guard said
    if low_at(doc, begun - 1) == "what" and sense is Sense.DESCRIBE:
        yield At(begun - 1, cue.stop, DISTANCING, REPORTER, 2)  # what it called
    behind = max(cue.stop, source.stop) if source is not None else cue.stop
    stop = min(behind + MAX_BEHIND, doc.sentences[found.sentence].stop)
    for start, _ in found.content:
        if start >= behind:
            stop = min(stop, start)
    for hit in find_words(doc, behind, stop, Place.AROUND):
        if hit.row.category in TRAILING:
            yield _at(hit, REPORTER)


#: What could not be verified, in a sentence of its own: The *report* could not be verified.
CLAIMED = frozenset(
    """
    account accounts allegation allegations assertion assertions authenticity claim claims details figure figures
    footage information it number numbers report reports statement statements story that this toll video
    """.split()
)
#: How long such a sentence may be, and how far on in its own sentence it may stand.
MAX_SENTENCE = 40


def _behind(doc: Document, found: Found) -> Iterator[At]:
    """Yield what the article says of the claim after it: it *could not be independently verified*."""
    ends = [stop for _, stop in (*found.content, *found.cue)]
    last = max(ends)
    n = doc.sentence_of(last - 1)
    stretches = [(last, min(doc.sentences[n].stop, last + MAX_SENTENCE))]
    for first, stop, _ in doc.sentences[n + 1 : n + 2]:
        if stop - first <= MAX_SENTENCE and not CLAIMED.isdisjoint(doc.tokens.lows[first:stop]):
            stretches.append((first, stop))
    for stretch in stretches:
        for hit in find_words(doc, *stretch, Place.BEHIND):
            if doc.inside[hit.first] < 0:
                yield _at(hit, REPORTER)
