"""What attribution works with: a clause among its neighbours, and what was found in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quotekit.clauses import Clause
from quotekit.cues import Use
from quotekit.document import Document
from quotekit.fixed import FixedAt
from quotekit.lexicon.classes import CAP, COORD, PREP, PUNCT
from quotekit.lexicon.entries import Noun, Phrase, Verb
from quotekit.mentions import Phrase as NounPhrase
from quotekit.noun_cues import NounAt
from quotekit.predicates import finite_in
from quotekit.subjects import Side

#: Fewest tokens of a quotation, marks included, that the rest of its sentence goes on from.
MIN_RUNNING_ON = 6
#: Token indices, half-open.
Range = tuple[int, int]


class Found(NamedTuple):
    """One attribution, as token ranges."""

    rule: str
    """The name of the construction."""
    cue: tuple[Range, ...]
    source: NounPhrase | None
    content: tuple[Range, ...]
    sentence: int
    """The sentence of the cue (of the content, where there is no cue)."""
    row: Verb | Noun | Phrase | None = None
    """The row of the lexicon that the cue stands for."""
    clause: Clause | None = None
    """The clause of a verb cue."""
    via: tuple[NounPhrase, ...] = ()
    """Through whom it came, nearest the origin first."""
    outside: tuple[Range, ...] = ()
    """What of its sentence is not its content, where time, place and hearer are looked for; filled when it is traced."""
    beside: frozenset[str] = frozenset()
    """The words there, in lower case, by which most of those who look know that there is nothing."""


class View(NamedTuple):
    """A clause among its neighbours, and where its content could stand."""

    clause: Clause
    source: NounPhrase | None
    beside: Sequence[Clause]
    """The clauses of the sentence, or of its part of a quotation; this one is among them."""
    left: Range | None
    """What stands before subject and verb and could be content."""
    right: tuple[Range, ...]
    """What opens behind the verb."""
    frames: frozenset[str]
    """The frames of the rows that the cue may stand for."""

    @property
    def is_loose(self) -> bool:
        """Tell whether the verb is an infinitive of purpose or hangs on a noun: a man *criticising* the verdict."""
        use = self.clause.cue.use
        return use is Use.INFINITIVE or (use is Use.GERUND and self.clause.side is Side.BEFORE)

    def found(self, rule: str, *content: Range) -> Found:
        """Return a finding of this clause with its source."""
        cue = self.clause.cue
        return Found(rule, ((cue.first, cue.stop),), self.source, content, self.clause.sentence, None, self.clause)


class FixedView(NamedTuple):
    """A fixed expression in its sentence."""

    fixed: FixedAt
    sentence: int
    floor: int
    ceiling: int
    """The sentence, half-open, its final full stop left out."""
    limit: int
    """Where content behind the expression stops at the latest: the end, or the next attribution."""

    def found(self, rule: str, source: NounPhrase | None, *content: Range, stop: int = -1) -> Found:
        """Return a finding of this expression; *stop* shortens the cue."""
        cue = (self.fixed.first, stop if stop >= 0 else self.fixed.stop)
        return Found(rule, (cue,), source, content, self.sentence, self.fixed.row)


class QuotationView(NamedTuple):
    """A quotation that no cue claimed, where it stands."""

    n: int
    """Its index in the document."""
    first: int
    """The token of its opening mark."""
    stop: int
    """Behind the token of its closing mark."""
    sentence: int
    floor: int
    ceiling: int
    """Its sentence, half-open."""
    clauses: Mapping[int, Sequence[Clause]]
    """The clauses outside quotations, by sentence."""

    @property
    def is_alone(self) -> bool:
        """Tell whether the quotation is a sentence of its own."""
        return self.first == self.floor and self.stop + 1 >= self.ceiling

    def runs_on(self, doc: Document) -> bool:
        """Tell whether the quotation opens a sentence that goes on in the reporter's words, with no verb of its own.

        “We want to talk about jobs” and other pocketbook issues.
        """
        if self.first != self.floor or self.stop >= self.ceiling or self.stop - self.first < MIN_RUNNING_ON:
            return False
        tags = doc.tokens.tags
        return (
            not self.clauses.get(self.sentence)
            and bool(tags[self.first + 1] & CAP)
            and not tags[self.stop] & (CAP | PUNCT)
            and (bool(tags[self.stop] & (PREP | COORD)) or not finite_in(doc, self.stop, self.ceiling))
        )

    def found(self, rule: str, source: NounPhrase | None, *cue: Range) -> Found:
        """Return a finding of this quotation."""
        return Found(rule, cue, source, ((self.first, self.stop),), self.sentence)


class NounView(NamedTuple):
    """A noun cue in its sentence."""

    noun: NounAt
    sentence: int
    limit: int
    """Where content behind the noun stops at the latest."""

    def found(self, rule: str, *content: Range) -> Found:
        """Return a finding of this noun with its source."""
        cue = (self.noun.main, self.noun.main + 1)
        return Found(rule, (cue,), self.noun.source, content, self.sentence, self.noun.row)
