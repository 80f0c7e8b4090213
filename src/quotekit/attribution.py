"""Findings settled into attributions: fixed expressions, clauses, then quotations that nobody claimed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from quotekit.clauses import Clause
from quotekit.constructions import CONSTRUCTIONS, FIXED_CONSTRUCTIONS, NOUN_CONSTRUCTIONS
from quotekit.contents import view_of
from quotekit.cuts import cut_at
from quotekit.document import Document
from quotekit.findings import FixedView, Found, NounView, Range
from quotekit.fixed import FixedAt
from quotekit.headlines import find_headlines
from quotekit.inner import is_another, without_inner
from quotekit.noun_cues import NounAt
from quotekit.quotations import claim_quotations


def attribute(
    doc: Document, clauses: Sequence[Clause], fixed: Sequence[FixedAt], nouns: Sequence[NounAt]
) -> tuple[Found, ...]:
    """Return the attributions of the text in the order of their contents."""
    outside: dict[int, list[Clause]] = defaultdict(list)
    quoted: dict[tuple[int, int], list[Clause]] = defaultdict(list)
    for clause in clauses:
        if doc.inside[clause.cue.main] < 0:
            outside[clause.sentence].append(clause)
        else:
            quoted[clause.sentence, clause.floor].append(clause)
    found = list(_match_fixed(doc, fixed, outside))
    covered = {k for each in found for first, stop in each.cue for k in range(first, stop)}
    for group in outside.values():
        found.extend(_match_clauses(doc, [each for each in group if each.cue.main not in covered]))
    found.extend(_match_nouns(doc, nouns, found))
    found = claim_quotations(doc, without_inner(doc, found), outside)
    for group in quoted.values():
        found.extend(each for each in _match_clauses(doc, group) if is_another(doc, each))
    found.extend(find_headlines(doc, found))
    printed = [each for each in found if doc.sentences[each.sentence].paragraph not in doc.boilerplate]
    tidied = sorted(filter(None, map(_tidied, printed)), key=lambda each: each.content[0])
    held = {each.content for each in tidied if each.source is not None}
    return tuple(each for each in tidied if each.source is not None or each.content not in held)


def _tidied(found: Found) -> Found | None:
    """Return *found* with its pieces of content in order, apart and outside the source; None if nothing is left."""
    pieces: list[Range] = []
    behind = 0
    for first, stop in sorted(_before_source(found)):
        if max(first, behind) < stop:
            pieces.append((max(first, behind), stop))
            behind = stop
    return found._replace(content=tuple(pieces)) if pieces else None


def _before_source(found: Found) -> Sequence[Range]:
    """Return the pieces of content, each up to the source where that stands in it.

    Asked what should be done, | the voters were divided. So many adjuncts may
    stand before a subject that not every construction sees it coming.
    """
    source = found.source
    if source is None:
        return found.content
    return [(first, min(stop, source.first) if first < source.stop else stop) for first, stop in found.content]


def _match_fixed(doc: Document, fixed: Sequence[FixedAt], clauses: Mapping[int, Sequence[Clause]]) -> Iterator[Found]:
    """Yield what the constructions find in the fixed expressions outside quotations."""
    by_shape = {construction.shape: construction for construction in FIXED_CONSTRUCTIONS}
    for each in fixed:
        if doc.inside[each.first] >= 0:
            continue
        s = doc.sentence_of(each.first)
        floor, ceiling = doc.bounds_of(each.first, each.stop)
        limit = cut_at(doc, each.stop, ceiling, clauses.get(s, ()))
        found = by_shape[each.row.shape].match(doc, FixedView(each, s, floor, ceiling, limit))
        if found is not None:
            yield found


def _match_nouns(doc: Document, nouns: Sequence[NounAt], found: Sequence[Found]) -> Iterator[Found]:
    """Yield what the constructions find in the noun cues that no attribution holds already."""
    held = {k for each in found for first, stop in (*each.cue, *each.content) for k in range(first, stop)}
    opened = {each.content[0][0] for each in found}
    for noun in nouns:
        if noun.main in held or noun.at in opened:  # said in a statement that
            continue
        view = NounView(noun, doc.sentence_of(noun.main), doc.bounds_of(noun.main, noun.at)[1])
        match = next(filter(None, (each.match(doc, view) for each in NOUN_CONSTRUCTIONS)), None)
        if match is not None:
            yield match


def _match_clauses(doc: Document, group: Sequence[Clause]) -> list[Found]:
    """Return what the constructions find in the clauses of one sentence."""
    taken: list[Found] = []
    for clause in group:
        view = view_of(doc, clause, group, taken)
        found = next(filter(None, (each.match(doc, view) for each in CONSTRUCTIONS)), None)
        if found is None:
            continue
        if taken and taken[-1].content == found.content:
            taken.pop()  # Kim went on by saying, “...”
        taken.append(found)
    return taken
