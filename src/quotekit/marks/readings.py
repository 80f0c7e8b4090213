"""The cheapest way to read the marks of one paragraph: which open, which close, which are none.

::

    “Our roads crumble," she said. "We wait.”
    └open      mixed └close        └open   └close: 4, and so it is read
    └open            └none         └none   └close: 22

The marks are read from left to right, keeping the few cheapest readings so
far; two readings with the same quotations open are one from there on, so the
cheaper is kept. A paragraph printed as it should be costs nothing and needs
no second reading; only where that fails are alternatives weighed. The work
grows with the number of marks alone, however deep they nest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from quotekit.marks.table import DOUBLE, NEVER, SINGLE, Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

OPEN, CLOSE, INTERRUPT, SKIP = "open", "close", "interrupt", "skip"
#: How many readings are kept while the cheapest is looked for; five find the same ones in 10,000 real paragraphs.
WIDTH = 6
#: A paragraph whose cheapest reading costs more than the first, and one more for each so many marks as the second says,
#: is no prose: from there on only that reading is followed.
PATIENCE, MARKS_A_FAULT = 60, 4
#: A quotation that no mark closes.
UNCLOSED = 10
#: Less by this where an attribution stands before the mark that opens the next: "I am tired, he said. "I want to go home."
AFTER_ATTRIBUTION = 5
#: An inner quotation that ends with the outer: “He said, ‘Go.”
ENDS_WITH_OUTER = 6
#: One style to open and another to close: “Yes," she said.
MIXED_STYLES = 2
#: A double mark closed by a single one: “Burn it.’ She left.
MIXED_KINDS = 8
#: A quotation in marks of the same kind as those around it, in the middle of a sentence: “The “war on drugs” failed.”
NESTED = 5
#: More by this where a sentence ends before it: "I am tired. "I want to go home." ¶ "Go."
AFTER_SENTENCE = 3
#: How many unclosed inner quotations one mark may close over.
MAX_CLOSED_OVER = 2


class Opened(NamedTuple):
    """A quotation that is open, on top of those around it."""

    below: Opened | None
    mark: Mark
    at: int
    """The index of its mark in the paragraph, -1 for one that came from the paragraph before without a mark."""
    signature: int
    """The same for readings that have quotations of the same kinds and styles open."""


class Action(NamedTuple):
    """What one mark does."""

    name: str
    opener: int
    """For `CLOSE` the index of the mark that it closes."""


OPENS_ANOTHER = Action(OPEN, -1)
INTERRUPTS = Action(INTERRUPT, -1)
PASSED = Action(SKIP, -1)


class _Trail(NamedTuple):
    before: _Trail | None
    action: Action


class _Reading(NamedTuple):
    cost: int = 0
    top: Opened | None = None
    trail: _Trail | None = None


def cheapest_reading(
    marks: Sequence[Mark],
    open_before: Sequence[tuple[Mark, int]],
    leave: Callable[[Opened], int],
    said_between: Callable[[int, int], bool],
) -> tuple[Action, ...]:
    """Return what each of *marks* does in the cheapest reading of their paragraph.

    *open_before* holds the quotations open before any choice, outermost first,
    with the indices of their marks, -1 for none; the marks up to the greatest
    of these indices are not read again. *leave* gives the cost of leaving
    quotations open at the end. *said_between* tells whether an attribution
    stands between two places.
    """
    reader = _Reader(marks, leave, said_between)
    best = reader.read(open_before, width=1)
    if best.cost:
        best = reader.read(open_before, width=WIDTH)
    actions = []
    trail = best.trail
    while trail is not None:
        actions.append(trail.action)
        trail = trail.before
    return tuple(reversed(actions))


class _Reader:
    """The reading of one paragraph's marks."""

    def __init__(
        self, marks: Sequence[Mark], leave: Callable[[Opened], int], said_between: Callable[[int, int], bool]
    ) -> None:
        self.marks = marks
        self.leave = leave
        self.said_between = said_between
        self.signatures: dict[tuple[int | None, str, str], int] = {}

    def read(self, open_before: Sequence[tuple[Mark, int]], width: int) -> _Reading:
        """Return the cheapest reading, keeping after each mark the cheapest ones, as many as *width*."""
        top, first = None, 0
        for mark, at in open_before:
            top, first = self._opened(mark, at, top), at + 1
        readings = [_Reading(top=top)]
        for at in range(first, len(self.marks)):
            cheapest: dict[int | None, _Reading] = {}
            for reading in readings:
                for step in self._steps(reading, at):
                    signature = step.top and step.top.signature
                    other = cheapest.get(signature)
                    if other is None or step.cost < other.cost or (step.cost == other.cost and step.top is reading.top):
                        cheapest[signature] = step
            readings = sorted(cheapest.values(), key=_cost)[:width]
            if readings[0].cost > PATIENCE + at // MARKS_A_FAULT:
                width = 1
        return min((self._left(reading) for reading in readings), key=_cost)

    def _left(self, reading: _Reading) -> _Reading:
        """Return *reading* with the cost of what it leaves open."""
        return reading if reading.top is None else reading._replace(cost=reading.cost + self.leave(reading.top))

    def _steps(self, reading: _Reading, at: int) -> Iterator[_Reading]:
        """Yield *reading* with each thing that the mark of index *at* can do."""
        cost, top, trail = reading
        mark = self.marks[at]
        yield from self._closings(reading, at)
        nested = self._nested(top, mark)
        yield _Reading(cost + mark.open + nested, self._opened(mark, at, top), _Trail(trail, OPENS_ANOTHER))
        if top is not None:
            closed = self._opened(mark, at, top.below)
            yield _Reading(cost + mark.open + self._interrupted(top.mark, mark), closed, _Trail(trail, INTERRUPTS))
        yield _Reading(cost + mark.skip, top, _Trail(trail, PASSED))

    def _closings(self, reading: _Reading, at: int) -> Iterator[_Reading]:
        """Yield *reading* with the mark of index *at* closing the innermost quotation, or one around it: “Say ‘go.”"""
        mark = self.marks[at]
        cost, target, trail = reading
        cost += mark.close
        for _ in range(MAX_CLOSED_OVER + 1):
            if target is None:
                return
            closed = Action(CLOSE, target.at)
            yield _Reading(cost + _fits(target.mark, mark), target.below, _Trail(trail, closed))
            cost += given_up(target.mark)
            target = target.below

    def _nested(self, top: Opened | None, mark: Mark) -> int:
        """Return the cost of opening *mark* within *top*: 0 in marks of another kind or style."""
        if top is None or top.mark.kind != mark.kind:
            return 0
        cost = NESTED if top.mark.style == mark.style else 0
        return cost + AFTER_SENTENCE if mark.ends_sentence else cost

    def _interrupted(self, opening: Mark, mark: Mark) -> int:
        """Return the cost of ending what *opening* opened where *mark* opens another: "So. "Yes."""
        return UNCLOSED - AFTER_ATTRIBUTION if self.said_between(opening.end, mark.start) else UNCLOSED

    def _opened(self, mark: Mark, at: int, below: Opened | None) -> Opened:
        """Return *below* with one more quotation, opened by *mark*, of index *at*."""
        key = (below and below.signature, mark.kind, mark.style)
        return Opened(below, mark, at, self.signatures.setdefault(key, len(self.signatures)))


def given_up(mark: Mark) -> int:
    """Return the cost of ending the inner quotation that *mark* opens where the one around it ends: “He said, ‘Go.”"""
    return ENDS_WITH_OUTER if mark.kind == SINGLE and mark.introduced else UNCLOSED


def _fits(opening: Mark, closing: Mark) -> int:
    """Return the cost of *closing* what *opening* opened."""
    if opening.kind == closing.kind:
        return 0 if opening.style == closing.style else MIXED_STYLES
    mixed = {opening.kind, closing.kind} == {DOUBLE, SINGLE} and (closing.strong or closing.kind == DOUBLE)
    return MIXED_KINDS if mixed else NEVER


def _cost(reading: _Reading) -> int:
    return reading.cost
