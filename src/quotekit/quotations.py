"""Quotations that no cue claimed, given to whoever was speaking.

::

    “It sank,” Kim said. “Slowly.”              the second joins the first
    “It sank.

    “Slowly,” Kim said.                         the first joins the second
    “Deep?” Jo asked.  ¶ “Deep,” Kim said.
    “Cold?”                                     Jo again: the one who asks and the one who answers take turns

What cannot be joined is offered to the constructions for quotations.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from quotekit.clauses import Clause
from quotekit.constructions import QUOTATION_CONSTRUCTIONS
from quotekit.document import Document
from quotekit.findings import Found, QuotationView, Range
from quotekit.lexicon.classes import ADV, COORD

#: How many tokens a heading in marks has at most, which ends in no full stop: ‘Height of folly’
MAX_HEADING = 10
#: What such a heading may be: signed by somebody in the next line, or nobody's.
HEADINGS = ("signature", "unattributed")
#: How many tokens may connect a quotation with what was said before: But then, “...”
MAX_CONNECTOR = 3
#: How many sentences on the next quotation of a paragraph is looked for.
MAX_BETWEEN = 3


def claim_quotations(doc: Document, found: Sequence[Found], clauses: Mapping[int, Sequence[Clause]]) -> list[Found]:
    """Return *found* with every outermost quotation that stands for speech joined to one of them, or added.

    The *clauses* are those outside quotations, by sentence.
    """
    claims = _Claims(doc, found)
    for n, quotation in enumerate(doc.quotations):
        if quotation.parent >= 0 or (n in claims.owner and n not in doc.turns):
            continue
        view = _view(doc, n, clauses)
        speaking = -1 if n in doc.turns else claims.speaking(view)
        if speaking >= 0:
            claims.join(view, speaking)
        elif quotation.continues < 0:
            _claim(doc, view, claims)
    return claims.settled()


def _view(doc: Document, n: int, clauses: Mapping[int, Sequence[Clause]]) -> QuotationView:
    """Return the quotation where it stands; a word like "But" or "Then," before it is as good as none."""
    first, stop = doc.first_tokens[n], doc.last_tokens[n] + 1
    s = doc.sentence_of(first)
    floor, ceiling, _ = doc.sentences[s]
    if first - floor <= MAX_CONNECTOR and all(_connects(doc, k) for k in range(floor, first)):
        floor = first
    return QuotationView(n, first, stop, s, floor, ceiling, clauses)


def _connects(doc: Document, k: int) -> bool:
    return doc.tokens.words[k] == "," or bool(doc.tokens.tags[k] & (COORD | ADV))


def _is_heading(doc: Document, view: QuotationView) -> bool:
    """Tell whether a few words in marks with no full stop are all of their paragraph: ‘Height of folly’."""
    if not view.is_alone or view.stop - view.first > MAX_HEADING or not doc.last_character(view.n).isalnum():
        return False
    _, _, paragraph = doc.sentences[view.sentence]
    start, end = doc.paragraphs[paragraph]
    return doc.tokens.starts[view.first] == start and doc.tokens.ends[view.stop - 1] == end


def _claim(doc: Document, view: QuotationView, claims: _Claims) -> None:
    """Give the quotation to the attribution in the sentence before, or to the first construction that matches."""
    heading = _is_heading(doc, view)
    for construction in QUOTATION_CONSTRUCTIONS:
        if heading and construction.name not in HEADINGS:
            continue
        if construction.name == "subject_before" and view.is_alone:
            before = claims.ending_in(view.sentence - 1)
            other = claims.answering(view, before)
            if other >= 0:
                claims.add(view.n, view.found("dialogue", claims.found[other].source))
                return
            if before >= 0:
                claims.join(view, before)
                return
        if not heading and construction.name == "unattributed" and (before := claims.spoken_near(view)) >= 0:
            claims.add(view.n, view.found("nearest", claims.found[before].source))
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
        self.continued = {each.continues: n for n, each in enumerate(doc.quotations) if each.continues >= 0}
        for f, each in enumerate(self.found):
            self.by_sentence[each.sentence].append(f)
            for first, stop in each.content:
                for n in doc.inside[first:stop]:
                    if n >= 0:
                        self.owner.setdefault(n, f)
        self.behind = self._owners_behind()
        self.joined: dict[int, list[Range]] = defaultdict(list)
        """The further pieces of each attribution; put in at the end, since there may be thousands of one."""

    def _owners_behind(self) -> dict[int, int]:
        """Return for each quotation that others go on from who owns the first of them that anybody does."""
        behind: dict[int, int] = {}
        for n in range(len(self.doc.quotations) - 1, -1, -1):
            after = self.continued.get(n, -1)
            f = self.owner.get(after, behind.get(after, -1))
            if f >= 0:
                behind[n] = f
        return behind

    def settled(self) -> list[Found]:
        """Return the attributions with all their pieces."""
        for f, pieces in self.joined.items():
            self.found[f] = self.found[f]._replace(content=tuple(sorted((*self.found[f].content, *pieces))))
        return self.found

    def speaking(self, view: QuotationView) -> int:
        """Return the attribution that the quotation is a piece of by its marks and its paragraph alone; or -1."""
        before = self.doc.quotations[view.n].continues
        if before in self.owner:
            return self.owner[before]
        opens = view.first == view.floor and (view.is_alone or view.runs_on(self.doc))
        first, _, paragraph = self.doc.sentences[view.sentence]
        if opens and view.sentence and self.doc.sentences[view.sentence - 1].paragraph == paragraph:
            f = self.ending_in(view.sentence - 1)
            if f >= 0 and self._is_quoted(f):
                return f
        if view.n in self.behind:
            return self.behind[view.n]  # “It sank. ¶ “Slowly,” Kim said.
        return self._speaking_later(view) if opens and first == view.first else -1

    def _speaking_later(self, view: QuotationView) -> int:
        """Return the attribution of the next quotation of a paragraph that *view* opens; or -1.

        “He paid in coins.” She weighed an invisible bag. “All of it in coins,” Kim said.
        """
        paragraph = self.doc.sentences[view.sentence].paragraph
        for s in range(view.sentence + 1, min(view.sentence + 1 + MAX_BETWEEN, len(self.doc.sentences))):
            first, _, here = self.doc.sentences[s]
            if here != paragraph:
                return -1
            if self.doc.inside[first] >= 0:
                return self.owner.get(self.doc.inside[first], -1)
        return -1

    def answering(self, view: QuotationView, before: int) -> int:
        """Return who speaks in turn with the speaker of the attribution *before*; -1 where nobody does.

        “Deep?” Jo asked. ¶ “Deep,” Kim said. ¶ “Cold?” ¶ “Colder than you.”
        """
        if before < 0:
            return -1
        words = self.doc.tokens.words
        paragraph = self.doc.sentences[view.sentence].paragraph
        s = self.found[before].sentence
        earlier = self.ending_in(s - 1) if s else -1
        if earlier < 0 or self.doc.sentences[s].paragraph != paragraph - 1:
            return -1
        asks = words[view.stop - 2] == "?"
        in_turn = self._asks(earlier) and not self._asks(before)
        return earlier if (asks and in_turn) or (not asks and self.found[before].rule == "dialogue") else -1

    def _asks(self, f: int) -> bool:
        """Tell whether what the attribution holds is one question in marks."""
        content = self.found[f].content
        return (
            len(content) == 1 and self._is_quoted(f) and "?" in self.doc.tokens.words[content[0][1] - 2 : content[0][1]]
        )

    def spoken_near(self, view: QuotationView) -> int:
        """Return the last attribution with a quotation in this paragraph or the one before; or -1."""
        if not view.is_alone:
            return -1
        paragraph = self.doc.sentences[view.sentence].paragraph
        for s in range(view.sentence - 1, max(-1, view.sentence - 1 - MAX_BETWEEN), -1):
            if self.doc.sentences[s].paragraph < paragraph - 1:
                return -1
            f = self.ending_in(s)
            if f >= 0 and self._is_quoted(f):
                return f
        return -1

    def _is_quoted(self, f: int) -> bool:
        return f in self.joined or any(self.doc.inside[first] >= 0 for first, _ in self.found[f].content)

    def join(self, view: QuotationView, f: int) -> None:
        """Make the quotation a further piece of what attribution *f* holds, with the rest of its sentence."""
        piece = (view.first, view.stop)
        if not view.is_alone and view.runs_on(self.doc):
            piece = (view.first, view.ceiling - (self.doc.tokens.words[view.ceiling - 1] in (".", "!", "?")))
        self.joined[f].append(piece)
        self.owner[view.n] = f
        self.by_sentence[view.sentence].append(f)

    def add(self, n: int, found: Found) -> None:
        """Make quotation *n* an attribution of its own."""
        self.owner[n] = len(self.found)
        self.by_sentence[found.sentence].append(len(self.found))
        self.found.append(found)

    def ending_in(self, sentence: int) -> int:
        """Return the attribution of *sentence* that is quoted, or reaches furthest; -1 if there is none."""

        def rank(f: int) -> tuple[bool, int]:
            each = self.found[f]
            joined = self.joined[f][-1][1] if f in self.joined else 0
            return self._is_quoted(f), max(each.content[-1][1], each.cue[-1][1] if each.cue else 0, joined)

        named = [f for f in self.by_sentence.get(sentence, ()) if self.found[f].source is not None]
        return max(named, key=rank, default=-1)
