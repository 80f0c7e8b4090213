"""Through whom words came: those who quote, cite, obtain or ask for them.

::

    The Ledger, citing two aides, said ...         two aides    through the Ledger
    Xinhua quoted Lu as saying ...                 Lu           through Xinhua
    In a memo obtained by the Ledger, Kim said ... Kim          through a memo, the Ledger
    Analysts polled by Reuters expect ...          the analysts through Reuters

The origin becomes the source of the finding, and the others stand behind it,
nearest the origin first. What one quote says within another is for
`quotekit.nesting`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from quotekit.cues import Use
from quotekit.dates import find_places, outside_content
from quotekit.document import Document
from quotekit.findings import Found
from quotekit.ground_rules import GroundRule, without_terms
from quotekit.lexicon.classes import BODY, CAP, DOC, INDEF, MEDIUM, NUM, PLACE, PLURAL, ROLE, TITLE
from quotekit.lexicon.people import GROUPS, RELATIONS
from quotekit.mentions import Phrase, phrase_after
from quotekit.mentions_before import phrase_before
from quotekit.subjects import subject_ending

CITING = frozenset(("citing", "quoting"))
#: Custody of a document: obtained by, seen by; and questioning: polled by.
OBTAINED = frozenset(
    """
    obtained seen reviewed viewed verified acquired accessed examined heard
    """.split()
)
#: What outlets do to words that others spoke: in remarks *carried by* the state news agency.
CARRIED = frozenset("carried published broadcast aired reported quoted cited relayed printed".split())
HELD = OBTAINED | CARRIED
#: Those who speak for somebody: denied it *through his lawyer*.
MOUTHPIECES = frozenset(
    """
    lawyer lawyers attorney attorneys solicitor barrister counsel spokesman spokeswoman spokesperson publicist agent
    representative representatives aide office
    """.split()
)
#: What leads to a voice: *through* his lawyer, as quoted *by* Xinhua.
VOICING = frozenset(("through", "via", "by"))
POLLED = frozenset(["polled", "surveyed", "interviewed", "contacted"])
OBTAINED_OR_POLLED = OBTAINED | POLLED
#: Verbs of relay, as they stand before "X as saying".
RELAYING = frozenset("quote quotes quoted quoting cite cites cited citing report reported".split())
#: How far back from "as saying" the verb of relay stands, and how much of a place is looked at.
MAX_BACK, MAX_LOOK = 16, 40


def trace(doc: Document, found: Found, rules: Sequence[GroundRule]) -> Found:
    """Return *found* with its origin as the source and those through whom it came; the origin's terms are no part of it."""
    outside = outside_content(doc, found)
    beside = frozenset().union(*[doc.tokens.lows[first:stop] for first, stop in outside])
    traced = _traced(doc, found._replace(outside=outside, beside=beside))
    if traced.source is None or not rules:
        return traced
    return traced._replace(source=without_terms(doc, traced.source, rules))


def _traced(doc: Document, found: Found) -> Found:
    quoted = _quoted_as(doc, found)
    if quoted is not None:
        return quoted
    cited = _citing(doc, found)
    if cited is not None and found.source is not None and cited.core_first >= found.source.core_stop:
        relayer = _without_citation(doc, found.source, cited)
        return found._replace(source=cited, via=(relayer, *found.via))
    source = _without_reason(doc, found.source) if found.source is not None else None
    return found._replace(source=source, via=_agent(doc, found) or _voice(doc, found) or _custody(doc, found))


def without_citations(traced: Iterable[Found]) -> tuple[Found, ...]:
    """Return the findings without those whose words are another's source or relayer: citing | two aides; | by Xinhua."""
    found = tuple(traced)
    cited = {each.source.core_first for each in found if each.via and each.source is not None}
    agents = {phrase.first - 1 for each in found for phrase in each.via}
    return tuple(each for each in found if each.content[0][0] not in (cited if _is_gerund(each) else agents))


def _is_gerund(found: Found) -> bool:
    return found.clause is not None and found.clause.cue.use is Use.GERUND


def _quoted_as(doc: Document, found: Found) -> Found | None:
    """Return the finding of "Xinhua quoted Lu as saying" and "Lu was quoted by Xinhua as saying"."""
    clause = found.clause
    lows = doc.tokens.lows
    if clause is None or clause.cue.use is not Use.GERUND:
        return None
    begun = clause.cue.begun
    if begun - 1 <= clause.floor or lows[begun - 1] != "as":
        return None
    verb = next((k for k in range(begun - 2, max(clause.floor, begun - MAX_BACK) - 1, -1) if lows[k] in RELAYING), -1)
    if verb < 0:
        return None
    quoted = phrase_after(doc, verb + 1, begun - 1) if lows[verb + 1] != "by" else None
    if quoted is not None:
        relayer = subject_ending(doc, verb, clause.floor)
        stop = quoted.stop - 1 if lows[quoted.stop - 1] == "," else quoted.stop
        return found._replace(source=quoted._replace(stop=stop), via=(relayer,) if relayer is not None else ())
    agent = phrase_after(doc, verb + 2, begun - 1, commas=False) if lows[verb + 1] == "by" else None
    return found._replace(via=(agent,)) if agent is not None else None


def _agent(doc: Document, found: Found) -> tuple[Phrase, ...]:
    """Return who did the quoting, where that stands last: was quoted as saying *by Xinhua*; as quoted *by Xinhua*."""
    lows = doc.tokens.lows
    if not found.cue or RELAYING.isdisjoint(lows[found.cue[0][0] : found.cue[-1][1]]):
        return ()
    k = found.cue[-1][1]
    while lows[k : k + 1] in (["as"], ["saying"]):
        k += 1
    agent = phrase_after(doc, k + 1, len(lows), modifiers=False) if lows[k : k + 1] == ["by"] else None
    return (agent,) if agent is not None else ()


def _citing(doc: Document, found: Found) -> Phrase | None:
    """Return who or what the source cites, None if it cites no source: citing *two aides*, not: citing the cost."""
    lows = doc.tokens.lows
    for place in find_places(doc, found, _find_citing, CITING):
        for k in range(place.first, min(place.stop, place.first + MAX_LOOK)):
            if lows[k] in CITING and k > 0 and lows[k - 1] in (",", "(", "—", "–"):
                phrase = phrase_after(doc, k + 1, place.stop, commas=False)
                if phrase is not None and can_speak(doc, phrase):
                    return phrase
    return None


def can_speak(doc: Document, phrase: Phrase) -> bool:
    """Tell whether the phrase names a source: people, a body, a document, not a reason."""
    head = phrase.core_stop - 1
    tag, low = doc.tokens.tags[head], doc.tokens.lows[head]
    if tag & (ROLE | TITLE | BODY | DOC | MEDIUM) or low in RELATIONS or low in GROUPS:
        return True
    return (bool(tag & CAP) and not tag & (NUM | INDEF)) or low in ("people", "person", "sources", "source")


def _without_citation(doc: Document, source: Phrase, cited: Phrase) -> Phrase:
    """Return the relayer without the phrase it cites: the Ledger | , citing two aides,."""
    if not source.first <= cited.first < source.stop:
        return source
    stop = max(source.core_stop, cited.first - 1)
    while stop > source.core_stop and doc.tokens.lows[stop - 1] in (",", "(", "—", "–"):
        stop -= 1
    return source._replace(stop=stop)


def _without_reason(doc: Document, source: Phrase) -> Phrase:
    """Return the source without an aside on its reasons or its voice: the mayor | , citing costs | , through her lawyer."""
    lows = doc.tokens.lows
    aside = ("through", "via", "quoted", "cited", *CITING)
    at = next((k for k in range(source.core_stop + 1, source.stop) if lows[k] in aside and lows[k - 1] == ","), -1)
    return source._replace(stop=at - 1) if at > 0 else source


def _voice(doc: Document, found: Found) -> tuple[Phrase, ...]:
    """Return who spoke for the source or quoted it: denied it *through his lawyer*; said, as quoted *by Xinhua*."""
    lows = doc.tokens.lows
    for place in find_places(doc, found, _find_voices, VOICING):
        for k in _find_voices(doc, place.first, place.stop):
            quoted = lows[k] == "by"
            phrase = phrase_after(doc, k + 1, place.stop, modifiers=False)
            if phrase is not None and (quoted or lows[phrase.core_stop - 1] in MOUTHPIECES):
                return (phrase,)
    return ()


def _custody(doc: Document, found: Found) -> tuple[Phrase, ...]:
    """Return who obtained the document that speaks, or carries the words, or who polled the source."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    source = found.source
    if source is not None:
        holder = _holder(doc, source.core_stop, min(source.stop, source.core_stop + MAX_LOOK), OBTAINED_OR_POLLED)
        if holder is not None and (tags[source.core_stop - 1] & (DOC | MEDIUM) or lows[source.core_stop] in POLLED):
            return (holder,)
    for place in find_places(doc, found, _find_documents, HELD):
        for k in range(place.first, min(place.stop, place.first + MAX_LOOK)):
            if not tags[k] & (DOC | MEDIUM) or (k + 1 < len(tags) and tags[k + 1] & (DOC | MEDIUM)):
                continue
            outlet = _holder(doc, k + 1, min(place.stop, k + MAX_LOOK), CARRIED)
            if outlet is not None:
                return (outlet,)
            holder = _holder(doc, k + 1, min(place.stop, k + MAX_LOOK), OBTAINED)
            document = phrase_before(doc, k + 1, place.first) if holder is not None else None
            if holder is not None and document is not None:
                behind = holder.stop < place.stop and lows[holder.stop] in OBTAINED  # that the Ledger | obtained
                return (document._replace(stop=holder.stop + behind), holder)
    return ()


def _holder(doc: Document, first: int, stop: int, verbs: frozenset[str]) -> Phrase | None:
    """Return who holds it: *obtained by* X, *that* X *obtained*; a named outlet or body, nothing vaguer."""
    lows = doc.tokens.lows
    for k in range(first, min(first + 5, stop - 1)):
        if lows[k] in verbs and lows[k + 1] == "by":
            phrase = phrase_after(doc, k + 2, stop, modifiers=False)
            return phrase if phrase is not None and _is_named(doc, phrase) else None
    if first < stop and lows[first] in ("that", "which"):
        phrase = phrase_after(doc, first + 1, stop, modifiers=False)
        if phrase is not None and phrase.stop < len(lows) and lows[phrase.stop] in verbs and _is_named(doc, phrase):
            return phrase
    return None


def _is_named(doc: Document, phrase: Phrase) -> bool:
    tag = doc.tokens.tags[phrase.core_stop - 1]
    return (bool(tag & CAP) and not tag & PLACE) or (bool(tag & (BODY | MEDIUM)) and not tag & PLURAL)


def _find_voices(doc: Document, first: int, stop: int) -> list[int]:
    """Return the tokens of the range behind which somebody's voice may be named: *through*, (quoted) *by*."""
    lows = doc.tokens.lows
    return [
        k
        for k in range(first, stop - 1)
        if lows[k] in ("through", "via")
        or (lows[k] == "by" and lows[k - 1] in ("quoted", "cited") and lows[k - 2] in (",", "as"))
    ]


def _find_citing(doc: Document, first: int, stop: int) -> list[int]:
    lows = doc.tokens.lows
    return [k for k in range(first, stop) if lows[k] in CITING]


def _find_documents(doc: Document, first: int, stop: int) -> list[int]:
    tags = doc.tokens.tags
    if HELD.isdisjoint(doc.tokens.lows[first:stop]):
        return []
    return [k for k in range(first, stop) if tags[k] & (DOC | MEDIUM)]
