"""Findings settled into attributions: fixed expressions, clauses, then quotations that nobody claimed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quotekit.clauses import Clause
from quotekit.constructions import CONSTRUCTIONS, FIXED_CONSTRUCTIONS, NOUN_CONSTRUCTIONS
from quotekit.contents import view_of
from quotekit.cues import Use
from quotekit.cuts import cut_at
from quotekit.document import Document
from quotekit.findings import FixedView, Found, NounView, Range
from quotekit.fixed import FixedAt
from quotekit.headlines import find_headlines
from quotekit.inner import is_another, without_inner
from quotekit.lexicon.classes import COORD
from quotekit.noun_cues import NounAt
from quotekit.openings import Opening
from quotekit.quotations import claim_quotations

#: How many fixed expressions of one sentence are read; one with more is no prose, and each would hold all the others.
MAX_FIXED = 12


def attribute(
    doc: Document, clauses: Sequence[Clause], fixed: Sequence[FixedAt], nouns: Sequence[NounAt]
) -> tuple[Found, ...]:
    """Return the attributions of the text in the order of their contents."""
    outer = [each for each in fixed if doc.inside[each.first] < 0]
    found = _match_fixed(doc, outer, clauses)
    covered = {k for each in found for first, stop in each.cue for k in range(first, stop)}
    by_sentence: dict[int, list[Clause]] = {}
    by_quoted: dict[tuple[int, int], list[Clause]] = {}
    for clause in clauses:
        if doc.inside[clause.cue.main] >= 0:
            by_quoted.setdefault((clause.sentence, clause.floor), []).append(clause)
        elif clause.cue.main not in covered:
            by_sentence.setdefault(clause.sentence, []).append(clause)
    for group in by_sentence.values():
        found.extend(_match_sentence(doc, group))
    found.extend(_match_nouns(doc, nouns, found))
    found = claim_quotations(doc, without_inner(doc, found), clauses)
    for group in by_quoted.values():
        found.extend(each for each in _match_sentence(doc, group) if is_another(doc, each))
    found.extend(find_headlines(doc, found))
    found = [each for each in found if doc.sentences[each.sentence].paragraph not in doc.boilerplate]
    tidied = sorted(filter(None, map(_tidied, found)), key=lambda each: each.content[0])
    held = {each.content for each in tidied if each.source is not None}
    return tuple(each for each in tidied if each.source is not None or each.content not in held)


def _tidied(found: Found) -> Found | None:
    """Return *found* with its pieces of content in order, apart and outside the source; None if nothing is left."""
    pieces: list[Range] = []
    for first, stop in sorted(_outside_source(found)):
        first = max(first, pieces[-1][1]) if pieces else first
        if first < stop:
            pieces.append((first, stop))
    if not pieces:
        return None
    content = tuple(pieces)
    return found if content == found.content else found._replace(content=content)


def _outside_source(found: Found) -> Iterator[Range]:
    """Yield the pieces of content up to the source that stands in them, or behind it.

    Asked what should be done, | the voters were divided. So many adjuncts may
    stand before a subject that not every construction sees it coming.
    """
    source = found.source
    for first, stop in found.content:
        if source is None or source.stop <= first or stop <= source.first:
            yield first, stop
        elif first < source.first:
            yield first, source.first
        else:
            yield source.stop, stop


def _match_fixed(doc: Document, fixed: Sequence[FixedAt], clauses: Sequence[Clause]) -> list[Found]:
    """Return what the constructions find in the fixed expressions."""
    by_sentence: dict[int, list[Clause]] = {}
    for clause in clauses:
        by_sentence.setdefault(clause.sentence, []).append(clause)
    by_shape = {construction.shape: construction for construction in FIXED_CONSTRUCTIONS}
    taken: list[Found] = []
    tried: Counter[int] = Counter()
    for n, each in enumerate(fixed):
        s = doc.sentence_of(each.first)
        tried[s] += 1
        if tried[s] > MAX_FIXED:
            continue
        floor, ceiling, _ = doc.sentences[s]
        while ceiling > floor and doc.tokens.lows[ceiling - 1] in (".", "!", "?", "…"):
            ceiling -= 1
        following = fixed[n + 1].first if n + 1 < len(fixed) else ceiling
        limit = cut_at(doc, each.stop, _limit(doc, each.stop, ceiling, following), by_sentence.get(s, ()))
        view = FixedView(each, s, floor, ceiling, limit)
        found = by_shape[each.row.shape].match(doc, view)
        if found is not None:
            taken.append(found)
    return taken


def _limit(doc: Document, start: int, ceiling: int, following: int) -> int:
    """Return where content behind a fixed expression stops: a semicolon, or the next expression's ", and"."""
    lows, tags = doc.tokens.lows, doc.tokens.tags
    for k in range(start, ceiling):
        if lows[k] == ";" and doc.inside[k] < 0:
            return k
        if (
            k < following
            and lows[k] == ","
            and k + 1 < ceiling
            and tags[k + 1] & COORD
            and following <= k + 6 < ceiling
        ):
            return k
    return ceiling


def _match_nouns(doc: Document, nouns: Sequence[NounAt], found: Sequence[Found]) -> list[Found]:
    """Return what the constructions find in the noun cues that no attribution holds already."""
    held = {k for each in found for first, stop in (*each.cue, *each.content) for k in range(first, stop)}
    opened = {each.content[0][0] for each in found}
    taken = []
    for noun in nouns:
        if noun.main in held or noun.at in opened:  # said in a statement that
            continue
        s = doc.sentence_of(noun.main)
        floor, ceiling, _ = doc.sentences[s]
        while ceiling > floor and doc.tokens.lows[ceiling - 1] in (".", "!", "?", "…"):
            ceiling -= 1
        view = NounView(noun, s, ceiling)
        for construction in NOUN_CONSTRUCTIONS:
            each = construction.match(doc, view)
            if each is not None:
                taken.append(each)
                break
    return taken


def _may_report(doc: Document, clause: Clause) -> bool:
    """Tell whether a passive may have content: its subject is the hearer, "it" stands for a clause, "by" tells who."""
    if doc.tokens.lows[clause.cue.stop : clause.cue.stop + 1] == ["by"]:
        return True
    stands_for = clause.opening is Opening.THAT and doc.tokens.lows[max(clause.floor, clause.cue.begun - 1)] == "it"
    return stands_for or "A" in clause.cue.frames


def _match_sentence(doc: Document, group: Sequence[Clause]) -> list[Found]:
    """Return what the constructions find in the clauses of one sentence."""
    taken: list[Found] = []
    for n, clause in enumerate(group):
        if clause.cue.use is Use.PASSIVE and not _may_report(doc, clause):
            continue
        view = view_of(doc, clause, group[:n], group[n + 1 :], taken)
        for construction in CONSTRUCTIONS:
            found = construction.match(doc, view)
            if found is not None:
                if taken and taken[-1].content == found.content:
                    taken.pop()  # Kim went on by saying, “...”
                taken.append(found)
                break
    return taken
