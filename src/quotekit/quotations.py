"""Quotations that no cue claimed, given to whoever was speaking.

::

    “It sank,” Kim said. “Slowly.”              the second joins the first
    “It sank.

    “Slowly,” Kim said.                         the first joins the second

What cannot be joined is offered to the constructions for quotations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from quotekit.clauses import Clause
from quotekit.constructions import QUOTATION_CONSTRUCTIONS
from quotekit.document import Document
from quotekit.findings import Found, QuotationView


def claim_quotations(doc: Document, found: Sequence[Found], clauses: Sequence[Clause]) -> list[Found]:
    """Return *found* with every outermost quotation that stands for speech joined to one of them, or added."""
    claims = _Claims(doc, found)
    by_sentence: dict[int, list[Clause]] = defaultdict(list)
    for clause in clauses:
        if doc.inside[clause.cue.main] < 0:
            by_sentence[clause.sentence].append(clause)
    for n, quotation in enumerate(doc.quotations):
        if quotation.parent >= 0 or (n in claims.owner and n not in doc.turns):
            continue
        if quotation.continues >= 0:
            if quotation.continues in claims.owner:
                claims.join(n, claims.owner[quotation.continues])
            continue
        first, stop = doc.first_tokens[n], doc.last_tokens[n] + 1
        s = doc.sentence_of(first)
        view = QuotationView(n, first, stop, s, doc.sentences[s].first, doc.sentences[s].stop, by_sentence)
        _claim(doc, view, claims)
    return claims.found


def _claim(doc: Document, view: QuotationView, claims: _Claims) -> None:
    """Give the quotation to the attribution right before it, or to the first construction that matches."""
    for construction in QUOTATION_CONSTRUCTIONS:
        if construction.name == "subject_before" and view.is_alone:
            before = claims.ending_in(view.sentence - 1)
            if before >= 0:
                claims.join(view.n, before)
                return
        found = construction.match(doc, view)
        if found is not None:
            claims.add(view.n, found)
            return


class _Claims:
    """Who has which quotation, while they are given out."""

    def __init__(self, doc: Document, found: Sequence[Found]) -> None:
        self.doc = doc
        self.found = list(found)
        self.owner: dict[int, int] = {}
        self.by_sentence: dict[int, list[int]] = defaultdict(list)
        for f, each in enumerate(self.found):
            self.by_sentence[each.sentence].append(f)
            for first, stop in each.content:
                for k in range(first, stop):
                    if doc.inside[k] >= 0:
                        self.owner.setdefault(doc.inside[k], f)

    def join(self, n: int, f: int) -> None:
        """Make quotation *n* a further piece of what attribution *f* holds."""
        piece = (self.doc.first_tokens[n], self.doc.last_tokens[n] + 1)
        self.found[f] = self.found[f]._replace(content=tuple(sorted((*self.found[f].content, piece))))
        self.owner[n] = f
        self.by_sentence[self.doc.sentence_of(piece[0])].append(f)

    def add(self, n: int, found: Found) -> None:
        """Make quotation *n* an attribution of its own."""
        self.owner[n] = len(self.found)
        self.by_sentence[found.sentence].append(len(self.found))
        self.found.append(found)

    def ending_in(self, sentence: int) -> int:
        """Return the attribution of *sentence* that is quoted, or reaches furthest; -1 if there is none."""

        def rank(f: int) -> tuple[bool, int]:
            each = self.found[f]
            quoted = any(self.doc.inside[first] >= 0 for first, _ in each.content)
            return quoted, max(each.content[-1][1], each.cue[-1][1] if each.cue else 0)

        named = [f for f in self.by_sentence.get(sentence, ()) if self.found[f].source is not None]
        return max(named, key=rank, default=-1)
