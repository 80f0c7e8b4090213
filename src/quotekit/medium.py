"""The vehicle of the words, and the language they came through.

::

    Moss said in a letter seen by the Ledger that ...     a letter
    Kim said on CNN's “Morning Desk” ...                  CNN's “Morning Desk”
    An internal memo says ...                             the source itself

A noun carries words only where it hangs on the verb or is the source; what
somebody speaks *about* ("commented on the letter") does not.
"""

from __future__ import annotations

from quotekit.dates import find_places, reach
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.bodies import MEDIUM_NOUNS, OUTLETS, PLATFORMS
from quotekit.lexicon.classes import CAP, DET, DOC, MEDIUM, NUM, POSS, PREP
from quotekit.lexicon.languages import LANGUAGES
from quotekit.mentions import Phrase, phrase_after
from quotekit.model import Medium, MediumKind, Mention
from quotekit.nominals import is_possessive
from quotekit.spans import Span

#: Kinds that words are spoken *on*; on a report is about it.
SPOKEN_ON = frozenset(
    (MediumKind.SOCIAL_POST, MediumKind.BROADCAST, MediumKind.PHONE, MediumKind.RECORDING, MediumKind.NEWS_CONFERENCE)
)
#: Occasions that words are spoken *at*.
SPOKEN_AT = frozenset(
    (MediumKind.NEWS_CONFERENCE, MediumKind.TESTIMONY, MediumKind.SPEECH, MediumKind.OTHER, MediumKind.BROADCAST)
)
CARRYING = frozenset("in on at via by during through over".split())
#: What "by" goes with: by phone; by the report would be its author.
MEANS = frozenset((MediumKind.PHONE, MediumKind.EMAIL, MediumKind.LETTER))
#: Nouns of the table that carry nothing behind a bare preposition: in talks, on record, in turn.
BARE = frozenset(
    """
    talks record records paper file files decision opinion session conversation text mail
    """.split()
)
INTERPRETERS = frozenset(["interpreter", "interpreters", "translator", "translators"])
#: How many tokens of a place are looked at, and how long the title of a programme may be.
MAX_LOOK, MAX_TITLE = 40, 8


def find_medium(doc: Document, found: Found) -> Medium | None:
    """Return the vehicle of the words, None if none is printed."""
    for phrase in (
        found.source,
        found.clause.subject if found.clause else None,
        found.clause.hearer if found.clause else None,
    ):
        if phrase is not None and doc.tokens.tags[phrase.core_stop - 1] & (MEDIUM | DOC):
            kind = _kind(doc, phrase, phrase.core_first)
            if kind is not None or phrase is found.source:
                return _medium(doc, phrase.core_first, phrase.core_stop, kind or MediumKind.DOCUMENT)
    for at in _prepositions(doc, found):
        medium = _carried(doc, at)
        if medium is not None:
            return medium
    return None


def find_translation(doc: Document, found: Found) -> Mention | None:
    """Return the words that tell of an interpreter or of another language, None if there are none."""
    lows = doc.tokens.lows
    for at in _prepositions(doc, found):
        stop = -1
        if lows[at] == "in" and at + 1 < len(lows) and lows[at + 1] in LANGUAGES:
            stop = at + 2
        elif lows[at] in ("through", "via"):
            phrase = phrase_after(doc, at + 1, len(lows), modifiers=False)
            if phrase is not None and lows[phrase.core_stop - 1] in INTERPRETERS:
                stop = phrase.core_stop
        if stop > 0:
            span = doc.span(at, stop)
            return Mention(span.of(doc.text), (span,))
    return None


def _prepositions(doc: Document, found: Found) -> list[int]:
    """Return the prepositions beside cue and source that may lead to a vehicle."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    places = []
    for place in find_places(doc, found):
        for k in range(place.first, min(place.stop, place.first + MAX_LOOK)):
            if lows[k] in CARRYING and tags[k] & PREP and reach(doc, place, place.first, k) == k:
                places.append(k)
    return places


def _carried(doc: Document, at: int) -> Medium | None:
    """Return the vehicle behind the preposition at token *at*."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    by = lows[at]
    ceiling = doc.sentences[doc.sentence_of(at)].stop
    k = at + 1
    if k >= ceiling:
        return None
    if doc.inside[k] >= 0 and doc.inside[at] < 0:
        return _programme(doc, k, k) if by == "on" else None
    phrase = phrase_after(doc, k, ceiling, modifiers=False)
    if phrase is None:
        return None
    head = phrase.core_stop - 1
    title = phrase.core_stop
    if (
        title < ceiling
        and doc.inside[title] >= 0 > doc.inside[head]
        and by in ("on", "in", "during")
        and tags[head] & CAP | is_possessive(doc, head)
    ):
        return _programme(doc, k, title)
    if by == "on" and tags[head] & CAP and lows[head] not in MEDIUM_NOUNS:
        name = " ".join(lows[k : head + 1]).removeprefix("the ")
        if name in PLATFORMS:
            return _medium(doc, k, head + 1, MediumKind.SOCIAL_POST)
        if name in OUTLETS:
            return _medium(doc, k, head + 1, MediumKind.BROADCAST)
    kind = _kind(doc, phrase, k)
    if kind is None or not _carries(doc, by, kind, phrase):
        return None
    return _medium(doc, k, head + 1, kind)


def _carries(doc: Document, by: str, kind: MediumKind, phrase: Phrase) -> bool:
    """Tell whether a noun of that kind carries words behind the preposition *by*."""
    first, head = phrase.core_first, phrase.core_stop - 1
    bare = first == head and not doc.tokens.tags[first] & CAP
    if bare and doc.tokens.lows[head] in BARE:
        return False
    if by in ("on", "over"):
        return kind in SPOKEN_ON
    if by == "at":
        return kind in SPOKEN_AT
    if by == "by":
        return kind in MEANS and not doc.tokens.tags[first] & (DET | POSS)
    return not (bare and kind is MediumKind.OTHER)


def _programme(doc: Document, first: int, title: int) -> Medium | None:
    """Return the programme whose title opens at token *title*."""
    last = doc.last_tokens[doc.inside[title]]
    if last - title > MAX_TITLE:
        return None
    return _medium(doc, first, last + 1, MediumKind.BROADCAST)


def _kind(doc: Document, phrase: Phrase, first: int) -> MediumKind | None:
    """Return what vehicle the noun phrase names: by its last two words, else by its last."""
    lows = doc.tokens.lows
    head = phrase.core_stop - 1
    if head > first:
        pair = MEDIUM_NOUNS.get(" ".join(lows[head - 1 : head + 1]))
        if pair is not None:
            return MediumKind(pair)
    one = MEDIUM_NOUNS.get(lows[head])
    return MediumKind(one) if one is not None and lows[head] not in INTERPRETERS else None


def _medium(doc: Document, first: int, stop: int, kind: MediumKind) -> Medium:
    tags = doc.tokens.tags
    while first < stop - 1 and tags[first] & DET and not tags[first] & (NUM | CAP):
        first += 1
    span = Span(doc.tokens.starts[first], doc.tokens.ends[stop - 1])
    return Medium(span.of(doc.text), (span,), kind)
