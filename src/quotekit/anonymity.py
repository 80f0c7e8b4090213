"""What is printed of a source that stays unnamed.

::

    Three people briefed on the talks, speaking on condition of anonymity because ...
    └ count     └── access ─────────┘  └── ground rule ───────────────┘ └ reason

The facets belong to the source: once printed they hold for each of its quotes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import attrs

from quotekit.document import Document
from quotekit.facets import read_facets
from quotekit.findings import Found
from quotekit.ground_rules import GroundRule
from quotekit.model import Anonymity, Speaker, SpeakerKind
from quotekit.sources import Source

UNNAMED = (SpeakerKind.ANONYMOUS, SpeakerKind.ANONYMOUS_GROUP, SpeakerKind.ROLE)
#: How many sentences behind a quote its source's terms may be printed.
MAX_BEHIND = 1


def find_anonymity(
    doc: Document,
    found: Sequence[Found],
    speakers: Sequence[Speaker | None],
    sources: Sequence[Source | None],
    rules: Sequence[GroundRule],
) -> tuple[Anonymity | None, ...]:
    """Return for each finding what is printed about its source being unnamed."""
    by_sentence: dict[int, list[GroundRule]] = {}
    for rule in rules:
        by_sentence.setdefault(doc.sentence_of(rule.first), []).append(rule)
    known: dict[int, Anonymity] = {}
    places = sorted({each.source.first for each in found if each.source is not None})
    for each, speaker, source in zip(found, speakers, sources, strict=True):
        if speaker is None or source is None or (speaker.kind not in UNNAMED and not _is_partly_named(speaker)):
            continue
        facets = known.get(id(speaker)) or _of_phrase(doc, source)
        for rule in _rules_for(doc, each, by_sentence, places) if each.source is not None else ():
            facets = _with_rule(doc, facets, rule)
        if facets != Anonymity():
            known[id(speaker)] = facets
    return tuple(known.get(id(speaker)) if speaker is not None else None for speaker in speakers)


def _is_partly_named(speaker: Speaker) -> bool:
    """Tell whether a person is known by one name only: Halima, 33."""
    return speaker.kind is SpeakerKind.PERSON and " " not in speaker.name


def _rules_for(
    doc: Document, found: Found, by_sentence: dict[int, list[GroundRule]], others: Sequence[int]
) -> list[GroundRule]:
    """Return the ground rules that may be those of the finding's source: in its sentence, or right behind."""
    assert found.source is not None  # noqa: S101 - the caller has looked
    here = doc.sentence_of(found.source.first)
    rules = [
        rule
        for rule in by_sentence.get(here, ())
        if not any(a <= rule.first < b for a, b in found.content) and _is_nearest(found, rule, others)
    ]
    if rules:
        return rules
    for s in range(here + 1, min(here + 1 + MAX_BEHIND, len(doc.sentences))):
        first = doc.sentences[s].first
        for rule in by_sentence.get(s, ()):
            low = doc.tokens.lows[first]
            if low in ("they", "he", "she") or doc.tokens.lows[first : rule.first].count(
                doc.tokens.lows[found.source.core_stop - 1]
            ):
                return [rule]
    return []


def _is_nearest(found: Found, rule: GroundRule, others: Sequence[int]) -> bool:
    """Tell whether no other source stands between the source and the terms: an aide said no; a guard, *unnamed*, said yes."""
    assert found.source is not None  # noqa: S101 - the caller has looked
    first, stop = sorted((found.source.first, rule.first))
    return bisect_left(others, stop) - bisect_right(others, first) <= 0


def _of_phrase(doc: Document, source: Source) -> Anonymity:
    """Return what the source phrase itself prints."""
    facets = read_facets(doc, source)
    ranges = sorted(
        each
        for each in (facets.affiliation, facets.rank, facets.status, facets.access, facets.number)
        if each is not None
    )
    return Anonymity(
        access=_words(doc, facets.access),
        access_kind=facets.access_kind,
        count=source.number if facets.number is not None else None,
        at_least=source.at_least and facets.number is not None,
        affiliation=_words(doc, facets.affiliation),
        field=facets.field,
        rank=_words(doc, facets.rank),
        status=("former" if facets.is_former else "current") if facets.status is not None else None,
        spans=tuple(doc.span(*each) for each in ranges),
    )


def _words(doc: Document, place: tuple[int, int] | None) -> str | None:
    return doc.words(*place) if place is not None else None


def _with_rule(doc: Document, facets: Anonymity, rule: GroundRule) -> Anonymity:
    """Return *facets* with what the ground rule adds; what was known stays."""
    span = doc.span(rule.first, rule.stop)
    text = span.of(doc.text)
    reason = doc.span(*rule.reason) if rule.reason is not None else None
    spans = tuple(dict.fromkeys((*facets.spans, span, *((reason,) if reason is not None else ()))))
    if rule.is_reason:
        return attrs.evolve(
            facets, reason=facets.reason or text, reason_kind=facets.reason_kind or "boilerplate", spans=spans
        )
    return attrs.evolve(
        facets,
        ground_rule=facets.ground_rule or text,
        ground_rule_kind=facets.ground_rule_kind or rule.terms,
        reason=facets.reason or (reason.of(doc.text) if reason is not None else None),
        reason_kind=facets.reason_kind or rule.kind,
        spans=spans,
    )
