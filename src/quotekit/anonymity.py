"""What is printed of a source that stays unnamed.

::

    Three people briefed on the talks, speaking on condition of anonymity because ...
    └ count     └── access ─────────┘  └── ground rule ───────────────┘ └ reason

The facets belong to the source: once printed they hold for each of its quotes.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from quotekit.document import Document
from quotekit.findings import Found
from quotekit.ground_rules import GroundRule
from quotekit.model import Anonymity, Speaker, SpeakerKind
from quotekit.sources import Source
from quotekit.spans import Span

#: What opens the words on how a source knows.
ACCESS = frozenset(("briefed", "familiar", "close", "involved", "privy", "apprised"))
ACCESS_WITH = frozenset(["knowledge", "access", "insight"])
#: What somebody who was there did: who *attended*, who has *seen*, who *took part*.
WITNESSED = frozenset(
    """
    attended seen saw witnessed took heard read treated reviewed worked participated present there helped handled
    inspected
    """.split()
)
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
    for each, speaker, source in zip(found, speakers, sources, strict=True):
        if speaker is None or source is None or (speaker.kind not in UNNAMED and not _is_partly_named(speaker)):
            continue
        facets = known.get(id(speaker)) or _of_phrase(doc, source)
        for rule in _rules_for(doc, each, by_sentence) if each.source is not None else ():
            facets = _with_rule(doc, facets, rule)
        if facets != Anonymity():
            known[id(speaker)] = facets
    return tuple(known.get(id(speaker)) if speaker is not None else None for speaker in speakers)


def _is_partly_named(speaker: Speaker) -> bool:
    """Tell whether a person is known by one name only: Halima, 33."""
    return speaker.kind is SpeakerKind.PERSON and " " not in speaker.name


def _rules_for(doc: Document, found: Found, by_sentence: dict[int, list[GroundRule]]) -> list[GroundRule]:
    """Return the ground rules that may be those of the finding's source: in its sentence, or right behind."""
    assert found.source is not None  # noqa: S101 - the caller has looked
    here = doc.sentence_of(found.source.first)
    rules = [rule for rule in by_sentence.get(here, ()) if not any(a <= rule.first < b for a, b in found.content)]
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


def _of_phrase(doc: Document, source: Source) -> Anonymity:
    """Return what the source phrase itself prints: how many, and how they know."""
    phrase = source.phrase
    lows = doc.tokens.lows
    access = None
    k = phrase.core_stop
    if (
        k < phrase.stop and (lows[k] in ACCESS or (lows[k] == "with" and ACCESS_WITH & set(lows[k : phrase.stop])))
    ) or (k + 1 < phrase.stop and lows[k] in ("who", "present") and (WITNESSED | ACCESS) & set(lows[k + 1 : k + 4])):
        access = _until_comma(doc, k, phrase.stop)
    return Anonymity(
        access=access.of(doc.text) if access is not None else None,
        count=source.number,
        at_least=source.at_least,
        spans=(access,) if access is not None else (),
    )


def _until_comma(doc: Document, first: int, stop: int) -> Span:
    stop = next((k for k in range(first, stop) if doc.tokens.lows[k] == ","), stop)
    return doc.span(first, stop)


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
        reason=facets.reason or (reason.of(doc.text) if reason is not None else None),
        reason_kind=facets.reason_kind or rule.kind,
        spans=spans,
    )
