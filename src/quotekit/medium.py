"""The vehicle of the words, and the language they came through.

::

    Moss said in a letter seen by the Ledger that ...     a letter
    Kim said on CNN's “Morning Desk” ...                  CNN's “Morning Desk”
    An internal memo says ...                             the source itself

A noun carries words only where it hangs on the verb or is the source; what
somebody speaks *about* ("commented on the letter") does not.
"""

from __future__ import annotations

from quotekit.dates.places import Kind, Place, find_places
from quotekit.dates.reach import has_verb, reach
from quotekit.describe import trimmed
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.lexicon.bodies import MEDIUM_NOUNS, OUTLETS, PLATFORMS
from quotekit.lexicon.classes import CAP, DET, NUM, POSS, PREP, VERB
from quotekit.lexicon.languages import LANGUAGES
from quotekit.mentions import Phrase, core_after, phrase_after
from quotekit.model import Medium, MediumKind, Mention, SpeakerKind, Strength
from quotekit.nominals import is_possessive, is_time
from quotekit.sources import Source, read_source
from quotekit.spans import Span, joined
from quotekit.strength import grade

#: Kinds that words are spoken *on*; on a report is about it.
SPOKEN_ON = frozenset(
    (MediumKind.SOCIAL_POST, MediumKind.BROADCAST, MediumKind.PHONE, MediumKind.RECORDING, MediumKind.NEWS_CONFERENCE)
)
#: Occasions that words are spoken *at*.
SPOKEN_AT = frozenset(
    (MediumKind.NEWS_CONFERENCE, MediumKind.TESTIMONY, MediumKind.SPEECH, MediumKind.OTHER, MediumKind.BROADCAST)
)
#: Occasions that are told; an inquiry or a court that is told is a body.
TOLD = frozenset((MediumKind.NEWS_CONFERENCE, MediumKind.SPEECH, MediumKind.BROADCAST))
#: What says something in its own right and carries nobody's words: a study found, the agreement provides.
NOT_CARRYING = frozenset("study studies research data agreement agreements treaty treaties".split())
#: Kinds whose vehicles have names of their own: on Zoom; but the Northern Echo's Journal is an outlet.
NAMED = frozenset((MediumKind.SOCIAL_POST, MediumKind.EMAIL, MediumKind.PHONE, MediumKind.TESTIMONY))
#: Sources that carry words though they are no documents of a name: the website, credible reports.
SPEAKING = frozenset(("website", "websites", "reports", "accounts"))
CARRYING = frozenset("in on at via by during through over telling".split())
#: What "by" goes with: by phone; by the report would be its author.
MEANS = frozenset((MediumKind.PHONE, MediumKind.EMAIL, MediumKind.LETTER))
#: Nouns of the table that carry nothing behind a bare preposition: in talks, on record, in turn.
BARE = frozenset(
    """
    talks record records paper file files decision opinion order orders notice minutes session conversation text mail
    """.split()
)
#: What leads to a language or to an interpreter: *in* Dutch, *through* a translator.
TRANSLATING = frozenset(("in", "through", "via"))
INTERPRETERS = frozenset(["interpreter", "interpreters", "translator", "translators"])
#: Nouns with which a title is introduced: on the programme “Morning Desk”.
PROGRAMMES = frozenset("programme program show podcast series documentary segment broadcast".split())
EARLY = frozenset(("early", "late", "earlier", "later", "last", "this", "next"))
#: How many tokens of a place are looked at, and how long the title of a programme may be.
MAX_LOOK, MAX_TITLE = 40, 8


def find_medium(doc: Document, found: Found, origin: Source | None) -> Medium | None:
    """Return the vehicle of the words, None if none is printed; *origin* is the phrase that introduced the source."""
    if origin is not None and (origin.kind is SpeakerKind.DOCUMENT or origin.head in SPEAKING):
        own = read_source(doc, found.source) if found.source is not None else None
        return _speaking(doc, own if own is not None and own.kind is origin.kind else origin)
    hearer = found.clause.hearer if found.clause else None
    if hearer is not None:
        medium = _addressed(doc, hearer)
        if medium is not None:
            return medium
    for at in _prepositions(doc, found):
        medium = _carried(doc, at)
        if medium is not None:
            return medium
    return None


def _speaking(doc: Document, source: Source) -> Medium | None:
    """Return the document that speaks, unless it is one that nobody could find again (a new study, documents)."""
    if source.head in NOT_CARRYING or grade(doc, SpeakerKind.DOCUMENT, source) <= Strength.VAGUE:
        return None
    phrase = _untimed(doc, source.phrase)
    kind = _kind(doc, phrase, phrase.core_first)
    return _medium(doc, phrase.core_first, phrase.core_stop, kind) if kind is not None else None


def _untimed(doc: Document, phrase: Phrase) -> Phrase:
    """Return the phrase without a time at the end of its core: a report | early Tuesday."""
    stop = phrase.core_stop
    if doc.tokens.lows[stop - 1] == "minutes":
        return phrase  # council minutes
    while stop - 1 > phrase.core_first and (is_time(doc.tokens.tags[stop - 1]) or doc.tokens.lows[stop - 1] in EARLY):
        stop -= 1
    return phrase._replace(core_stop=stop)


def _addressed(doc: Document, hearer: Phrase) -> Medium | None:
    """Return the occasion that is told: told *a news conference*, told *the podcast* Night Desk."""
    for k in range(hearer.core_stop - 1, hearer.core_first - 1, -1):
        named = k == hearer.core_stop - 1 or bool(doc.tokens.tags[k + 1] & CAP)
        if not named or doc.tokens.tags[k] & CAP:
            continue
        kind = _kind(doc, hearer._replace(core_stop=k + 1), hearer.core_first)
        if kind in TOLD:
            return _medium(doc, hearer.core_first, k + 1, kind)
    return None


def find_translation(doc: Document, found: Found) -> Mention | None:
    """Return the words that tell of an interpreter or of another language, None if there are none."""
    for place in find_places(doc, found, _find_translations, TRANSLATING):
        for k in _find_translations(doc, place.first, place.stop):
            if reach(doc, place, place.first, k) == k and _is_of_saying(doc, place, k):
                stop = k + 2 if doc.tokens.lows[k] == "in" else core_after(doc, k + 1, len(doc.tokens.lows))
                span = doc.span(k, stop)
                return Mention(span.of(doc.text), (span,))
    return None


def _find_translations(doc: Document, first: int, stop: int) -> list[int]:
    """Return the prepositions of the range that lead to a language or to an interpreter."""
    lows = doc.tokens.lows
    found = []
    for k in range(first, min(stop, first + MAX_LOOK, len(lows) - 1)):
        if lows[k] == "in" and lows[k + 1] in LANGUAGES:
            found.append(k)
        elif lows[k] in ("through", "via"):
            core = core_after(doc, k + 1, len(lows))
            if core > 0 and lows[core - 1] in INTERPRETERS:
                found.append(k)
    return found


def _prepositions(doc: Document, found: Found) -> list[int]:
    """Return the words beside cue and source that may lead to a vehicle, prepositions mostly."""
    places = []
    for place in find_places(doc, found, _find_prepositions, CARRYING):
        for k in _find_prepositions(doc, place.first, place.stop):
            if reach(doc, place, place.first, k) == k and _is_of_saying(doc, place, k):
                places.append(k)
    return places


def _is_of_saying(doc: Document, place: Place, k: int) -> bool:
    """Tell whether what the preposition at *k* leads to belongs to the saying, not to another verb before it."""
    if place.kind is Kind.SHARED:
        return bool(doc.tokens.tags[k - 1] & VERB)  # said on a call that ... but insisted; not: toured the site in ...
    if place.kind is not Kind.FRONT:
        return True
    comma = next((j for j in range(place.stop - 1, k, -1) if doc.tokens.lows[j] == ","), k)
    return not has_verb(doc, place, comma + 1)  # In an affidavit, the agent wrote that | Moss told her


def _find_prepositions(doc: Document, first: int, stop: int) -> list[int]:
    """Return the tokens of the range that may lead to a vehicle."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    return [
        k
        for k in range(first, min(stop, first + MAX_LOOK))
        if lows[k] in CARRYING and (tags[k] & PREP or lows[k] == "telling")
    ]


def _carried(doc: Document, at: int) -> Medium | None:
    """Return the vehicle behind the preposition (or "telling") at token *at*."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    by = lows[at]
    ceiling = doc.sentences[doc.sentence_of(at)].stop
    k = at + 1
    if k < ceiling and doc.inside[k] >= 0 > doc.inside[at]:
        return _programme(doc, k, k) if by == "on" else None
    phrase = phrase_after(doc, k, ceiling, modifiers=False)
    if phrase is None:
        return None
    phrase = _untimed(doc, phrase)
    if by == "telling":
        return _addressed(doc, phrase)
    head = phrase.core_stop - 1
    title = phrase.core_stop
    if title + 1 < ceiling and is_possessive(doc, title):
        title += 1
    if (
        title < ceiling
        and doc.inside[title] >= 0 > doc.inside[head]
        and by in ("on", "in", "during")
        and (tags[head] & CAP or title > phrase.core_stop or lows[head] in PROGRAMMES)
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
    """Return the programme whose title opens at token *title*, with the outlet before it but without the marks."""
    n = doc.inside[title]
    if doc.last_tokens[n] - title > MAX_TITLE:
        return None
    before = doc.span(first, title) if first < title else None
    name = trimmed(doc.text, doc.quotations[n].inner_start, doc.quotations[n].inner_end)
    spans = tuple(filter(None, (before, name)))
    return Medium(joined(spans, doc.text), spans, MediumKind.BROADCAST)


def _kind(doc: Document, phrase: Phrase, first: int) -> MediumKind | None:
    """Return what vehicle the noun phrase names: by its last two words, else by its last."""
    lows = doc.tokens.lows
    head = phrase.core_stop - 1
    if lows[head] in INTERPRETERS:
        return None
    value = MEDIUM_NOUNS.get(" ".join(lows[head - 1 : head + 1])) if head > first else None
    value = value or MEDIUM_NOUNS.get(lows[head])
    if value is None:
        return None
    kind = MediumKind(value)
    return kind if kind in NAMED or not doc.tokens.tags[head] & CAP else None


def _medium(doc: Document, first: int, stop: int, kind: MediumKind) -> Medium:
    """Return the vehicle without what only points at it: the | letter, the firm's | annual report, Tuesday | statement."""
    tags = doc.tokens.tags
    if not tags[stop - 1] & CAP:
        first = max((k + 1 for k in range(first, stop - 1) if is_possessive(doc, k)), default=first)
        while first < stop - 1 and (tags[first] & (DET | POSS) or is_time(tags[first])) and not tags[first] & NUM:
            first += 1
    span = Span(doc.tokens.starts[first], doc.tokens.ends[stop - 1])
    return Medium(span.of(doc.text), (span,), kind)
