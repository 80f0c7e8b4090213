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

from quotekit.marks.table import CORNER, DOUBLE, NEVER, SINGLE, Mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

OPEN, CLOSE, INTERRUPT, SKIP = "open", "close", "interrupt", "skip"
#: How many readings are kept while the cheapest is looked for; five find the same ones in 10,000 real paragraphs.
WIDTH = 6
#: A reading that much dearer than the cheapest is dropped: it will not catch up.
HOPELESS = 12
#: A paragraph whose cheapest reading costs more than the first, and one more for each so many marks as the second says,
#: is no prose: from there on only that reading is followed.
PATIENCE, MARKS_A_FAULT = 60, 4
#: A quotation that no mark closes.
UNCLOSED = 10
#: More by this where the mark that opens the next is of another style: "She called it “cruel” and left.
OTHER_STYLE = 3
#: Less by this where an attribution stands before that mark: "I am tired, he said. "I want to go home."
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
    cost: int
    top: Opened | None
    trail: _Trail | None


def cheapest_reading(
    marks: Sequence[Mark],
    open_before: Sequence[tuple[Mark, int]],
    leave: Callable[[Opened], int],
    said_before: Callable[[int], bool],
) -> tuple[Action, ...]:
    """Return what each of *marks* does in the cheapest reading of their paragraph.

    *open_before* holds the quotations open before any choice, outermost first,
    with the indices of their marks, -1 for none; the marks up to the greatest
    of these indices are not read again. *leave* gives the cost of leaving
    quotations open at the end. *said_before* tells whether an attribution
    stands before the mark of an index.
    """
    plain = _plain_reading(marks, open_before)
    if plain is not None:
        return plain
    reader = _Reader(marks, leave, said_before)
    best = reader.read(open_before)
    actions = []
    trail = best.trail
    while trail is not None:
        actions.append(trail.action)
        trail = trail.before
    return tuple(reversed(actions))


def _plain_reading(marks: Sequence[Mark], open_before: Sequence[tuple[Mark, int]]) -> tuple[Action, ...] | None:
    """Return the reading that costs nothing, or None where there is none: “Yes," costs something."""
    actions = []
    stack = list(open_before)
    for at in range(stack[-1][1] + 1 if stack else 0, len(marks)):
        mark = marks[at]
        top = stack[-1][0] if stack else None
        if top is not None and mark.close == 0 and top.kind == mark.kind and top.style == mark.style:
            actions.append(Action(CLOSE, stack.pop()[1]))
        elif mark.open == 0 and (top is None or top.kind != mark.kind or mark.kind == CORNER):
            stack.append((mark, at))
            actions.append(OPENS_ANOTHER)
        elif mark.skip == 0:
            actions.append(PASSED)
        else:
            return None
    return None if stack else tuple(actions)


class _Reader:
    """The reading of one paragraph's marks."""

    def __init__(
        self, marks: Sequence[Mark], leave: Callable[[Opened], int], said_before: Callable[[int], bool]
    ) -> None:
        self.marks = marks
        self.leave = leave
        self.said_before = said_before
        self.signatures: dict[tuple[int, str, str], int] = {}

    def read(self, open_before: Sequence[tuple[Mark, int]]) -> _Reading:
        """Return the cheapest reading, keeping the few cheapest after each mark."""
        top, first = None, 0
        for mark, at in open_before:
            top, first = self._opened(mark, at, top), at + 1
        readings = [_Reading(0, top, None)]
        for at in range(first, len(self.marks)):
            cheapest: dict[int, _Reading] = {}
            for reading in readings:
                for step in self._steps(reading, at):
                    signature = step.top.signature if step.top else 0
                    other = cheapest.get(signature)
                    if (
                        other is None
                        or step.cost < other.cost
                        or (step.cost == other.cost and _is_free_pass(step, reading))
                    ):
                        cheapest[signature] = step
            readings = sorted(cheapest.values(), key=_cost)
            least = readings[0].cost
            width = WIDTH if least <= PATIENCE + at // MARKS_A_FAULT else 1
            readings = [reading for reading in readings[:width] if reading.cost <= least + HOPELESS]
        return min((self._left(reading) for reading in readings), key=_cost)

    def _left(self, reading: _Reading) -> _Reading:
        """Return *reading* with the cost of what it leaves open."""
        return reading if reading.top is None else reading._replace(cost=reading.cost + self.leave(reading.top))

    def _steps(self, reading: _Reading, at: int) -> Iterator[_Reading]:
        """Yield *reading* with each thing that the mark of index *at* can do."""
        cost, top, trail = reading
        mark = self.marks[at]
        if top is not None and mark.close < NEVER:
            yield from self._closings(reading, at)
        if mark.open < NEVER:
            nested = self._nested(top, mark)
            yield _Reading(cost + mark.open + nested, self._opened(mark, at, top), _Trail(trail, OPENS_ANOTHER))
            if top is not None and top.mark.kind == mark.kind:
                closed = self._opened(mark, at, top.below)
                yield _Reading(cost + mark.open + self._interrupted(top.mark, at), closed, _Trail(trail, INTERRUPTS))
        yield _Reading(cost + mark.skip, top, _Trail(trail, PASSED))

    def _closings(self, reading: _Reading, at: int) -> Iterator[_Reading]:
        """Yield *reading* with the mark of index *at* closing the innermost quotation, or one around it: “Say ‘go.”"""
        mark = self.marks[at]
        cost, target, trail = reading
        cost += mark.close
        for _ in range(MAX_CLOSED_OVER + 1):
            if target is None:
                return
            fits = _fits(target.mark, mark)
            if fits < NEVER:
                yield _Reading(cost + fits, target.below, _Trail(trail, Action(CLOSE, target.at)))
            cost += given_up(target.mark)
            target = target.below

    def _nested(self, top: Opened | None, mark: Mark) -> int:
        """Return the cost of opening *mark* within *top*: 0 in marks of another kind or style."""
        if top is None or top.mark.kind != mark.kind or mark.kind == CORNER:
            return 0
        cost = NESTED if top.mark.style == mark.style else 0
        return cost + AFTER_SENTENCE if mark.ends_sentence else cost

    def _interrupted(self, opening: Mark, at: int) -> int:
        """Return the cost of ending what *opening* opened where the mark of index *at* opens another: "So. "Yes."""
        cost = UNCLOSED if opening.style == self.marks[at].style else UNCLOSED + OTHER_STYLE
        return cost - AFTER_ATTRIBUTION if self.said_before(at) else cost

    def _opened(self, mark: Mark, at: int, below: Opened | None) -> Opened:
        """Return *below* with one more quotation, opened by *mark*, of index *at*."""
        key = (below.signature if below else 0, mark.kind, mark.style)
        signature = self.signatures.setdefault(key, len(self.signatures) + 1)
        return Opened(below, mark, at, signature)


def given_up(mark: Mark) -> int:
    """Return the cost of ending the inner quotation that *mark* opens where the one around it ends: “He said, ‘Go.”"""
    return ENDS_WITH_OUTER if mark.kind == SINGLE and mark.introduced else UNCLOSED


def _fits(opening: Mark, closing: Mark) -> int:
    """Return the cost of *closing* what *opening* opened."""
    if opening.kind == closing.kind:
        return 0 if opening.style == closing.style else MIXED_STYLES
    if opening.kind == DOUBLE and closing.kind == SINGLE and closing.strong:
        return MIXED_KINDS
    if opening.kind == SINGLE and closing.kind == DOUBLE:
        return MIXED_KINDS
    return NEVER


def _is_free_pass(step: _Reading, reading: _Reading) -> bool:
    """Tell whether *step* leaves all as it was in *reading*: He got a 'D-minus' rating from the victims' families."""
    return step.cost == reading.cost and step.top is reading.top


def _cost(reading: _Reading) -> int:
    return reading.cost
